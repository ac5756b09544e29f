import { requestKindValues } from '../../api/contract';
import type { SlaDayRecord, UNKNOWN } from '../../api/records';
import type { Day } from '../../deadlines/almatyTime';
import type { RequestKind } from '../../policy/requestKinds';
import { type DayRange, daysOf, weeksOf } from '../range/range';

export const figureNames = [
  'received',
  'closedOnTime',
  'refusedOnTime',
  'closedLate',
  'refusedLate',
  'breached',
] as const;
export type FigureName = (typeof figureNames)[number];

/** The figures of some days and kinds. */
export interface Tally extends Record<FigureName, number> {
  /** Numbers that the backend left out: the sums are of what it gave, and are less than the whole. */
  missing: number;
}

export interface WeekTally {
  range: DayRange;
  tally: Tally;
  days: readonly { day: Day; tally: Tally }[];
}

export interface SlaTally {
  whole: Tally;
  weeks: readonly WeekTally[];
  /** Every kind of the contract, in its order; one that the desk does not know last, where there is any. */
  kinds: readonly { kind: RequestKind | typeof UNKNOWN; tally: Tally }[];
  /** Rows of no day of the range, which no figure counts. */
  strayRows: number;
}

const emptyTally = (): Tally => ({
  received: 0,
  closedOnTime: 0,
  refusedOnTime: 0,
  closedLate: 0,
  refusedLate: 0,
  breached: 0,
  missing: 0,
});

function add(to: Tally, row: Partial<Record<FigureName, number>>): void {
  for (const name of figureNames) {
    const count = row[name];
    if (count === undefined) to.missing += 1;
    else to[name] += count;
  }
}

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    add(sum, tally);
    sum.missing += tally.missing;
  }
  return sum;
}

/**
 * The rows of `sla-days` by day, week and kind. The contract gives a row to a day and a kind with any movement: where
 * there is none nothing happened, and that is 0. A number that is missing in a row is not: it is told in `missing`.
 */
export function tallyDays(rows: readonly SlaDayRecord[], range: DayRange): SlaTally {
  const byDay = new Map(daysOf(range).map((day) => [day, emptyTally()]));
  const byKind = new Map<RequestKind | typeof UNKNOWN, Tally>(
    requestKindValues.map((kind) => [kind, emptyTally()]),
  );
  let strayRows = 0;
  for (const row of rows) {
    const ofDay = byDay.get(row.day);
    if (!ofDay) {
      strayRows += 1;
      continue;
    }
    add(ofDay, row);
    const ofKind = byKind.get(row.kind) ?? emptyTally();
    byKind.set(row.kind, ofKind);
    add(ofKind, row);
  }
  const weeks = weeksOf(range).map((week): WeekTally => {
    const days = daysOf(week).map((day) => ({ day, tally: byDay.get(day) ?? emptyTally() }));
    return { range: week, days, tally: sumOf(days.map(({ tally }) => tally)) };
  });
  return {
    whole: sumOf(weeks.map(({ tally }) => tally)),
    weeks,
    kinds: [...byKind].map(([kind, tally]) => ({ kind, tally })),
    strayRows,
  };
}

/** Closed or refused in time; null where the backend left a number out. */
export const onTimeOf = ({ closedOnTime, refusedOnTime, missing }: Tally): number | null =>
  missing > 0 ? null : closedOnTime + refusedOnTime;

/** Closed or refused late; null where the backend left a number out. */
export const lateOf = ({ closedLate, refusedLate, missing }: Tally): number | null =>
  missing > 0 ? null : closedLate + refusedLate;
