import { addLanguage } from './i18n';
import type { Locale } from './locales';
import { type Texts, textsIn } from './useTranslation';

/** Texts and formats of every language at once, for what is written in all of them; rejects where one does not come. */
export async function loadEveryLanguage(): Promise<Record<Locale, Texts>> {
  await Promise.all([addLanguage('kk'), addLanguage('ru')]);
  return { kk: textsIn('kk'), ru: textsIn('ru') };
}
