import {
  addDays,
  almatyDayOf,
  almatyInstantAt,
  type Day,
  daysBetween,
  type Instant,
  minutesOf,
  weekdayOf,
} from '../../../src/deadlines/almatyTime';
import { isWorkingDay, type WorkCalendar } from '../../../src/deadlines/calendar';

/**
 * Turns instants into worked time and back, so that what staff did can be laid out within working hours.
 * Covers the days from `firstDay` to `lastDay`; years that the calendar lacks count as Monday to Friday,
 * for these are invented acts, not deadlines.
 */
export class WorkClock {
  readonly firstDay: Day;
  private readonly opens: number[] = [];
  private readonly closes: number[] = [];
  /** Worked milliseconds before each day. */
  private readonly before: number[] = [];
  readonly worked: boolean[] = [];

  constructor(calendar: WorkCalendar, firstDay: Day, lastDay: Day) {
    this.firstDay = firstDay;
    const from = minutesOf(calendar.week.hours.from) * 60_000;
    const to = minutesOf(calendar.week.hours.to) * 60_000;
    let sum = 0;
    for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
      const isWorked = isWorkingDay(calendar, day) ?? weekdayOf(day) <= 5;
      this.worked.push(isWorked);
      this.opens.push(almatyInstantAt(day, from));
      this.closes.push(almatyInstantAt(day, isWorked ? to : from));
      this.before.push(sum);
      if (isWorked) sum += to - from;
    }
  }

  private indexOf(day: Day): number {
    return Math.min(Math.max(daysBetween(this.firstDay, day), 0), this.opens.length - 1);
  }

  isWorked(day: Day): boolean {
    return this.worked[this.indexOf(day)] ?? false;
  }

  /** Milliseconds worked from the first day to this instant. */
  workedAt(instant: Instant): number {
    const index = this.indexOf(almatyDayOf(instant));
    const opens = this.opens[index] ?? 0;
    const today = Math.min(Math.max(instant - opens, 0), (this.closes[index] ?? 0) - opens);
    return (this.before[index] ?? 0) + today;
  }

  /** The earliest instant at which so much has been worked. */
  instantAt(worked: number): Instant {
    let low = 0;
    let high = this.before.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.before[middle] ?? 0) < worked) low = middle;
      else high = middle - 1;
    }
    return (this.opens[low] ?? 0) + worked - (this.before[low] ?? 0);
  }
}
