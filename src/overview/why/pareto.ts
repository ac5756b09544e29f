import { shownShare } from '../trend/onTimeRate';

export interface Group<K> {
  key: K;
  count: number;
}

/** A cause, how many it accounts for, and how many all causes down to it do. */
export interface ParetoRow<K> extends Group<K> {
  upTo: number;
  /** Of all, from 0 to 1, as it is shown. */
  shareUpTo: number;
}

/**
 * The causes, the commonest first; of two alike the one that was named first. What the known ones leave of the whole
 * stands under `rest`, so that the rows add up to it. Empty where there is nothing to explain; a cause that accounts
 * for nothing is left out.
 */
export function paretoOf<K, R>(
  groups: readonly Group<K>[],
  whole: number,
  rest: R,
): readonly ParetoRow<K | R>[] {
  const known = groups.reduce((sum, { count }) => sum + count, 0);
  const all: Group<K | R>[] = [...groups, { key: rest, count: Math.max(0, whole - known) }];
  const total = Math.max(whole, known);
  let upTo = 0;
  return all
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ key, count }) => {
      upTo += count;
      return { key, count, upTo, shareUpTo: shownShare(upTo, total) };
    });
}
