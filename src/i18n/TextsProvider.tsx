import type { ReactNode } from 'react';
import { useTranslation as useLanguageChanges } from 'react-i18next';
import { localeOf } from './locales';
import { TextsContext, textsIn } from './useTranslation';

/** Gives the texts of the language now to everything below, and others when it changes. */
export function TextsProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguageChanges().i18n;
  return <TextsContext.Provider value={textsIn(localeOf(language))}>{children}</TextsContext.Provider>;
}
