import { useCallback } from 'react';
import { almatyDayOf, almatyTimeOf, type Instant } from '../../deadlines/almatyTime';
import { useLiveDescription } from '../../deadlines/indicator/useLiveDescription';
import { type Age, ageOf } from './age';

const minuteMs = 60_000;

const describeTime = (now: Instant) => ({
  day: almatyDayOf(now),
  time: almatyTimeOf(now),
  changesAt: (Math.floor(now / minuteMs) + 1) * minuteMs,
});

/** The time in Almaty by the server's clock, to the minute. */
export const useClockTime = () => useLiveDescription(describeTime);

/** How old figures are; null before the first. */
export function useAge(updatedAt: Instant | null): Omit<Age, 'changesAt'> | null {
  const describe = useCallback(
    (now: Instant) =>
      updatedAt === null ? { isOld: false, ms: null, changesAt: null } : ageOf(updatedAt, now),
    [updatedAt],
  );
  const { isOld, ms } = useLiveDescription<{ isOld: boolean; ms: number | null; changesAt: Instant | null }>(
    describe,
  );
  return ms === null ? null : { isOld, ms };
}
