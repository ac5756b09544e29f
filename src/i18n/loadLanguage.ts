import type { kk } from './languages/kk';
import type { ru } from './languages/ru';
import type { Locale } from './locales';

interface Languages {
  kk: typeof kk;
  ru: typeof ru;
}

const loaders: { [L in Locale]: () => Promise<Languages[L]> } = {
  kk: async () => (await import('./languages/kk')).kk,
  ru: async () => (await import('./languages/ru')).ru,
};

/** All texts of one language, as one chunk; a failed load rejects and may be tried again. */
export function loadLanguage(locale: Locale): Promise<Languages[Locale]> {
  return loaders[locale]();
}
