import type { RaRecord } from 'react-admin';
import type { ListReading } from './listReading';
import { type Job, runJobs } from './runJobs';

interface ReadToEndOptions {
  /** The most pages that are on their way at once. */
  atOnce: number;
  signal: AbortSignal;
  /** A page has come. */
  onRead?: () => void;
}

/**
 * Reads what is missing of the lists, page by page. Run again after a failure it goes on where it stopped.
 * @throws {RestlessListError} where a list keeps changing; the signal's reason where it was cancelled; as the calls do
 */
export async function readToEnd(
  lists: readonly Pick<ListReading<RaRecord>, 'missing' | 'read'>[],
  { atOnce, signal, onRead }: ReadToEndOptions,
): Promise<void> {
  const missing = (): Job[] =>
    lists.flatMap((list) =>
      list.missing().map((page) => async () => {
        signal.throwIfAborted();
        await list.read(page, signal);
        onRead?.();
      }),
    );
  for (let jobs = missing(); jobs.length > 0; jobs = missing()) await runJobs(jobs, atOnce);
}
