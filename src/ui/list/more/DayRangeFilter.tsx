import { useState } from 'react';
import { useListContext } from 'react-admin';
import { serverNow } from '../../../api/serverClock';
import { almatyDayOf, type Day } from '../../../deadlines/almatyTime';
import { useTranslation } from '../../../i18n/useTranslation';
import { readDay, writeDay } from '../../../ui/writtenDay';
import { TextInput } from '../../TextInput';
import { useSetFilter } from '../useSetFilter';
import { type DayFieldKind, rangeOf, withRange } from './dayRange';
import styles from './More.module.css';

interface DayInputProps {
  label: string;
  day: Day | null;
  onDay: (day: Day | null) => void;
}

/** A day as it is typed here; it counts when the field is left, or on Enter. */
function DayInput({ label, day, onDay }: DayInputProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(day ? writeDay(day) : '');
  const [isWrong, setWrong] = useState(false);
  const settle = () => {
    const read = text.trim() === '' ? null : readDay(text, almatyDayOf(serverNow()));
    const isUnreadable = text.trim() !== '' && read === null;
    setWrong(isUnreadable);
    if (isUnreadable) return;
    setText(read ? writeDay(read) : '');
    if (read !== day) onDay(read);
  };
  return (
    <form
      className={styles.day}
      onBlur={settle}
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <TextInput
        label={label}
        value={text}
        onChange={(typed) => {
          setWrong(false);
          setText(typed);
        }}
        problem={isWrong ? t('registers.days.wrong') : undefined}
        maxLength={12}
        autoComplete="off"
      />
    </form>
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
        key={`from ${from}`}
        label={t('registers.days.from', { field: label })}
        day={from}
        onDay={(day) =>
          setFilter((filter) =>
            withRange(filter, field, kind, { ...rangeOf(filter, field, kind), from: day }),
          )
        }
      />
      <DayInput
        key={`until ${until}`}
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
