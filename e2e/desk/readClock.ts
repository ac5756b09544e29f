import { type Clock, systemClock } from '../backend/clock';
import { PlainFault } from './plainFault';

/** The clock that starts where KELISIM_NOW says. Throws a PlainFault where that is no instant. */
export function readClock(now: string | undefined): Clock {
  try {
    return systemClock(now || undefined);
  } catch {
    throw new PlainFault(
      `KELISIM_NOW must be an instant such as 2026-11-23T15:30:00+05:00, and is «${now}».`,
    );
  }
}
