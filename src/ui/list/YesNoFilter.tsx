import { useTranslation } from '../../i18n/useTranslation';
import { FilterSelect } from './FilterSelect';

/** A filter on a field that is true or false. */
export function YesNoFilter({ label, field }: { label: string; field: string }) {
  const { t } = useTranslation();
  return (
    <FilterSelect
      label={label}
      choices={[
        { value: 'yes', label: t('common.yes'), filter: { [field]: true } },
        { value: 'no', label: t('common.no'), filter: { [field]: false } },
      ]}
    />
  );
}
