import type { Instant } from '../../../src/deadlines/almatyTime';
import { isoTime } from './isoTime';
import { approvalNotes, flagNotes } from './notes';
import type { Random } from './random';
import { complianceIds } from './staff';

const day = 24 * 3_600_000;

/** Reviewed within days, in office hours; most of the questionable is flagged, and a little of the rest. */
export function reviewOf(
  disclosedAt: Instant,
  spoilt: boolean,
  pending: boolean,
  { random, now }: { random: Random; now: Instant },
) {
  if (pending)
    return {
      reviewStatus: 'pending' as const,
      reviewNote: null,
      reviewerId: null,
      reviewedAt: null,
      version: 1,
    };
  const flagged = random.chance(spoilt ? 0.7 : 0.004);
  // Working hours in Almaty are 04:00 to 13:00 UTC.
  const planned =
    (Math.floor(disclosedAt / day) + random.int(1, 9)) * day + random.int(4 * 60, 12 * 60) * 60_000;
  const weekday = new Date(planned).getUTCDay();
  const at = weekday === 0 || weekday === 6 ? planned - 2 * day : planned;
  const reviewedAt = at > disclosedAt && at < now ? at : Math.floor((disclosedAt + now) / 2);
  const note = flagged ? random.pick(flagNotes) : random.chance(0.06) ? random.pick(approvalNotes) : null;
  return {
    reviewStatus: flagged ? ('flagged' as const) : ('approved' as const),
    reviewNote: note,
    reviewerId: random.pick(complianceIds),
    reviewedAt: isoTime(reviewedAt),
    version: 2,
  };
}
