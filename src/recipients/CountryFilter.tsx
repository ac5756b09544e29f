import { useTranslation } from '../i18n/useTranslation';
import { namedCountries } from '../ui/labels/countries';
import { FilterSelect } from '../ui/list/FilterSelect';

/** Where recipients are: abroad as a whole, or one country of those that the desk has a name for. */
export function CountryFilter() {
  const { t } = useTranslation();
  return (
    <FilterSelect
      label={t('disclosures.recipient.country')}
      choices={[
        { value: 'abroad', label: t('recipients.filters.abroad'), filter: { country_neq: 'KZ' } },
        ...namedCountries.map((code) => ({
          value: code,
          label: t(`disclosures.countries.${code}`),
          filter: { country: code },
        })),
      ]}
    />
  );
}
