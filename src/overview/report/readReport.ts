import type { DataProvider } from 'react-admin';
import { ALL_AT_ONCE } from '../../api/pageSize';
import type { UserRecord } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import { almatyDayOf } from '../../deadlines/almatyTime';
import { countedLists, listFilters } from '../lists';
import { countRequests } from '../range/countRequests';
import { comparedWith, type Period } from '../range/period';
import { type DayRange, daysOf, weeksOf } from '../range/range';
import { readOpenLateParts } from '../trend/readOpenLate';
import { readTrend } from '../trend/readTrend';
import { readReasons, readShares } from '../why/readWhy';
import type { ReportFacts } from './reportModel';

/** One after the other: a report is in no such hurry that the desk of others should feel it. */
export const REPORT_PARTS = 6;

/** The rows of the report: the days of a week, the weeks of a month. */
const stepsOf = ({ kind, range }: Period): readonly DayRange[] =>
  kind === 'week' ? daysOf(range).map((day) => ({ from: day, to: day })) : weeksOf(range);

async function readNow(dataProvider: DataProvider, signal: AbortSignal): Promise<ReportFacts['now']> {
  const filters = listFilters(almatyDayOf(serverNow()));
  const questions = countedLists.map((name) => [name, filters[name]] as const);
  const counts = await countRequests(dataProvider, questions, signal);
  const of = (name: (typeof countedLists)[number]) => counts.get(name) ?? Number.NaN;
  return {
    open: of('open'),
    dueToday: of('dueToday'),
    overdue: of('overdue'),
    unassigned: of('unassigned'),
    refusals: of('refusals'),
  };
}

/**
 * All figures of a report, by aggregates and list totals.
 * @throws as the calls do
 */
export async function readReport(
  dataProvider: DataProvider,
  period: Period,
  signal: AbortSignal,
  onPart: (done: number) => void,
): Promise<ReportFacts> {
  let done = 0;
  const part = async <T>(reading: Promise<T>): Promise<T> => {
    const read = await reading;
    signal.throwIfAborted();
    done += 1;
    onPart(done);
    return read;
  };
  onPart(done);
  const asked = { range: period.range, kind: null };
  const earlier = { range: comparedWith(period), kind: null };
  const trend = await part(readTrend(dataProvider, asked, signal));
  const steps = stepsOf(period);
  const openLate = await readOpenLateParts(dataProvider, asked, trend.openLate, steps, signal);
  const before = await part(readTrend(dataProvider, earlier, signal));
  const reasons = await part(readReasons(dataProvider, asked, signal));
  const channels = await part(readShares(dataProvider, asked, 'channel', signal));
  const agents = await part(readShares(dataProvider, asked, 'assigneeId', signal));
  const { data } = await dataProvider.getList<UserRecord>('users', { ...ALL_AT_ONCE, signal });
  const now = await part(readNow(dataProvider, signal));
  const madeAt = serverNow();
  return { period, trend, before, openLate, reasons, channels, agents, staff: data, now, madeAt };
}
