import { useTranslation } from '../../i18n/useTranslation';
import { FilterSelect } from './FilterSelect';

interface EnumFilterProps<V extends string> {
  label: string;
  field: string;
  values: readonly V[];
  labelOf: (value: V) => string;
}

/** A filter on a field that has one of the contract's values. */
export function EnumFilter<V extends string>({ label, field, values, labelOf }: EnumFilterProps<V>) {
  const { t } = useTranslation();
  return (
    <FilterSelect
      label={label}
      choices={[
        { value: 'all', label: t('common.all'), filter: {} },
        ...values.map((value) => ({ value, label: labelOf(value), filter: { [field]: value } })),
      ]}
    />
  );
}
