import type { ParseKeys } from 'i18next';
import { useTranslation } from '../../i18n/useTranslation';

type CountryKey = Extract<ParseKeys, `disclosures.countries.${string}`>;

/** A country by its ISO 3166-1 code; one that the desk has no name for shows as the code. */
export function Country({ code }: { code: string }) {
  const { t, i18n } = useTranslation();
  const isNamed = (key: string): key is CountryKey => i18n.exists(key);
  const key = `disclosures.countries.${code}`;
  return isNamed(key) ? t(key) : code || '—';
}
