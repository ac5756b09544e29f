/** A stretch of ids: over `above`, up to and with `upTo`. */
export interface Segment {
  above: number;
  upTo: number;
}

/**
 * Cuts a register into stretches of ids of some `rows` records each. What is read by ids is neither doubled nor
 * skipped while the register grows, and the stretches do not wait for one another.
 * @param lowest the lowest id of the register
 * @param highest the highest id at the beginning: what comes later is not part of it
 */
export function segmentsOf(lowest: number, highest: number, total: number, rows: number): Segment[] {
  const span = highest - lowest + 1;
  const count = Math.min(span, Math.ceil(total / rows));
  const edge = (n: number) => lowest - 1 + Math.round((n * span) / count);
  return Array.from({ length: count }, (_, n) => ({ above: edge(n), upTo: edge(n + 1) }));
}
