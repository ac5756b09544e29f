import type { Day, Instant } from '../deadlines/almatyTime';
import { almatyDayOf, nextMidnightAfter } from '../deadlines/almatyTime';
import { useLiveDescription } from '../deadlines/indicator/useLiveDescription';

const describe = (now: Instant) => ({ day: almatyDayOf(now), changesAt: nextMidnightAfter(now) });

/** The day in Almaty by the server's clock; another one at midnight. */
export function useToday(): Day {
  return useLiveDescription(describe).day;
}
