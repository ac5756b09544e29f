import { ApiError } from './apiError';

/** From then on progress is shown. */
const SLOW_MS = 1_000;
/** From then on it may be cancelled. */
const STUCK_MS = 10_000;

export type Stage = 'quick' | 'slow' | 'stuck';

interface Call {
  stage: Stage;
  controller: AbortController;
}

const calls = new Set<Call>();
const listeners = new Set<() => void>();
let stage: Stage = 'quick';

function update(): void {
  const stages = [...calls].map((call) => call.stage);
  const next = stages.includes('stuck') ? 'stuck' : stages.includes('slow') ? 'slow' : 'quick';
  if (next === stage) return;
  stage = next;
  for (const listener of listeners) listener();
}

/** Watches one call from now on. The signal aborts it when somebody cancels; `end` must be called whatever becomes of it. */
export function watchCall(): { signal: AbortSignal; end: () => void } {
  const call: Call = { stage: 'quick', controller: new AbortController() };
  const reach = (next: Stage) => () => {
    call.stage = next;
    update();
  };
  const timers = [setTimeout(reach('slow'), SLOW_MS), setTimeout(reach('stuck'), STUCK_MS)];
  calls.add(call);
  const end = () => {
    for (const timer of timers) clearTimeout(timer);
    calls.delete(call);
    update();
  };
  return { signal: call.controller.signal, end };
}

/** How long the slowest of the running calls has taken. */
export const callStage = (): Stage => stage;

export function onCallStage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Gives up the calls that have taken too long; each fails with `cancelled`. */
export function cancelStuckCalls(): void {
  for (const { stage: reached, controller } of calls) {
    if (reached === 'stuck') controller.abort(new ApiError({ code: 'cancelled', status: 0 }));
  }
}
