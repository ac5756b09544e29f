import type { DisclosureRecord } from '../../api/records';

/** What an officer has decided of a disclosure; a flag says why. */
export type Decision = { reviewStatus: 'approved' } | { reviewStatus: 'flagged'; reviewNote: string };

/** A decision that the backend has not confirmed yet. */
export interface OpenDecision {
  disclosure: DisclosureRecord;
  decision: Decision;
  state: 'waiting' | 'sending' | 'failed';
  /** When it is sent, by the clock of the page. */
  sendsAt: number;
  /** Why it failed. */
  error?: unknown;
}

/** Sends a decision; resolves when the backend has it on record. */
export type SendDecision = (disclosure: DisclosureRecord, decision: Decision) => Promise<void>;

/** For so long a decision can be taken back before anybody hears of it. */
export const UNDO_MS = 5000;

/**
 * Decisions between the officer and the backend: each waits five seconds, in which it can be taken back, is sent, and
 * goes from here when the backend has it on record. One that failed stays until it is decided again or put away.
 */
export class DecisionQueue {
  #open: readonly OpenDecision[] = [];
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();
  /** Those that are on their way. */
  readonly #sends = new Map<number, Promise<void>>();
  readonly #listeners = new Set<() => void>();
  readonly #send: SendDecision;

  constructor(send: SendDecision) {
    this.#send = send;
  }

  /** The browser asks before it leaves the desk; what waits is on its way while it asks. */
  readonly #beforeLeaving = (event: BeforeUnloadEvent) => {
    event.preventDefault();
    this.flush();
  };

  /** The earliest decided first. */
  readonly open = (): readonly OpenDecision[] => this.#open;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** In place of a decision on the same disclosure that failed; one that is under way cannot be replaced. */
  decide(disclosure: DisclosureRecord, decision: Decision): void {
    const { id } = disclosure;
    if (this.#of(id) && this.#of(id)?.state !== 'failed') return;
    const sendsAt = Date.now() + UNDO_MS;
    this.#become([...this.#without(id), { disclosure, decision, state: 'waiting', sendsAt }]);
    this.#timers.set(
      id,
      setTimeout(() => this.#sendNow(id), UNDO_MS),
    );
  }

  /** Takes the decision back where it still waits, the last one if none is named; tells which one it was. */
  undo(id?: number): OpenDecision | undefined {
    const found = this.#open.findLast(
      ({ state, disclosure }) => state === 'waiting' && (id === undefined || disclosure.id === id),
    );
    if (!found) return undefined;
    this.#stopTimer(found.disclosure.id);
    this.#become(this.#without(found.disclosure.id));
    return found;
  }

  /** Puts one away that failed. */
  putAway(id: number): void {
    if (this.#of(id)?.state === 'failed') this.#become(this.#without(id));
  }

  /** Sends at once whatever waits; resolves, never rejects, when all is answered, with those that failed. */
  async flush(): Promise<readonly OpenDecision[]> {
    for (const { disclosure } of this.#open) this.#sendNow(disclosure.id);
    // What was on its way before may fail as well.
    const sends = new Map(this.#sends);
    await Promise.all(sends.values());
    return this.#open.filter(({ state, disclosure }) => state === 'failed' && sends.has(disclosure.id));
  }

  /** Does nothing where it does not wait. */
  #sendNow(id: number): void {
    this.#stopTimer(id);
    const found = this.#of(id);
    if (found?.state !== 'waiting') return;
    this.#change(id, { state: 'sending' });
    this.#sends.set(id, this.#deliver(found));
  }

  async #deliver({ disclosure, decision }: OpenDecision): Promise<void> {
    const { id } = disclosure;
    try {
      await this.#send(disclosure, decision);
      this.#become(this.#without(id));
    } catch (error) {
      this.#change(id, { state: 'failed', error });
    } finally {
      this.#sends.delete(id);
    }
  }

  #of(id: number): OpenDecision | undefined {
    return this.#open.find(({ disclosure }) => disclosure.id === id);
  }

  #without(id: number): OpenDecision[] {
    return this.#open.filter(({ disclosure }) => disclosure.id !== id);
  }

  #stopTimer(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  #change(id: number, change: Partial<OpenDecision>): void {
    this.#become(this.#open.map((each) => (each.disclosure.id === id ? { ...each, ...change } : each)));
  }

  #become(open: readonly OpenDecision[]): void {
    this.#open = open;
    const isUnsent = open.some(({ state }) => state !== 'failed');
    if (isUnsent) window.addEventListener('beforeunload', this.#beforeLeaving);
    else window.removeEventListener('beforeunload', this.#beforeLeaving);
    for (const listener of this.#listeners) listener();
  }
}
