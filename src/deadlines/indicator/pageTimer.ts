import { onClockChange, serverNow } from '../../api/serverClock';
import type { Instant } from '../almatyTime';

interface Waiting {
  /** When its words may next differ; null where they never will. */
  wakesAt: () => Instant | null;
  wake: () => void;
}

/** Browsers take a longer delay for none at all. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

const waiting = new Set<Waiting>();
let timer: ReturnType<typeof setTimeout> | undefined;
let timerAt = Number.POSITIVE_INFINITY;

function setTimer(at: Instant): void {
  clearTimeout(timer);
  timerAt = at;
  if (at === Number.POSITIVE_INFINITY || document.hidden) return;
  timer = setTimeout(tick, Math.min(Math.max(at - serverNow(), 0), LONGEST_DELAY_MS));
}

function setTimerForNext(): void {
  let next = Number.POSITIVE_INFINITY;
  for (const { wakesAt } of waiting) next = Math.min(next, wakesAt() ?? next);
  setTimer(next);
}

function tick(): void {
  const now = serverNow();
  for (const { wakesAt, wake } of waiting) {
    const at = wakesAt();
    if (at !== null && at <= now) wake();
  }
  setTimerForNext();
}

function wakeAll(): void {
  for (const { wake } of waiting) wake();
  setTimerForNext();
}

function onVisibilityChange(): void {
  if (document.hidden) clearTimeout(timer);
  else wakeAll();
}

let stopListening: (() => void) | undefined;

function listen(): void {
  document.addEventListener('visibilitychange', onVisibilityChange);
  const stopClock = onClockChange(wakeAll);
  stopListening = () => {
    document.removeEventListener('visibilitychange', onVisibilityChange);
    stopClock();
    setTimer(Number.POSITIVE_INFINITY);
  };
}

/**
 * The one timer of the page, set for the next label that changes: by the server's clock, stopped while the tab is
 * hidden, right again at once on return or when the clock turns out to be another.
 */
export function onPageTimer(entry: Waiting): () => void {
  if (waiting.size === 0) listen();
  waiting.add(entry);
  const at = entry.wakesAt();
  if (at !== null && at < timerAt) setTimer(at);
  return () => {
    waiting.delete(entry);
    if (waiting.size === 0) stopListening?.();
  };
}
