import type { DataProvider } from 'react-admin';
import { listTotal } from '../../api/listTotal';
import { runJobs } from '../../api/runJobs';
import type { Filter } from '../../ui/list/filters';

/** The desk is others' as well: counting may not take all that the backend can give. */
export const CALLS_AT_ONCE = 4;

/**
 * How many requests each filter finds, by list totals.
 * @throws the first failure of a call
 */
export async function countRequests<K>(
  dataProvider: DataProvider,
  questions: readonly (readonly [key: K, filter: Filter])[],
  signal: AbortSignal,
  atOnce = CALLS_AT_ONCE,
): Promise<Map<K, number>> {
  const counts = new Map<K, number>();
  const jobs = questions.map(([key, filter]) => async () => {
    signal.throwIfAborted();
    counts.set(key, await listTotal(dataProvider, 'requests', filter, signal));
  });
  await runJobs(jobs, atOnce);
  return counts;
}
