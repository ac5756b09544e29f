import { useLayoutEffect, useMemo, useRef } from 'react';
import type { PageKey } from '../../ui/keys/pageKeys';
import { useKeys } from '../../ui/keys/useKeys';
import type { Review } from './useReview';

/** The review by keyboard alone. */
export function ReviewKeys({ review }: { review: Review }) {
  const acts = {
    next: () => review.move(1),
    previous: () => review.move(-1),
    approve: review.approve,
    flag: review.askFlag,
    undo: () => review.undo(),
    pick: () => {
      if (review.chosen && review.isOpen(review.chosen)) review.pick(review.chosen);
    },
    more: review.readOn,
    refresh: () => review.readAgain(),
  };
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const keys = useMemo(() => {
    const key = (sign: string, name: keyof typeof acts): PageKey => ({
      sign,
      label: `review.keys.${name}`,
      run: () => latest.current[name](),
    });
    return [
      { ...key('j', 'next'), repeats: true },
      { ...key('k', 'previous'), repeats: true },
      key('a', 'approve'),
      key('f', 'flag'),
      key('u', 'undo'),
      key('x', 'pick'),
      key('m', 'more'),
      key('r', 'refresh'),
    ];
  }, []);
  useKeys(keys);
  return null;
}
