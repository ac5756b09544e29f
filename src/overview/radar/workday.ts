import { addDays, almatyDayOf, type Day, type Instant } from '../../deadlines/almatyTime';
import {
  type CalendarDay,
  closesAt,
  isWorkingDay,
  opensAt,
  type WorkCalendar,
  workingDayMs,
  yearOf,
} from '../../deadlines/calendar';
import { stretchAt, workingMsBetween } from '../../deadlines/workingTime';

const minuteMs = 60_000;

/** What is left of this day (Almaty) to work in, and why nothing where nothing is. */
export interface Workday {
  day: Day;
  /** unknown: the calendar lacks the year. */
  phase: 'before' | 'working' | 'after' | 'dayOff' | 'unknown';
  /** Working time until closing, in whole minutes; null where the calendar lacks the year. */
  leftMs: number | null;
  opens: string;
  closes: string;
  /** Why a day is off, where the calendar names it. */
  offName: Pick<CalendarDay, 'kk' | 'ru'> | null;
  /** The next day to work on, where this one has nothing left; null where the calendar lacks its year. */
  nextDay: Day | null;
  /** Before this instant nothing here differs. */
  changesAt: Instant;
}

function phaseOf(calendar: WorkCalendar, day: Day, now: Instant): Workday['phase'] {
  const works = isWorkingDay(calendar, day);
  if (works === null) return 'unknown';
  if (!works) return 'dayOff';
  if (now < opensAt(calendar, day)) return 'before';
  return now < closesAt(calendar, day) ? 'working' : 'after';
}

function workdayAfter(calendar: WorkCalendar, day: Day): Day | null {
  let next = addDays(day, 1);
  while (isWorkingDay(calendar, next) === false) next = addDays(next, 1);
  return isWorkingDay(calendar, next) ? next : null;
}

/** The working day at this instant; `now` is by the server's clock. */
export function workdayAt(calendar: WorkCalendar, now: Instant): Workday {
  const day = almatyDayOf(now);
  const phase = phaseOf(calendar, day, now);
  const left = phase === 'unknown' ? null : workingMsBetween(calendar, now, closesAt(calendar, day));
  const { from, to } = calendar.week.hours;
  const minutes = left === null ? null : Math.floor(left / minuteMs);
  const { until } = stretchAt(calendar, now);
  return {
    day,
    phase,
    leftMs: minutes === null ? null : minutes * minuteMs,
    opens: from,
    closes: to,
    offName: yearOf(calendar, day)?.off[day] ?? null,
    nextDay: phase === 'after' || phase === 'dayOff' ? workdayAfter(calendar, day) : null,
    changesAt:
      phase === 'working' && left !== null ? Math.min(until, Math.floor(now) + (left % minuteMs) + 1) : until,
  };
}

/** How many hours a whole working day has. */
export const hoursOfDay = (calendar: WorkCalendar): number => workingDayMs(calendar) / (60 * minuteMs);
