import { ApiError } from '../../api/apiError';
import type { ListQuery } from '../../api/readList';
import { serverNow } from '../../api/serverClock';
import type { FoundPage, FoundQuery } from './foundList';
import type { FromWorker, ScanOutcome, ToWorker } from './messages';
import { Pace } from './pace';

/** `broken`: the worker itself is gone, and with it what it knew. */
export type ScanStage = 'running' | 'stopping' | 'stopped' | 'failed' | 'broken' | 'done';

export interface ScanState extends Partial<ScanOutcome> {
  stage: ScanStage;
  /** What it failed by. */
  error?: unknown;
  /** Judged a second, and milliseconds until the end; null where it is too early to say. */
  perSecond: number | null;
  timeLeft: number | null;
}

/** As much of a worker as a scan needs. */
export interface WorkerLike {
  postMessage: (message: ToWorker) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** The worker is gone, and what it knew cannot be asked for any more. */
export class ScanGoneError extends Error {
  override readonly name = 'ScanGoneError';
}

interface Asked {
  resolve: (page: FoundPage) => void;
  reject: (error: ScanGoneError) => void;
}

/** A scan as the page knows it: what the worker has told, and what it may be asked. */
export class Scan {
  /** What comes on record later is not judged. */
  readonly startedAt = serverNow();
  private now: ScanState = { stage: 'running', perSecond: null, timeLeft: null };
  private pace = new Pace();
  private isGone = false;
  private lastKey = 0;
  private readonly asked = new Map<number, Asked>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly worker: WorkerLike,
    apiUrl: string,
    readonly filter: ListQuery['filter'],
    private readonly onFailure: (error: unknown) => void,
  ) {
    worker.onmessage = ({ data }) => this.hear(data);
    worker.onerror = () => {
      this.become({ stage: 'broken' });
      this.end();
    };
    this.send({ type: 'begin', apiUrl, filter });
  }

  readonly state = (): ScanState => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What has been judged is kept. */
  stop(): void {
    if (this.now.stage !== 'running') return;
    this.become({ stage: 'stopping' });
    this.send({ type: 'stop' });
  }

  /** From where it was stopped or has failed. */
  continue(): void {
    if (this.now.stage !== 'stopped' && this.now.stage !== 'failed') return;
    this.pace = new Pace();
    this.become({ stage: 'running', error: undefined });
    this.send({ type: 'continue' });
  }

  /**
   * Of those that are not clear, as far as they are judged.
   * @throws {ScanGoneError}
   */
  page(query: FoundQuery, page: number, perPage: number): Promise<FoundPage> {
    if (this.isGone) return Promise.reject(new ScanGoneError());
    this.lastKey += 1;
    const key = this.lastKey;
    this.send({ type: 'page', key, query, page, perPage });
    return new Promise((resolve, reject) => this.asked.set(key, { resolve, reject }));
  }

  end(): void {
    this.isGone = true;
    this.worker.terminate();
    this.listeners.clear();
    // Nobody waits for ever.
    for (const { reject } of this.asked.values()) reject(new ScanGoneError());
    this.asked.clear();
  }

  private send(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  private hear(message: FromWorker): void {
    if (message.type === 'page') {
      const { key, ...page } = message;
      this.asked.get(key)?.resolve(page);
      this.asked.delete(key);
      return;
    }
    const { judged, total, figures } = message;
    this.pace.note(judged, performance.now());
    const stage = message.type === 'progress' ? this.now.stage : message.type;
    const error = message.type === 'failed' ? new ApiError(message.failure) : undefined;
    const recipients = message.type === 'progress' ? this.now.recipients : message.recipients;
    this.become({ stage, error, judged, total, figures, recipients });
    if (error) this.onFailure(error);
  }

  private become(change: Partial<ScanState>): void {
    const next = { ...this.now, ...change };
    const isRunning = next.stage === 'running' && typeof next.total === 'number';
    this.now = {
      ...next,
      perSecond: isRunning ? this.pace.perSecond : null,
      timeLeft: isRunning ? this.pace.timeLeft(next.total ?? 0) : null,
    };
    for (const listener of this.listeners) listener();
  }
}
