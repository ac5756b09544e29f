import type { ApiError } from '../../api/apiError';
import type { ListQuery } from '../../api/readList';
import type { RecipientRecord } from '../../api/records';
import type { FoundPage, FoundQuery } from './foundList';
import type { Figures } from './tally';

export type ToWorker =
  | { type: 'begin'; apiUrl: string; filter: ListQuery['filter'] }
  | { type: 'stop' }
  | { type: 'continue' }
  | { type: 'page'; key: number; query: FoundQuery; page: number; perPage: number };

/** An error loses its class on the way between threads: what it says goes alone. */
export type FailureDetails = Pick<ApiError, 'code' | 'status' | 'requestId' | 'retryAfterMs'> & {
  fields: Record<string, { code: string; args: Record<string, unknown> }>;
};

/** How far a scan has come; `total` is null until the backend has said how many there are. */
export interface ScanProgress {
  judged: number;
  total: number | null;
  figures: Figures;
}

/** Where it stands still; with whom the figures are about, so that nobody need ask again. */
export interface ScanOutcome extends ScanProgress {
  recipients: readonly RecipientRecord[];
}

export type FromWorker =
  | ({ type: 'progress' } & ScanProgress)
  | ({ type: 'done' } & ScanOutcome)
  | ({ type: 'stopped' } & ScanOutcome)
  | ({ type: 'failed'; failure: FailureDetails } & ScanOutcome)
  | ({ type: 'page'; key: number } & FoundPage);
