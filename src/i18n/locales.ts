/** The languages of the desk. */
export const locales = ['kk', 'ru'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
