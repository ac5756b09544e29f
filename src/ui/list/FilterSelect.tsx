import { useListContext } from 'react-admin';
import { useTranslation } from '../../i18n/useTranslation';
import { Select } from '../Select';
import { chosenOf, type FilterChoice, withChoice } from './filters';
import { useSetFilter } from './useSetFilter';

const OTHER = 'other';

interface FilterSelectProps {
  label: string;
  choices: readonly FilterChoice[];
}

/** One filter of a list. A filter from an address that is none of the choices shows as «other», and stays. */
export function FilterSelect({ label, choices }: FilterSelectProps) {
  const { t } = useTranslation();
  const { filterValues } = useListContext();
  const setFilter = useSetFilter();
  const chosen = chosenOf(choices, filterValues);
  const options = chosen
    ? choices
    : [...choices, { value: OTHER, label: t('common.otherFilter'), filter: filterValues }];
  return (
    <Select
      label={label}
      value={chosen?.value ?? OTHER}
      options={options}
      onChange={(value) => {
        const next = choices.find((choice) => choice.value === value);
        if (next) setFilter((current) => withChoice(choices, next, current));
      }}
    />
  );
}
