import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Asked } from '../range/requestLists';
import type { Trend } from '../trend/readTrend';
import { useTrend } from '../trend/useTrend';
import { EXPLANATION } from '../useFreshness';

interface Told {
  /** Of which range and kind. */
  of: string;
  /** What ended in it in time and late. */
  ended: string;
}

const toldBy = ({ asked, tally: { whole } }: Trend): Told => ({
  of: `${asked.range.from} ${asked.range.to} ${asked.kind}`,
  ended: `${whole.closedOnTime + whole.refusedOnTime} ${whole.closedLate + whole.refusedLate}`,
});

/**
 * Asks anew for the causes as soon as the trend, which is asked for more often, tells that something has ended or was
 * opened again: both speak of the same requests. While nothing ends, nothing is asked.
 */
export function useRenewedWhy(asked: Asked): void {
  const queryClient = useQueryClient();
  // The trend itself asks: here it is but listened to.
  const { data } = useTrend(asked, { enabled: false });
  const last = useRef<Told>(undefined);
  useEffect(() => {
    if (!data) return;
    const [before, now] = [last.current, toldBy(data)];
    last.current = now;
    if (before?.of === now.of && before.ended !== now.ended) {
      queryClient.invalidateQueries({ queryKey: [EXPLANATION] });
    }
  }, [data, queryClient]);
}
