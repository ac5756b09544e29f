import type { ParseKeys } from 'i18next';
import { createContext, use } from 'react';
import type { formatsIn } from '../../i18n/formatsIn';
import type { Locale } from '../../i18n/locales';
import { type Texts, useTranslation } from '../../i18n/useTranslation';
import styles from './Document.module.css';

type Pair = Record<Locale, string>;
type Values = Record<string, string | number>;

interface Bilingual {
  /** A text in both languages. */
  pair: (key: ParseKeys, values?: Values) => Pair;
  formats: Record<Locale, ReturnType<typeof formatsIn>>;
}

/** Of ten thousand rows most say the same: each text is written once. */
export function bilingualOf({ kk, ru }: Record<Locale, Texts>): Bilingual {
  const known = new Map<string, Pair>();
  const write = (key: ParseKeys, values: Values = {}): Pair => ({
    kk: String(kk.t(key, values)),
    ru: String(ru.t(key, values)),
  });
  return {
    pair: (key, values) => {
      if (values) return write(key, values);
      const pair = known.get(key) ?? write(key);
      known.set(key, pair);
      return pair;
    },
    formats: { kk: kk.formats, ru: ru.formats },
  };
}

export const BilingualContext = createContext<Bilingual | null>(null);

export function useBilingual(): Bilingual {
  const bilingual = use(BilingualContext);
  if (!bilingual) throw new Error('a bilingual document needs the texts of both languages');
  return bilingual;
}

/** The same in Kazakh and in Russian, one under the other; once where they are the same. */
export function Lines({ kk, ru }: Pair) {
  if (kk === ru) return kk;
  return (
    <>
      <span className={styles.line} lang="kk">
        {kk}
      </span>
      <span className={styles.line} lang="ru">
        {ru}
      </span>
    </>
  );
}

/** A text by its key, in both languages. */
export function Both({ text, values }: { text: ParseKeys; values?: Values }) {
  return <Lines {...useBilingual().pair(text, values)} />;
}

/** Several texts as one list, in both languages; doubles are said once. */
export function BothOf({ texts }: { texts: readonly ParseKeys[] }) {
  const { pair } = useBilingual();
  const pairs = [...new Set(texts)].map((text) => pair(text));
  if (pairs.length === 0) return '—';
  return <Lines kk={pairs.map(({ kk }) => kk).join('; ')} ru={pairs.map(({ ru }) => ru).join('; ')} />;
}

type CountryKey = Extract<ParseKeys, `disclosures.countries.${string}`>;

/** A country by its ISO 3166-1 code; one that the desk has no name for shows as the code. */
export function BothCountry({ code }: { code: string }) {
  const { i18n } = useTranslation();
  const isNamed = (key: string): key is CountryKey => i18n.exists(key);
  const key = `disclosures.countries.${code}`;
  return isNamed(key) ? <Both text={key} /> : code || '—';
}
