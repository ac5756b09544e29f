import type { WorkCalendar } from '../../deadlines/calendar';
import type { DayRange } from '../range/range';
import { type MarkedDay, markDay } from './dayMarks';
import type { SlaTally, Tally } from './slaTally';

export const steps = ['day', 'week'] as const;
export type Step = (typeof steps)[number];

/** One place on the axis: a day, or a week with its days. */
export interface TrendPoint {
  range: DayRange;
  days: readonly MarkedDay[];
  tally: Tally;
}

export function trendPoints({ weeks }: SlaTally, step: Step, calendar: WorkCalendar): TrendPoint[] {
  if (step === 'week') {
    return weeks.map(({ range, days, tally }) => ({
      range,
      days: days.map(({ day }) => markDay(calendar, day)),
      tally,
    }));
  }
  return weeks.flatMap(({ days }) =>
    days.map(({ day, tally }) => ({ range: { from: day, to: day }, days: [markDay(calendar, day)], tally })),
  );
}
