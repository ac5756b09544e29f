import { ApiError } from '../../api/apiError';
import type { ChosenFile } from './chosenFile';

/** A file on its way to a request; it stays until the backend has it on record or somebody takes it off. */
export interface Upload {
  /** Stays the same however often it is sent: the backend keeps one attachment. */
  idempotencyKey: string;
  requestId: number;
  file: ChosenFile;
  state: 'waiting' | 'sending' | 'failed';
  /** How much has gone out, from 0 to 1. */
  progress: number;
  /** Why it failed. */
  error?: unknown;
}

/** Sends one file; resolves when the backend has it on record. */
export type Send = (
  upload: Upload,
  options: { signal: AbortSignal; onProgress: (sent: number) => void },
) => Promise<void>;

/** The browser asks before it leaves the desk. */
const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Sends files one after another, so that other calls find a free connection. What it holds outlives the page that it
 * was chosen on: leaving a case neither stops a file nor hides that it failed.
 */
export class UploadQueue {
  #uploads: readonly Upload[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #running: { key: string; controller: AbortController } | null = null;
  readonly #listeners = new Set<() => void>();

  readonly uploads = (): readonly Upload[] => this.#uploads;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Never rejects: a failure stands in `uploads`.
   * @param idempotencyKey of a file that may have been sent before the page was loaded anew
   * @returns whether the backend has it
   */
  add(
    requestId: number,
    file: ChosenFile,
    send: Send,
    idempotencyKey: string = crypto.randomUUID(),
  ): Promise<boolean> {
    this.#become([...this.#uploads, { idempotencyKey, requestId, file, state: 'waiting', progress: 0 }]);
    return this.#takeTurn(idempotencyKey, send);
  }

  /** The same file once more, as `add`. */
  retry(key: string, send: Send): Promise<boolean> {
    this.#change(key, { state: 'waiting', progress: 0, error: undefined });
    return this.#takeTurn(key, send);
  }

  /** Stops it; it stays in the list as one that failed. */
  cancel(key: string): void {
    const error = new ApiError({ code: 'cancelled', status: 0 });
    if (this.#running?.key === key) this.#running.controller.abort(error);
    else this.#change(key, { state: 'failed', error });
  }

  /** Takes one that failed off the list. */
  remove(key: string): void {
    this.#become(this.#uploads.filter(({ idempotencyKey }) => idempotencyKey !== key));
  }

  /** Stops what is on its way and drops what waits. */
  end(): void {
    this.#running?.controller.abort(new ApiError({ code: 'cancelled', status: 0 }));
    this.#become([]);
  }

  #takeTurn(key: string, send: Send): Promise<boolean> {
    const turn = this.#last.then(() => this.#send(key, send));
    this.#last = turn;
    return turn;
  }

  async #send(key: string, send: Send): Promise<boolean> {
    const upload = this.#uploads.find(({ idempotencyKey }) => idempotencyKey === key);
    // Cancelled while it waited.
    if (upload?.state !== 'waiting') return false;
    const controller = new AbortController();
    this.#running = { key, controller };
    this.#change(key, { state: 'sending' });
    try {
      const onProgress = (progress: number) => this.#change(key, { progress });
      await send(upload, { signal: controller.signal, onProgress });
      this.remove(key);
      return true;
    } catch (error) {
      this.#change(key, { state: 'failed', error });
      return false;
    } finally {
      this.#running = null;
    }
  }

  #change(key: string, change: Partial<Upload>): void {
    this.#become(
      this.#uploads.map((upload) => (upload.idempotencyKey === key ? { ...upload, ...change } : upload)),
    );
  }

  #become(uploads: readonly Upload[]): void {
    this.#uploads = uploads;
    if (uploads.length > 0) window.addEventListener('beforeunload', askBeforeLeaving);
    else window.removeEventListener('beforeunload', askBeforeLeaving);
    for (const listener of this.#listeners) listener();
  }
}
