import { startTransition, useOptimistic } from 'react';
import { useNavigate } from 'react-router';
import type { AskedRange } from './range';
import { type RangeChange, searchWith, useAskedRange } from './useAskedRange';

/** What the controls show, at once, though the page may take a moment to follow; and what changes it. */
export function useShowRange(): { shown: AskedRange; show: (change: RangeChange) => void } {
  const navigate = useNavigate();
  const { asked, today } = useAskedRange();
  const [shown, showAtOnce] = useOptimistic(asked);
  const show = (change: RangeChange) =>
    startTransition(() => {
      showAtOnce((current) => ({ ...current, ...change }));
      // The address is ahead of the page: of two quick choices neither may be lost.
      navigate({ search: searchWith(change, window.location.search, today) });
    });
  return { shown, show };
}
