import { useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { listTotal } from '../../api/listTotal';
import { runJobs } from '../../api/runJobs';
import type { Question } from './receivedQuestions';

/** The desk is others' as well: counting may not take all that the backend can give. */
const CALLS_AT_ONCE = 3;

/**
 * How many disclosures each question finds, told as the answers come: by the total of a page of one row, so that no
 * register is read to be counted. The questions are to be a constant of the component.
 */
export function useCounts(questions: readonly Question[]) {
  const dataProvider = useDataProvider();
  const counted = useRef<ReadonlyMap<string, number>>(new Map());
  const [counts, setCounts] = useState(counted.current);
  const [failed, setFailed] = useState<{ error: unknown }>();

  useEffect(() => {
    if (failed) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    // What was counted before a failure is not counted again.
    const missing = questions.filter(({ key }) => !counted.current.has(key));
    const jobs = missing.map(({ key, filter }) => async () => {
      signal.throwIfAborted();
      const total = await listTotal(dataProvider, 'disclosures', filter, signal);
      counted.current = new Map(counted.current).set(key, total);
      setCounts(counted.current);
    });
    runJobs(jobs, CALLS_AT_ONCE).catch((error: unknown) => {
      if (!signal.aborted) setFailed({ error });
    });
    return () => controller.abort();
  }, [dataProvider, questions, failed]);

  return { counts, error: failed?.error, retry: () => setFailed(undefined) };
}
