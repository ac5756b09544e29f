import type { Day } from '../../deadlines/almatyTime';
import {
  type CalendarDay,
  isWeekWorkingDay,
  isWorkingDay,
  type WorkCalendar,
  yearOf,
} from '../../deadlines/calendar';

/** What a day is to those who work: `extra` is a day of the weekend that is worked. */
export type DayMark = 'worked' | 'weekend' | 'holiday' | 'extra' | 'unknown';

export interface MarkedDay {
  day: Day;
  mark: DayMark;
  /** The calendar's own words, where the day differs from its week. */
  named: CalendarDay | null;
}

/** A day that the calendar names is a holiday (or a day off in its place) even where it falls on a weekend. */
export function markDay(calendar: WorkCalendar, day: Day): MarkedDay {
  const year = yearOf(calendar, day);
  const named = year?.on[day] ?? year?.off[day] ?? null;
  const isWorked = isWorkingDay(calendar, day);
  if (isWorked === null) return { day, mark: 'unknown', named };
  if (isWorked) return { day, mark: isWeekWorkingDay(calendar, day) ? 'worked' : 'extra', named };
  return { day, mark: named ? 'holiday' : 'weekend', named };
}
