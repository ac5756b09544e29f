import type { kk } from './languages/kk';
import type { ru, ruLater } from './languages/ru';
import type { Locale } from './locales';

/** A part of the texts that comes with the pages that need it: a file of i18n/kk and of i18n/ru. */
export type LaterArea = keyof typeof ruLater;

interface Language {
  start: typeof kk | typeof ru;
  later: Record<LaterArea, () => Promise<{ default: object }>>;
}

const languages: Record<Locale, () => Promise<Language>> = {
  kk: async () => {
    const { kk, kkLater } = await import('./languages/kk');
    return { start: kk, later: kkLater };
  },
  ru: async () => {
    const { ru, ruLater } = await import('./languages/ru');
    return { start: ru, later: ruLater };
  },
};

const loaded = new Map<Locale, Language>();

async function languageOf(locale: Locale): Promise<Language> {
  const language = await languages[locale]();
  loaded.set(locale, language);
  return language;
}

/** The texts that one language starts with, as one chunk; a failed load rejects and may be tried again. */
export async function loadLanguage(locale: Locale): Promise<Language['start']> {
  return (await languageOf(locale)).start;
}

/** The texts of one area in one language; the same holds for a failed load. */
export async function loadArea(locale: Locale, area: LaterArea): Promise<object> {
  // No wait for a language that is there: its texts are asked for in the same breath as the code of their page.
  const { later } = loaded.get(locale) ?? (await languageOf(locale));
  return (await later[area]()).default;
}
