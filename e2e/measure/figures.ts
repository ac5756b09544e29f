/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('no values, no median');
  return (low + high) / 2;
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** `0.81 (0.76–0.90)`: the median and the spread. */
export function spread(values: readonly number[], digits = 2): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

export interface Figure {
  name: string;
  value: string;
  /** What was asked for; figures without one are told alone. */
  target?: string;
  met?: boolean;
}

/** One line for each figure; those that miss their target say so. */
export function tell(figures: readonly Figure[]): string {
  const widest = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map(({ name, value, target, met }) => {
      const verdict = target === undefined ? '' : `   ${met ? 'ok' : 'MISSED'}, asked: ${target}`;
      return `${name.padEnd(widest)}   ${value}${verdict}`;
    })
    .join('\n');
}
