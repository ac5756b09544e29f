import type { Instant } from '../../deadlines/almatyTime';
import { REFRESH_MS } from '../../ui/keepFresh';

const minuteMs = 60_000;
/** Two refreshes have brought nothing, and the second has had time to. */
const OLD_MS = 2 * REFRESH_MS + 5_000;
/** A machine that has slept wakes its timers late: the age is looked at this often, whatever was to be expected. */
const LOOK_MS = 5_000;

/** Whether figures on a wall may be taken for those of this moment. */
export interface Age {
  isOld: boolean;
  /** In whole minutes. */
  ms: number;
  /** When it is to be looked at again. */
  changesAt: Instant;
}

/** How old figures are that were answered at one instant and are looked at at another. */
export function ageOf(updatedAt: Instant, now: Instant): Age {
  // A clock that was set back would make the figures younger than none.
  const ms = Math.abs(now - updatedAt);
  const minutes = Math.floor(ms / minuteMs);
  return { isOld: ms >= OLD_MS, ms: minutes * minuteMs, changesAt: now + LOOK_MS };
}
