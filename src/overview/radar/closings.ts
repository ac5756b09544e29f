import type { SlaDayRecord } from '../../api/records';
import { addDays, type Day } from '../../deadlines/almatyTime';
import { isWorkingDay, type WorkCalendar } from '../../deadlines/calendar';
import type { DayOfClosings } from './forecast';

/** The pace is that of so many days of the calendar before today. */
const DAYS = 30;

/** The days whose sums the pace needs: today is among them, since closings of agents are told up to this moment. */
export const daysOfPace = (today: Day): { day_gte: Day; day_lte: Day } => ({
  day_gte: addDays(today, -DAYS),
  day_lte: today,
});

/** Not a number where the backend left one out. */
const closingsOf = ({ closedOnTime, closedLate, refusedOnTime, refusedLate }: SlaDayRecord): number =>
  [closedOnTime, closedLate, refusedOnTime, refusedLate].reduce<number>(
    (sum, count) => sum + (count ?? Number.NaN),
    0,
  );

export interface DeskClosings {
  /** The days before today, whether anything was closed on them or not: today is not over. */
  days: DayOfClosings[];
  /** All that was closed in these days and today. */
  total: number;
}

/**
 * What the whole desk closed or refused, day by day: a day that the backend says nothing of had none. Null where it left
 * out a number of a day of which it does.
 */
export function deskClosings(
  rows: readonly SlaDayRecord[],
  today: Day,
  calendar: WorkCalendar,
): DeskClosings | null {
  const byDay = new Map<Day, number>();
  for (const row of rows) byDay.set(row.day, (byDay.get(row.day) ?? 0) + closingsOf(row));
  const days = Array.from({ length: DAYS }, (_, index) => {
    const day = addDays(today, index - DAYS);
    return { worked: isWorkingDay(calendar, day), closings: byDay.get(day) ?? 0 };
  });
  const before = days.reduce((sum, { closings }) => sum + closings, 0);
  const total = before + (byDay.get(today) ?? 0);
  return Number.isNaN(total) ? null : { days, total };
}
