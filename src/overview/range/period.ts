import { addDays, addMonths, type Day, isDay } from '../../deadlines/almatyTime';
import { type DayRange, EARLIEST, lengthOf, mondayOf } from './range';

export const periodKinds = ['week', 'month'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** What a report is about: a week from Monday to Sunday, or a month of the calendar. */
export interface Period {
  kind: PeriodKind;
  whole: DayRange;
  /** What has come of it: up to today. */
  range: DayRange;
  isUnderWay: boolean;
}

function wholeOf(kind: PeriodKind, day: Day): DayRange {
  if (kind === 'week') return { from: mondayOf(day), to: addDays(mondayOf(day), 6) };
  const first = `${day.slice(0, 8)}01`;
  return { from: first, to: addDays(addMonths(first, 1), -1) };
}

/** The week or the month that the day lies in. */
export function periodOf(kind: PeriodKind, day: Day, today: Day): Period {
  const whole = wholeOf(kind, day);
  const isUnderWay = whole.to > today;
  return { kind, whole, range: { from: whole.from, to: isUnderWay ? today : whole.to }, isUnderWay };
}

/** The one just before, whole. */
export const periodBefore = ({ kind, whole }: Period, today: Day): Period =>
  periodOf(kind, addDays(whole.from, -1), today);

/** The one before; of a period under way as many days of it, so that a Monday is not measured by a whole week. */
export function comparedWith(period: Period): DayRange {
  const { whole } = periodBefore(period, period.range.to);
  const sameDay = addDays(whole.from, lengthOf(period.range) - 1);
  return { from: whole.from, to: period.isUnderWay && sameDay < whole.to ? sameDay : whole.to };
}

/** The one just after; null where it has not begun. */
export function periodAfter({ kind, whole }: Period, today: Day): Period | null {
  const next = addDays(whole.to, 1);
  return next > today ? null : periodOf(kind, next, today);
}

/** The week or month that the range is, whole or up to today; null where it is neither or has not begun. */
export function periodIn({ from, to }: DayRange, today: Day): Period | null {
  if (from > today || from < EARLIEST) return null;
  const found = periodKinds
    .map((kind) => periodOf(kind, from, today))
    .find(({ whole, range }) => whole.from === from && (whole.to === to || range.to === to));
  return found ?? null;
}

/** What a range is compared with: a week or a month as its report compares it, another with as many days just before. */
export function rangeBefore(range: DayRange, today: Day): DayRange {
  const period = periodIn(range, today);
  if (period) return comparedWith(period);
  return { from: addDays(range.from, -lengthOf(range)), to: addDays(range.from, -1) };
}

export interface AskedPeriod {
  period: Period;
  /** Why this week stands in the place of what the address asks for: that is no week or month, or has not begun. */
  problem: 'other' | 'future' | null;
}

export function askedPeriod(params: URLSearchParams, today: Day): AskedPeriod {
  const [from, to] = [params.get('from'), params.get('to')];
  const thisWeek = periodOf('week', today, today);
  if (from === null && to === null) return { period: thisWeek, problem: null };
  const isReadable = from !== null && to !== null && isDay(from) && isDay(to);
  if (!isReadable) return { period: thisWeek, problem: 'other' };
  const period = periodIn({ from, to }, today);
  if (period) return { period, problem: null };
  return { period: thisWeek, problem: from > today && from <= to ? 'future' : 'other' };
}

/** The query of the address that asks for it. */
export const searchOfPeriod = ({ whole }: Pick<Period, 'whole'>): string =>
  `?${new URLSearchParams({ from: whole.from, to: whole.to })}`;
