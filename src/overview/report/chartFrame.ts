/** The chart's own measures; the paper makes them as large as its width. */
export const chartFrame = { width: 690, height: 108, bottom: 16 };

const SIGN_WIDTH = 6.6;

/** Where the bars begin: beside the longest number of the axis. */
export const leftOf = (longest: string): number => 8 + SIGN_WIDTH * Math.max(2, longest.length);

/** The top of the axis: even, so that its middle is a whole number, and round where it is large. */
export function ceilingOf(counts: readonly number[]): number {
  const most = Math.max(2, ...counts);
  const unit = most <= 20 ? 2 : 10 ** Math.floor(Math.log10(most)) / 5;
  return Math.ceil(most / unit) * unit;
}
