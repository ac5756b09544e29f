import { ApiError } from '../../api/apiError';
import { listsOf } from '../../api/readList';
import type { FailureDetails, FromWorker, ScanOutcome, ScanProgress, ToWorker } from './messages';
import { RegisterScan } from './registerScan';

// The scan beside the page: it asks, reads and judges here, so that the page has nothing to do but to show.

/** More often than that nobody reads. */
const TELL_EVERY_MS = 250;

let scan: RegisterScan | null = null;
let running = new AbortController();
let toldAt = 0;

const tell = (message: FromWorker) => self.postMessage(message);

const progressOf = ({ tally, total }: RegisterScan): ScanProgress => ({
  judged: tally.judged,
  total,
  figures: tally.figures(),
});

const outcomeOf = (current: RegisterScan): ScanOutcome => ({
  ...progressOf(current),
  recipients: [...current.facts.known.values()],
});

function failureOf(error: unknown): FailureDetails {
  const { code, status, requestId, retryAfterMs, fields } =
    error instanceof ApiError ? error : new ApiError({ code: 'unknown', status: 0 });
  return { code, status, requestId, retryAfterMs, fields: { ...fields } };
}

async function run(current: RegisterScan): Promise<void> {
  running = new AbortController();
  const { signal } = running;
  try {
    await current.run(signal, () => {
      if (performance.now() - toldAt < TELL_EVERY_MS) return;
      toldAt = performance.now();
      tell({ type: 'progress', ...progressOf(current) });
    });
    tell({ type: 'done', ...outcomeOf(current) });
  } catch (error) {
    const outcome = outcomeOf(current);
    if (signal.aborted) tell({ type: 'stopped', ...outcome });
    else tell({ type: 'failed', failure: failureOf(error), ...outcome });
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'begin') scan = new RegisterScan(listsOf(data.apiUrl), data.filter);
  if (data.type === 'stop') running.abort();
  if (!scan) return;
  if (data.type === 'begin' || data.type === 'continue') run(scan);
  if (data.type === 'page') {
    const { key, query, page, perPage } = data;
    tell({ type: 'page', key, ...scan.found.page(query, page, perPage) });
  }
};
