import { addDays, almatyDayOf, type Day, type Instant, nextMidnightAfter } from './almatyTime';
import { closesAt, isWorkingDay, opensAt, type WorkCalendar, workingDayMs } from './calendar';

/** For each day of one year, how many working days of the year are before it. */
interface YearCount {
  before: ReadonlyMap<Day, number>;
  total: number;
}

// A page asks this for hundreds of deadlines at every tick, and years do not change once read.
const countsOf = new WeakMap<WorkCalendar, Map<string, YearCount>>();

function yearCount(calendar: WorkCalendar, year: string): YearCount | null {
  if (!calendar.years[year]) return null;
  const counts = countsOf.get(calendar) ?? new Map<string, YearCount>();
  countsOf.set(calendar, counts);
  const known = counts.get(year);
  if (known) return known;
  const before = new Map<Day, number>();
  let total = 0;
  for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
    before.set(day, total);
    if (isWorkingDay(calendar, day)) total += 1;
  }
  const counted = { before, total };
  counts.set(year, counted);
  return counted;
}

/** Working days from `from` on and before `to`; null where the calendar lacks a year of one of those days. */
function workingDaysBetween(calendar: WorkCalendar, from: Day, to: Day): number | null {
  if (from >= to) return 0;
  const lastYear = Number(addDays(to, -1).slice(0, 4));
  const firstYear = Number(from.slice(0, 4));
  let days = 0;
  for (let year = firstYear; year <= lastYear; year += 1) {
    const count = yearCount(calendar, String(year));
    if (!count) return null;
    // A day of another year is not in this one's map: then all of the year counts.
    days += (count.before.get(to) ?? count.total) - (count.before.get(from) ?? 0);
  }
  return days;
}

/** Working time on this day before the instant; null where it is needed and the calendar lacks the year. */
function workedOnDay(calendar: WorkCalendar, day: Day, instant: Instant): number | null {
  const sinceOpening = instant - opensAt(calendar, day);
  if (sinceOpening <= 0) return 0;
  const works = isWorkingDay(calendar, day);
  if (works === null) return null;
  return works ? Math.min(sinceOpening, workingDayMs(calendar)) : 0;
}

/**
 * Working time from `from` to `to`, in milliseconds: what lies within the hours of working days in Almaty.
 * 0 where `to` is not later than `from`. Null where the calendar lacks a year that the answer needs.
 * Throws a RangeError where an instant is not a number.
 */
export function workingMsBetween(calendar: WorkCalendar, from: Instant, to: Instant): number | null {
  if (to <= from) return 0;
  const fromDay = almatyDayOf(from);
  const toDay = almatyDayOf(to);
  if (from >= closesAt(calendar, fromDay)) {
    return fromDay === toDay ? 0 : sumOf(calendar, addDays(fromDay, 1), 0, toDay, to);
  }
  const workedBefore = workedOnDay(calendar, fromDay, from);
  return workedBefore === null ? null : sumOf(calendar, fromDay, workedBefore, toDay, to);
}

function sumOf(
  calendar: WorkCalendar,
  fromDay: Day,
  workedBefore: number,
  toDay: Day,
  to: Instant,
): number | null {
  const days = workingDaysBetween(calendar, fromDay, toDay);
  const onLastDay = workedOnDay(calendar, toDay, to);
  if (days === null || onLastDay === null) return null;
  return days * workingDayMs(calendar) - workedBefore + onLastDay;
}

/** Whether working time runs, and until when (later than now) that surely stays so. */
export interface Stretch {
  /** Null within the hours of a day of which the calendar lacks the year. */
  running: boolean | null;
  until: Instant;
}

/** The stretch of one day (Almaty) in which `now` lies: before opening, in the hours, after closing, or a day off. */
export function stretchAt(calendar: WorkCalendar, now: Instant): Stretch {
  const day = almatyDayOf(now);
  const midnight = nextMidnightAfter(now);
  const works = isWorkingDay(calendar, day);
  if (works === false) return { running: false, until: midnight };
  const opening = opensAt(calendar, day);
  const closing = closesAt(calendar, day);
  const running = now >= opening && now < closing ? works : false;
  return { running, until: [opening, closing].find((end) => end > now) ?? midnight };
}
