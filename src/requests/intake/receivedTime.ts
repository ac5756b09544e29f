import { almatyDayOf, almatyInstant, almatyTimeOf, type Instant } from '../../deadlines/almatyTime';
import { readDay, writeDay } from '../../ui/writtenDay';

/** When a letter came, as somebody writes it: the day `DD.MM.YYYY` and the time `HH:MM`, in Almaty. */
export interface Written {
  day: string;
  time: string;
}

export type ReceivedProblem = 'day' | 'time' | 'in_future';

export type ReceivedRead =
  | { problem: null; instant: Instant }
  /** `in_future` is read all the same: what would be due then can be shown. */
  | { problem: 'in_future'; instant: Instant }
  | { problem: 'day' | 'time'; instant: null };

/** Seconds by which the desk may take the server's clock to be ahead of itself. */
const CLOCK_DOUBT_MS = 2_000;
const MINUTE_MS = 60_000;

const twoDigits = (text: string) => text.padStart(2, '0');

/** An instant as it is written in the two fields. */
export function writeInstant(instant: Instant): Written {
  return { day: writeDay(almatyDayOf(instant)), time: almatyTimeOf(instant) };
}

/** This minute by the server's clock, never one that the server has not reached. */
export function currentMinute(now: Instant): Instant {
  return Math.floor((now - CLOCK_DOUBT_MS) / MINUTE_MS) * MINUTE_MS;
}

/** When the current minute, as `currentMinute` gives it, is the next one. */
export function nextMinuteAfter(minute: Instant): Instant {
  return minute + MINUTE_MS + CLOCK_DOUBT_MS;
}

/** The time that is meant, `HH:MM`: `9:05`, `09.05`, `905`, `0905`, `9`; null where it is none. */
export function readTime(text: string): string | null {
  const [, hours, minutes = '00'] =
    /^(\d{1,2})[:.,\s-](\d{2})$/.exec(text.trim()) ?? /^(\d{1,2})(\d{2})?$/.exec(text.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${twoDigits(hours)}:${minutes}`;
}

/**
 * The instant that was written, in Almaty's time whatever the zone of the workstation, or the first thing that is
 * wrong with it.
 * @param now by the server's clock: a request is never received later than that
 */
export function readReceived({ day, time }: Written, now: Instant): ReceivedRead {
  const read = readDay(day, almatyDayOf(now));
  if (read === null) return { problem: 'day', instant: null };
  const readAt = readTime(time);
  if (readAt === null) return { problem: 'time', instant: null };
  const instant = almatyInstant(read, readAt);
  return { problem: instant > now ? 'in_future' : null, instant };
}
