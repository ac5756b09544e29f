/** The languages of the desk. */
export const locales = ['kk', 'ru'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The language by its name; Russian where it is none of ours, since its text prevails (policy 9.12). */
export function localeOf(language: unknown): Locale {
  return isLocale(language) ? language : 'ru';
}
