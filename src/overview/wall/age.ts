import type { Instant } from '../../deadlines/almatyTime';
import { REFRESH_MS } from '../../ui/keepFresh';

const minuteMs = 60_000;
/** Two refreshes have brought nothing, and the second has had time to. */
const OLD_MS = 2 * REFRESH_MS + 5_000;

/** Whether figures on a wall may be taken for those of this moment. */
export interface Age {
  isOld: boolean;
  /** In whole minutes. */
  ms: number;
  /** Before this instant nothing here differs. */
  changesAt: Instant;
}

/** How old figures are that were answered at one instant and are looked at at another. */
export function ageOf(updatedAt: Instant, now: Instant): Age {
  const ms = Math.max(0, now - updatedAt);
  const minutes = Math.floor(ms / minuteMs);
  const nextMinute = updatedAt + (minutes + 1) * minuteMs;
  const isOld = ms >= OLD_MS;
  return {
    isOld,
    ms: minutes * minuteMs,
    changesAt: isOld ? nextMinute : Math.min(nextMinute, updatedAt + OLD_MS),
  };
}
