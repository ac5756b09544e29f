import { useCallback } from 'react';
import { switchLocale } from './i18n';
import type { Locale } from './locales';
import { useTranslation } from './useTranslation';

/** The language now, and a switch that loses nothing typed: it never goes through react-admin's own, which remounts the page. */
export function useLocaleSwitch(): { locale: Locale; switchTo: (locale: Locale) => Promise<void> } {
  const locale = useCurrentLocale();
  const switchTo = useCallback((next: Locale) => switchLocale(next), []);
  return { locale, switchTo };
}

/** The language of the texts; the component renders again when it changes. */
export function useCurrentLocale(): Locale {
  return useTranslation().locale;
}
