import { almatyInstant, type Day, type Instant, isDay, minutesOf, weekdayOf } from './almatyTime';
import { DataFileError, JsonReader } from './jsonReader';

const dayKinds = ['holiday', 'substitute', 'moved', 'day_off'] as const;

/** A day that differs from its week, by name. */
export interface CalendarDay {
  readonly kk: string;
  readonly ru: string;
  readonly kind: (typeof dayKinds)[number];
  /** The day in whose place this one is off or worked. */
  readonly of?: Day;
}

export interface CalendarYear {
  /** `final` where the year's days are published; anything else may still be moved by order. */
  readonly status: string;
  /** Days that are not worked though the week says so, and holidays that fall on a weekend. */
  readonly off: Readonly<Record<Day, CalendarDay>>;
  /** Days that are worked though the week says otherwise. */
  readonly on: Readonly<Record<Day, CalendarDay>>;
}

/**
 * The working days of Kazakhstan and the company's hours, as `public/calendar/kz.json` has them.
 * Never changed once read: what is counted over it is remembered by identity.
 */
export interface WorkCalendar {
  readonly version: string;
  readonly week: {
    /** Monday is 1, Sunday is 7. */
    readonly workingDays: readonly number[];
    /** Opening and closing time `HH:MM` in Almaty. */
    readonly hours: { readonly from: string; readonly to: string };
  };
  readonly years: Readonly<Record<string, CalendarYear>>;
}

/** The calendar file cannot be used; `path` names the place. */
export class CalendarError extends DataFileError {
  override readonly name = 'CalendarError';
}

/** Reads the calendar from unknown JSON. Throws a CalendarError that names the first wrong place. */
export function parseCalendar(json: unknown): WorkCalendar {
  const root = new JsonReader(json, (path, problem) => new CalendarError(path, problem));
  // Counting knows Almaty's zone alone, so a file for another zone would be counted wrongly.
  root.optionalField('timeZone')?.oneOf(['Asia/Almaty']);
  return {
    version: root.field('version').text(),
    week: readWeek(root.field('week')),
    years: readYears(root),
  };
}

function readWeek(week: JsonReader): WorkCalendar['week'] {
  const days = week.field('workingDays');
  const workingDays = days.items().map((day) => day.integer(1, 7));
  if (new Set(workingDays).size < workingDays.length) throw days.refusal('names a day of the week twice');
  const hours = week.field('hours');
  const from = readTime(hours.field('from'));
  const to = readTime(hours.field('to'));
  if (minutesOf(from) >= minutesOf(to)) throw hours.refusal('must close later than they open');
  return { workingDays, hours: { from, to } };
}

function readTime(time: JsonReader): string {
  return time.textLike((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'a time of day HH:MM');
}

function readYears(root: JsonReader): WorkCalendar['years'] {
  return Object.fromEntries(
    root
      .field('years')
      .entries()
      .map(([year, reader]) => [year, readYear(year, reader)]),
  );
}

function readYear(year: string, reader: JsonReader): CalendarYear {
  if (!/^\d{4}$/.test(year)) throw reader.refusal('must be under a year of four digits');
  const off = readDays(year, reader.field('off'));
  const on = readDays(year, reader.field('on'));
  const both = Object.keys(off).find((day) => Object.hasOwn(on, day));
  if (both) throw reader.refusal(`has ${both} both off and on`);
  return { status: reader.field('status').text(), off, on };
}

function readDays(year: string, reader: JsonReader): Record<Day, CalendarDay> {
  return Object.fromEntries(
    reader.entries().map(([day, entry]) => {
      if (!isDay(day) || !day.startsWith(year))
        throw entry.refusal(`must be under a day of ${year}, YYYY-MM-DD`);
      return [day, readDay(entry)];
    }),
  );
}

function readDay(entry: JsonReader): CalendarDay {
  const of = entry.optionalField('of')?.textLike(isDay, 'a day YYYY-MM-DD');
  return {
    kk: entry.field('kk').text(),
    ru: entry.field('ru').text(),
    kind: entry.field('kind').oneOf(dayKinds),
    ...(of === undefined ? {} : { of }),
  };
}

/** What the calendar says of this year; undefined where it lacks the year. */
export function yearOf(calendar: WorkCalendar, day: Day): CalendarYear | undefined {
  return calendar.years[day.slice(0, 4)];
}

/** Whether the week alone, without holidays and moved days, has this day worked. */
export function isWeekWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  return calendar.week.workingDays.includes(weekdayOf(day));
}

/**
 * Whether the day (in Almaty) is worked: a day moved on is, a day off is not, any other is as its week says.
 * Null where the calendar lacks the year. Throws a RangeError where the day is not real.
 */
export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean | null {
  const year = yearOf(calendar, day);
  if (!year) return null;
  if (year.on[day]) return true;
  if (year.off[day]) return false;
  return isWeekWorkingDay(calendar, day);
}

/** The opening hour on this day, worked or not. */
export function opensAt(calendar: WorkCalendar, day: Day): Instant {
  return almatyInstant(day, calendar.week.hours.from);
}

/** The closing hour on this day, worked or not: the end of a term (Civil Code 175, 176). */
export function closesAt(calendar: WorkCalendar, day: Day): Instant {
  return almatyInstant(day, calendar.week.hours.to);
}

/** How long a working day is, in milliseconds, by the calendar's hours. */
export function workingDayMs(calendar: WorkCalendar): number {
  const { from, to } = calendar.week.hours;
  return (minutesOf(to) - minutesOf(from)) * 60_000;
}
