import type { DataProvider } from 'react-admin';
import { requestKindValues } from '../../api/contract';
import { ListReading } from '../../api/listReading';
import { readToEnd } from '../../api/readToEnd';
import type { SlaDayRecord } from '../../api/records';
import type { RequestKind } from '../../policy/requestKinds';
import { CALLS_AT_ONCE, countRequests } from '../range/countRequests';
import { type DayRange, weeksOf } from '../range/range';
import { type Asked, filterOf } from '../range/requestLists';
import { type SlaTally, tallyDays } from './slaTally';

/** Requests that are open and late, by the day on which they became so; what nobody counted is not in it. */
export interface OpenLate {
  whole: number;
  /** By the first day of the week, as far as it lies in the range. */
  byWeek: ReadonlyMap<string, number>;
  byKind: ReadonlyMap<RequestKind, number>;
}

export interface Trend {
  asked: Asked;
  tally: SlaTally;
  openLate: OpenLate;
}

async function readDays(dataProvider: DataProvider, { range, kind }: Asked, signal: AbortSignal) {
  const days = new ListReading<SlaDayRecord>(dataProvider, 'sla-days', {
    day_gte: range.from,
    day_lte: range.to,
    ...(kind && { kind }),
  });
  await readToEnd([days], { atOnce: CALLS_AT_ONCE, signal });
  return days.rows();
}

/** How many of one range are open and late, for each of these parts of it. */
export async function countOpenLate(
  dataProvider: DataProvider,
  parts: readonly DayRange[],
  kind: RequestKind | null,
  signal: AbortSignal,
): Promise<Map<string, number>> {
  const questions = parts.map((range) => [range.from, filterOf('openLate', { range, kind })] as const);
  return countRequests(dataProvider, questions, signal);
}

async function readOpenLate(
  dataProvider: DataProvider,
  { range, kind }: Asked,
  isWholeAlone: boolean,
  signal: AbortSignal,
): Promise<OpenLate> {
  const whole = (await countOpenLate(dataProvider, [range], kind, signal)).get(range.from) ?? Number.NaN;
  const weeks = weeksOf(range);
  if (isWholeAlone) return { whole, byWeek: new Map(), byKind: new Map() };
  // Where none is open and late there is nothing to ask for.
  if (whole === 0) {
    return {
      whole,
      byWeek: new Map(weeks.map(({ from }) => [from, 0])),
      byKind: new Map(requestKindValues.map((each) => [each, 0])),
    };
  }
  const kinds = requestKindValues.filter((each) => kind === null || each === kind);
  const ofKinds = kinds.map((each) => [each, filterOf('openLate', { range, kind: each })] as const);
  return {
    whole,
    byWeek: await countOpenLate(dataProvider, weeks, kind, signal),
    byKind: await countRequests(dataProvider, ofKinds, signal),
  };
}

export interface TrendOptions {
  /** What is compared with needs no weeks: its open and late ones are counted for the whole range alone. */
  isWholeAlone?: boolean;
}

/**
 * The figures of a range: by day and kind from `sla-days`, what is open and late by list totals.
 * @throws as the calls do
 */
export async function readTrend(
  dataProvider: DataProvider,
  asked: Asked,
  { isWholeAlone = false }: TrendOptions,
  signal: AbortSignal,
): Promise<Trend> {
  const [days, openLate] = await Promise.all([
    readDays(dataProvider, asked, signal),
    readOpenLate(dataProvider, asked, isWholeAlone, signal),
  ]);
  return { asked, tally: tallyDays(days, asked.range), openLate };
}
