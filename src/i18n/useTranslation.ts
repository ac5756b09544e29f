import type { i18n as I18n, TFunction } from 'i18next';
import { createContext, use } from 'react';
import { formatsIn } from './formatsIn';
import { i18n } from './i18n';
import { type Locale, localeOf } from './locales';

export interface Texts {
  t: TFunction;
  i18n: I18n;
  locale: Locale;
  formats: ReturnType<typeof formatsIn>;
}

const made = new Map<Locale, Texts>();

/** Texts and formats of one language, always the same object. */
export function textsIn(locale: Locale): Texts {
  const texts = made.get(locale) ?? { t: i18n.getFixedT(locale), i18n, locale, formats: formatsIn(locale) };
  made.set(locale, texts);
  return texts;
}

export const TextsContext = createContext<Texts | null>(null);

/**
 * Texts with keys that the compiler checks. The page subscribes to the language once (TextsProvider): the hook of
 * react-i18next copies the whole instance at each call, which a queue of 25 rows would pay for 300 times.
 */
export function useTranslation(): Texts {
  return use(TextsContext) ?? textsIn(localeOf(i18n.language));
}
