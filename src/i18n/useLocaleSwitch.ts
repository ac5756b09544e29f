import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLocale } from './i18n';
import { isLocale, type Locale } from './locales';

/** The language now, and a switch that loses nothing typed: it never goes through react-admin's own, which remounts the page. */
export function useLocaleSwitch(): { locale: Locale; switchTo: (locale: Locale) => Promise<void> } {
  const locale = useCurrentLocale();
  const switchTo = useCallback((next: Locale) => switchLocale(next), []);
  return { locale, switchTo };
}

/** The language of the texts; the component renders again when it changes. */
export function useCurrentLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : 'ru';
}
