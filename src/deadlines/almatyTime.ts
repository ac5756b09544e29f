/** Milliseconds since the epoch. */
export type Instant = number;
/** A calendar day in Asia/Almaty, `YYYY-MM-DD`. */
export type Day = string;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The instant at which Almaty went from +06:00 to +05:00: midnight before 1 March 2024 became 23:00 again. */
const wentWestAt: Instant = Date.UTC(2024, 1, 29, 18);

// Old workstations have old zone data, so the zone is this table and never Intl.
function offsetAt(instant: Instant): number {
  return instant < wentWestAt ? 6 * hourMs : 5 * hourMs;
}

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Midnight UTC of the day; undefined where there is no such day, as 30 February. */
function utcOf(text: string): number | undefined {
  const [, year, month, date] = dayForm.exec(text) ?? [];
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(date));
  const read = new Date(utc);
  const isSame =
    read.getUTCFullYear() === Number(year) &&
    read.getUTCMonth() === Number(month) - 1 &&
    read.getUTCDate() === Number(date);
  return isSame ? utc : undefined;
}

/** Whether the text is a real day in the form `YYYY-MM-DD`: 29 February counts in leap years alone. */
export function isDay(text: string): boolean {
  return utcOf(text) !== undefined;
}

function startOfDayAsUtc(day: Day): number {
  const utc = utcOf(day);
  if (utc === undefined) throw new RangeError(`not a day: ${day}`);
  return utc;
}

/** Minutes since midnight of a time of day `HH:MM`, 00:00 to 23:59. Throws a RangeError on anything else. */
export function minutesOf(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`not a time of day: ${time}`);
  return Number(hours) * 60 + Number(minutes);
}

function localIso(instant: Instant): string {
  return new Date(instant + offsetAt(instant)).toISOString();
}

/**
 * The day in Almaty at this instant. The zone's table holds from 31 October 2004, when summer time had ended
 * for good. Throws a RangeError where the instant is not a number.
 */
export function almatyDayOf(instant: Instant): Day {
  return localIso(instant).slice(0, 10);
}

/** The time of day in Almaty at this instant, `HH:MM`. Throws a RangeError where the instant is not a number. */
export function almatyTimeOf(instant: Instant): string {
  return localIso(instant).slice(11, 16);
}

/**
 * The instant of a day and a time `HH:MM` in Almaty. Of the hour from 23:00 on 29 February 2024, which passed twice,
 * the first is meant. Throws a RangeError where either is not real.
 */
export function almatyInstant(day: Day, time: string): Instant {
  return almatyInstantAt(day, minutesOf(time) * 60_000);
}

/** The same for milliseconds since midnight (below 24 hours). */
export function almatyInstantAt(day: Day, sinceMidnight: number): Instant {
  const local = startOfDayAsUtc(day) + sinceMidnight;
  const beforeTheChange = local - 6 * hourMs;
  return beforeTheChange < wentWestAt ? beforeTheChange : local - 5 * hourMs;
}

/** Milliseconds that the clock on the wall in Almaty has passed since midnight. */
export function sinceMidnightAt(instant: Instant): number {
  const local = instant + offsetAt(instant);
  return local - Math.floor(local / dayMs) * dayMs;
}

/** The day `count` days later (earlier where negative). Throws a RangeError where the day is not real. */
export function addDays(day: Day, count: number): Day {
  return new Date(startOfDayAsUtc(day) + count * dayMs).toISOString().slice(0, 10);
}

/** Days from the one to the other: negative where `to` is earlier. Throws a RangeError where either is not real. */
export function daysBetween(from: Day, to: Day): number {
  return (startOfDayAsUtc(to) - startOfDayAsUtc(from)) / dayMs;
}

/**
 * The same day of the month `count` months later, or the last day of that month where it has no such day
 * (Civil Code 173(3)). Throws a RangeError where the day is not real.
 */
export function addMonths(day: Day, count: number): Day {
  const start = new Date(startOfDayAsUtc(day));
  const month = start.getUTCMonth() + count;
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), lastDay)))
    .toISOString()
    .slice(0, 10);
}

/** Monday is 1, Sunday is 7. Throws a RangeError where the day is not real. */
export function weekdayOf(day: Day): number {
  return new Date(startOfDayAsUtc(day)).getUTCDay() || 7;
}

/** The first instant of the next day in Almaty. */
export function nextMidnightAfter(instant: Instant): Instant {
  return almatyInstant(addDays(almatyDayOf(instant), 1), '00:00');
}

const rfc3339 = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

/** The instant of an RFC 3339 date-time, whatever its offset; null where the text is absent or anything else. */
export function readInstant(text: string | null | undefined): Instant | null {
  const day = rfc3339.exec(text ?? '')?.[1];
  if (!text || day === undefined || !isDay(day)) return null;
  const instant = Date.parse(text.toUpperCase());
  return Number.isNaN(instant) ? null : instant;
}

/** The same, where the text must be a date-time. Throws a RangeError where it is not. */
export function parseInstant(text: string): Instant {
  const instant = readInstant(text);
  if (instant === null) throw new RangeError(`not an RFC 3339 date-time: ${text}`);
  return instant;
}

/** The instant as RFC 3339 in UTC, `2026-11-24T13:00:00.000Z`. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString();
}

/** The first instant of the day in Almaty as RFC 3339, by which lists are bounded. Throws a RangeError where the day is not real. */
export function startOfDay(day: Day): string {
  return formatInstant(almatyInstant(day, '00:00'));
}
