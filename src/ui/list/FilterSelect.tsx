import { useListContext } from 'react-admin';
import { useTranslation } from '../../i18n/useTranslation';
import { Select } from '../Select';
import { chosenOf, type Filter, type FilterChoice, withChoice } from './filters';
import { useSetFilter } from './useSetFilter';

const OTHER = 'other';

interface FilterSelectProps {
  label: string;
  choices: readonly FilterChoice[];
  /** What «all» asks for; nothing where it is not given. */
  whole?: Filter;
}

const NOTHING: Filter = {};

/** One filter of a list. A filter from an address that is none of the choices shows as «other», and stays. */
export function FilterSelect({ label, choices, whole = NOTHING }: FilterSelectProps) {
  const { t } = useTranslation();
  const { filterValues } = useListContext();
  const setFilter = useSetFilter();
  const every = [{ value: 'all', label: t('common.all'), filter: whole }, ...choices];
  const chosen = chosenOf(every, filterValues);
  const options = chosen
    ? every
    : [...every, { value: OTHER, label: t('common.otherFilter'), filter: filterValues }];
  return (
    <Select
      label={label}
      value={chosen?.value ?? OTHER}
      options={options}
      onChange={(value) => {
        const next = every.find((choice) => choice.value === value);
        if (next) setFilter((current) => withChoice(every, next, current));
      }}
    />
  );
}
