import type { ParseKeys, TOptions } from 'i18next';
import { useMemo } from 'react';
import type { I18nProvider } from 'react-admin';
import { i18n, switchLocale } from './i18n';
import { type Locale, locales } from './locales';
import { reportMissingKey } from './missingKeys';
import { useCurrentLocale } from './useLocaleSwitch';

/** Texts that come to react-admin already written by us (a notification, a title) are not keys: they go through as they are. */
const keyShape = /^[A-Za-z][\w-]*(\.[\w-]+)+$/;
/** react-admin offers words made from identifiers in place of these: English ones, which nobody may see. */
const neverByDefault = /^(ra\.|resources\.[\w-]+\.(name$|fields\.))/;

/** react-admin's options in i18next's words: `smart_count` is `count`, a number even where react-admin gives a string. */
function i18nextOptions(options: unknown): TOptions & { defaultValue?: string } {
  if (typeof options !== 'object' || options === null) return {};
  const { smart_count: smartCount, _: fallback, ...values }: Record<string, unknown> = { ...options };
  const count = Number(smartCount ?? undefined);
  return {
    ...values,
    ...(Number.isNaN(count) ? {} : { count }),
    ...(typeof fallback === 'string' ? { defaultValue: fallback } : {}),
  };
}

/** A code of the backend that the desk does not know has a sentence of its own. */
function knownKey(key: string, locale: Locale, values: TOptions): ParseKeys | undefined {
  const isKnown = (each: string): each is ParseKeys => {
    const found: boolean = i18n.exists(each, { ...values, lng: locale });
    return found;
  };
  if (isKnown(key)) return key;
  return /^errors\.\w+$/.test(key) ? 'errors.unknown' : undefined;
}

/** react-admin's texts in one language. A new object for each language is what makes its consumers render again. */
export function createI18nProvider(locale: Locale): I18nProvider {
  return {
    translate: (key: string, options?: unknown) => {
      const { defaultValue, ...values } = i18nextOptions(options);
      const known = knownKey(key, locale, values);
      if (known) return i18n.t(known, { ...values, lng: locale });
      if (defaultValue === undefined && !keyShape.test(key)) return key;
      if (defaultValue === undefined || neverByDefault.test(key)) reportMissingKey(key);
      return defaultValue ?? key;
    },
    changeLocale: (next: string) => {
      const known = locales.find((each) => each === next);
      return known ? switchLocale(known) : Promise.reject(new Error(`Unknown language: ${next}`));
    },
    getLocale: () => locale,
    getLocales: () =>
      locales.map((each) => ({ locale: each, name: i18n.t(`common.languages.${each}`, { lng: locale }) })),
  };
}

/** The provider for react-admin, another object when the language is another. */
export function useI18nProvider(): I18nProvider {
  const locale = useCurrentLocale();
  return useMemo(() => createI18nProvider(locale), [locale]);
}
