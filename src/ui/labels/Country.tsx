import { useTranslation } from '../../i18n/useTranslation';
import { isNamedCountry } from './countries';

/** A country by its ISO 3166-1 code; one that the desk has no name for shows as the code. */
export function Country({ code }: { code: string }) {
  const { t } = useTranslation();
  return isNamedCountry(code) ? t(`disclosures.countries.${code}`) : code || '—';
}
