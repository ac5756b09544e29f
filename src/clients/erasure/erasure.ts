import type { ClientRecord } from '../../api/records';
import { type Day, isDay } from '../../deadlines/almatyTime';

/** `act_missing`: the data is deleted already, as under a request about a minor, and the act has still to be recorded. */
export type Erasure = 'by_age' | 'by_term' | 'act_missing' | 'done' | 'not_yet';

type Facts = Pick<ClientRecord, 'status' | 'isMinor' | 'retentionUntil' | 'destructionAct'>;

/**
 * Whether a client's data may be deleted, and on what ground: under 18 (policy 9.7), or the five years are over
 * (policy 9.1), which they are on the day after their last. What cannot be read allows nothing.
 * @param today in Almaty
 */
export function erasureOf({ status, isMinor, retentionUntil, destructionAct }: Facts, today: Day): Erasure {
  if (status === 'erased') return destructionAct?.trim() ? 'done' : 'act_missing';
  if (status === 'unknown') return 'not_yet';
  if (isMinor === true) return 'by_age';
  return retentionUntil && isDay(retentionUntil) && retentionUntil < today ? 'by_term' : 'not_yet';
}
