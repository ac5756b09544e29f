import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatNumber } from './formatNumber';
import { inKazakhCase } from './formatsKazakh';
import { type LaterArea, loadArea, loadLanguage } from './loadLanguage';
import { storeLocale } from './localeChoice';
import { type Locale, localeOf } from './locales';
import { reportMissingKey } from './missingKeys';

/** The one instance; components take `useTranslation()` beside this file, whose keys the compiler checks. */
export const i18n: I18n = i18next;

/** The areas that i18next has in each language, beside the texts of the start. */
const opened: Record<Locale, Set<LaterArea>> = { kk: new Set(), ru: new Set() };

const shownLocale = () => localeOf(i18n.language);

/** Deep: the start and the pages may each have a part of one area. */
function addTexts(locale: Locale, texts: object): void {
  i18n.addResourceBundle(locale, 'translation', texts, true);
}

async function addArea(locale: Locale, area: LaterArea): Promise<void> {
  if (opened[locale].has(area)) return;
  addTexts(locale, { [area]: await loadArea(locale, area) });
  opened[locale].add(area);
}

/** Loads the texts of areas in the language of the page, whichever it is when they have come; rejects where one does not. */
export async function openAreas(areas: readonly LaterArea[]): Promise<void> {
  let locale: Locale;
  do {
    locale = shownLocale();
    await Promise.all(areas.map((area) => addArea(locale, area)));
  } while (locale !== shownLocale());
}

/** What is open in the language of the page, and not in this one. */
function lackingIn(locale: Locale): LaterArea[] {
  return [...opened[shownLocale()]].filter((area) => !opened[locale].has(area));
}

/** Loads all that is open in a language that is not shown: a page may write in both. Rejects where a part does not come. */
export async function addLanguage(locale: Locale): Promise<void> {
  if (!i18n.hasResourceBundle(locale, 'translation')) addTexts(locale, await loadLanguage(locale));
  await Promise.all(lackingIn(locale).map((area) => addArea(locale, area)));
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
  const start = await loadLanguage(locale);
  for (const areas of Object.values(opened)) areas.clear();
  await i18n.use(initReactI18next).init({
    lng: locale,
    initAsync: false,
    resources: {},
    fallbackLng: false,
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => reportMissingKey(key),
  });
  addTexts(locale, start);
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
  do {
    await addLanguage(locale);
    if (wanted !== locale) return false;
    // A page that has opened meanwhile has its texts in the other language alone.
  } while (lackingIn(locale).length > 0);
  await i18n.changeLanguage(locale);
  return true;
}

/** The same by somebody's choice, which is kept for the next start. */
export async function switchLocale(locale: Locale): Promise<void> {
  if (await showLocale(locale)) storeLocale(locale);
}
