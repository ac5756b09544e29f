import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatNumber } from './formatNumber';
import { inKazakhCase } from './formatsKazakh';
import { loadLanguage } from './loadLanguage';
import { storeLocale } from './localeChoice';
import type { Locale } from './locales';
import { reportMissingKey } from './missingKeys';

/** The one instance; components take `useTranslation()` beside this file, whose keys the compiler checks. */
export const i18n: I18n = i18next;

/** Loads the texts of a language that is not shown: a page may write in both. Rejects where they cannot be loaded. */
export async function addLanguage(locale: Locale): Promise<void> {
  if (i18n.hasResourceBundle(locale, 'translation')) return;
  i18n.addResourceBundle(locale, 'translation', await loadLanguage(locale));
}

function followInDocument(locale: string): void {
  document.documentElement.lang = locale;
}

/** What a text may ask for, as `{{time, dative}}`; i18next's own number would write Kazakh by Chromium's Intl. */
function addFormats(): void {
  const { formatter } = i18n.services;
  formatter?.add('number', (value) => (typeof value === 'number' ? formatNumber(value) : String(value)));
  formatter?.add('dative', (time) => inKazakhCase(String(time), 'dative'));
  formatter?.add('locative', (time) => inKazakhCase(String(time), 'locative'));
}

/** Starts the texts in one language; callable before React, and rejects where the language cannot be loaded. */
export async function initI18n(locale: Locale): Promise<I18n> {
  const translation = await loadLanguage(locale);
  await i18n.use(initReactI18next).init({
    lng: locale,
    initAsync: false,
    resources: { [locale]: { translation } },
    fallbackLng: false,
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => reportMissingKey(key),
  });
  addFormats();
  followInDocument(locale);
  i18n.off('languageChanged', followInDocument);
  i18n.on('languageChanged', followInDocument);
  return i18n;
}

let wanted: Locale | undefined;

/**
 * Loads the language and shows it; rejects, with the page as it was, where it cannot be loaded.
 * Of two switches at once the later one holds, whichever language arrives first.
 */
export async function showLocale(locale: Locale): Promise<boolean> {
  wanted = locale;
  await addLanguage(locale);
  if (wanted !== locale) return false;
  await i18n.changeLanguage(locale);
  return true;
}

/** The same by somebody's choice, which is kept for the next start. */
export async function switchLocale(locale: Locale): Promise<void> {
  if (await showLocale(locale)) storeLocale(locale);
}
