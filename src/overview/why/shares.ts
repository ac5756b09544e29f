/** Of those that have ended, how many were late. */
export interface LateShare<K> {
  key: K;
  ended: number;
  late: number;
}

/**
 * The rows with most of what was late first; of two alike the one with the greater share. A row of which nothing has
 * ended is left out; what the rows leave of the whole stands under `rest`, so that they add up to it.
 */
export function sharesOf<K>(
  rows: readonly LateShare<K>[],
  whole: Omit<LateShare<unknown>, 'key'>,
  rest: K,
): readonly LateShare<K>[] {
  const sum = (name: 'ended' | 'late') => rows.reduce((total, row) => total + row[name], 0);
  const left: LateShare<K> = {
    key: rest,
    ended: Math.max(0, whole.ended - sum('ended')),
    late: Math.max(0, whole.late - sum('late')),
  };
  return [...rows, left]
    .filter(({ ended }) => ended > 0)
    .sort((one, other) => other.late - one.late || other.late / other.ended - one.late / one.ended);
}
