import type { DataProvider } from 'react-admin';
import { ListReading } from '../../api/listReading';
import { readToEnd } from '../../api/readToEnd';
import type { SlaDayRecord } from '../../api/records';
import { CALLS_AT_ONCE } from '../range/countRequests';
import type { Asked } from '../range/requestLists';
import { countOpenLate } from './readOpenLate';
import { type SlaTally, tallyDays } from './slaTally';

export interface Trend {
  asked: Asked;
  tally: SlaTally;
  /** How many requests are open and late that became so within the range. */
  openLate: number;
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

/**
 * The figures of a range: by day and kind from `sla-days`, what is open and late by a list's total.
 * @throws as the calls do
 */
export async function readTrend(
  dataProvider: DataProvider,
  asked: Asked,
  signal: AbortSignal,
): Promise<Trend> {
  const { range, kind } = asked;
  const [days, counts] = await Promise.all([
    readDays(dataProvider, asked, signal),
    countOpenLate(dataProvider, [range], kind, signal),
  ]);
  return { asked, tally: tallyDays(days, range), openLate: counts.get(range.from) ?? Number.NaN };
}
