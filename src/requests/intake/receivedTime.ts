import {
  addDays,
  almatyDayOf,
  almatyInstant,
  almatyTimeOf,
  type Day,
  type Instant,
  isDay,
} from '../../deadlines/almatyTime';

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

/** The day as it is written here, `DD.MM.YYYY`. */
export function writeDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}`;
}

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

/** Day, month and, where it is written, year: `20.11.2026`, `20/11/26`, `20.11`, `20112026`, `2011`. */
function partsOfDay(text: string): [date: string, month: string, year: string] | null {
  const run = /^(\d{2})(\d{2})(\d{2}|\d{4})?$/.exec(text);
  const apart = /^(\d{1,2})[.,/\s-]+(\d{1,2})(?:[.,/\s-]+(\d{4}|\d{2}))?[.,]?$/.exec(text);
  const [, date, month, year = ''] = run ?? apart ?? [];
  return date === undefined || month === undefined ? null : [twoDigits(date), twoDigits(month), year];
}

/**
 * The day that is meant, `YYYY-MM-DD`; null where it is none. Without a year it is the last such day that is not
 * after `today` (Almaty): in January «28.12» is last December.
 */
export function readDay(text: string, today: Day): Day | null {
  const parts = partsOfDay(text.trim());
  if (!parts) return null;
  const [date, month, year] = parts;
  const written = year.length === 2 ? `20${year}` : year;
  const thisYear = today.slice(0, 4);
  const years = written ? [written] : [thisYear, String(Number(thisYear) - 1)];
  const days = years.map((each) => `${each}-${month}-${date}`).filter(isDay);
  return days.find((day) => written !== '' || day <= today) ?? null;
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

/** The written day moved by `count` days; as it is where it is no day. */
export function moveDay(text: string, count: number, today: Day): string {
  const day = readDay(text, today);
  return day === null ? text : writeDay(addDays(day, count));
}
