import type { Day } from '../../deadlines/almatyTime';
import { useDeadlineData } from '../../deadlines/indicator/DeadlineProvider';
import { useTranslation } from '../../i18n/useTranslation';
import { markDay } from './dayMarks';
import { markText } from './markText';

/** A day as it is written in a table, and what it is to those who work. */
export function useDayName(): (day: Day) => { date: string; mark: string | null } {
  const texts = useTranslation();
  const { calendar } = useDeadlineData();
  return (day) => ({
    date: texts.formats.dayWithWeekday(day),
    mark: markText(markDay(calendar, day), texts),
  });
}
