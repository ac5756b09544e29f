import { useListContext } from 'react-admin';
import { serverNow } from '../../../api/serverClock';
import { almatyDayOf, type Day } from '../../../deadlines/almatyTime';
import { useTranslation } from '../../../i18n/useTranslation';
import { readDay, writeDay } from '../../writtenDay';
import { useSetFilter } from '../useSetFilter';
import { type DayFieldKind, rangeOf, withRange } from './dayRange';
import { TypedFilter } from './TypedFilter';

interface DayInputProps {
  label: string;
  day: Day | null;
  onDay: (day: Day | null) => void;
}

/** A day as it is typed here; it counts when the field is left, or on Enter. */
function DayInput({ label, day, onDay }: DayInputProps) {
  const { t } = useTranslation();
  return (
    <TypedFilter
      label={label}
      written={day ? writeDay(day) : ''}
      problem={t('registers.days.wrong')}
      onTyped={(text) => {
        const read = text.trim() === '' ? null : readDay(text, almatyDayOf(serverNow()));
        if (read === null && text.trim() !== '') return null;
        if (read !== day) onDay(read);
        return read ? writeDay(read) : '';
      }}
    />
  );
}

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
