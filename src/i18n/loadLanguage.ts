import type { ResourceKey } from 'i18next';
import type { Locale } from './locales';

const loaders: Record<Locale, () => Promise<ResourceKey>> = {
  kk: async () => (await import('./languages/kk')).kk,
  ru: async () => (await import('./languages/ru')).ru,
};

/** All texts of one language, as one chunk; a failed load rejects and may be tried again. */
export function loadLanguage(locale: Locale): Promise<ResourceKey> {
  return loaders[locale]();
}
