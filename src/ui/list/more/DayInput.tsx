import { serverNow } from '../../../api/serverClock';
import { almatyDayOf, type Day } from '../../../deadlines/almatyTime';
import { useTranslation } from '../../../i18n/useTranslation';
import { readDay, writeDay } from '../../writtenDay';
import { TypedFilter } from './TypedFilter';

interface DayInputProps {
  label: string;
  day: Day | null;
  onDay: (day: Day | null) => void;
}

/** A day as it is typed here; it counts when the field is left, or on Enter. */
export function DayInput({ label, day, onDay }: DayInputProps) {
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
