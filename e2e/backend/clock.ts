import { parseInstant } from '../../src/deadlines/almatyTime';

/** The service's only source of the time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/**
 * A clock that starts at `startsAt` (RFC 3339) and then runs on; the machine's own time where it is not given.
 * Throws a RangeError where `startsAt` is not an RFC 3339 instant.
 */
export function systemClock(startsAt?: string): Clock {
  const offset = startsAt ? parseInstant(startsAt) - Date.now() : 0;
  return { now: () => Date.now() + offset };
}
