/** How far the clock of this workstation may seem to be off before it is taken to be: `Date` has whole seconds. */
const TOLERANCE_MS = 1500;

let offsetMs = 0;
const listeners = new Set<() => void>();

/** The instant by the server's clock, in milliseconds since the epoch. Before the first answer, the workstation's. */
export const serverNow = (): number => Date.now() + offsetMs;

/**
 * Learns the offset from the `Date` of an answer.
 * @param date the header as it came; one that is missing or unreadable changes nothing
 * @param sentAt when the call was sent, by the workstation's clock: the answer was made between then and now
 */
export function learnServerClock(date: string | null, sentAt: number): void {
  const serverSecond = Date.parse(date ?? '');
  if (Number.isNaN(serverSecond)) return;
  const half = 500;
  const measured = serverSecond + half - (sentAt + Date.now()) / 2;
  const doubt = TOLERANCE_MS + (Date.now() - sentAt) / 2;
  if (Math.abs(measured - offsetMs) <= doubt) return;
  offsetMs = measured;
  for (const listener of listeners) listener();
}

/** Calls back when the clock turns out to be another than was thought. */
export function onClockChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
