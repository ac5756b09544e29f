import { FilterSelect } from './FilterSelect';
import type { Filter } from './filters';

interface EnumFilterProps<V extends string> {
  label: string;
  field: string;
  values: readonly V[];
  labelOf: (value: V) => string;
  /** What «all» asks for; nothing where it is not given. */
  whole?: Filter;
}

/** A filter on a field that has one of the contract's values. */
export function EnumFilter<V extends string>({ label, field, values, labelOf, whole }: EnumFilterProps<V>) {
  return (
    <FilterSelect
      label={label}
      whole={whole}
      choices={values.map((value) => ({ value, label: labelOf(value), filter: { [field]: value } }))}
    />
  );
}
