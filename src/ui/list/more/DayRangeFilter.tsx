import { useListContext } from 'react-admin';
import { useTranslation } from '../../../i18n/useTranslation';
import { useSetFilter } from '../useSetFilter';
import { DayInput } from './DayInput';
import { type DayFieldKind, rangeOf, withRange } from './dayRange';

interface DayRangeFilterProps {
  label: string;
  field: string;
  kind: DayFieldKind;
}

/** From one day of Almaty to another, both within. */
export function DayRangeFilter({ label, field, kind }: DayRangeFilterProps) {
  const { t } = useTranslation();
  const { filterValues } = useListContext();
  const setFilter = useSetFilter();
  const { from, until } = rangeOf(filterValues, field, kind);
  return (
    <>
      <DayInput
        label={t('registers.days.from', { field: label })}
        day={from}
        onDay={(day) =>
          setFilter((filter) =>
            withRange(filter, field, kind, { ...rangeOf(filter, field, kind), from: day }),
          )
        }
      />
      <DayInput
        label={t('registers.days.until', { field: label })}
        day={until}
        onDay={(day) =>
          setFilter((filter) =>
            withRange(filter, field, kind, { ...rangeOf(filter, field, kind), until: day }),
          )
        }
      />
    </>
  );
}
