import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Day, Instant } from './almatyTime';
import { type CalendarDay, parseCalendar, type WorkCalendar } from './calendar';
import { parseRules } from './rules';

/** The files as operations have them, read anew. */
export function readPublished(file: 'kz.json' | 'rules.json'): unknown {
  // By the folder of the project: under jsdom a module has no address on the disk.
  return JSON.parse(readFileSync(`public/calendar/${file}`, 'utf8'));
}

const published = parseCalendar(readPublished('kz.json'));
const ofTests = ['2024', '2025', '2026', '2027'];

/** The published calendar for the years that the tests are about: another version, or a year more, breaks none. */
export const kz: WorkCalendar = {
  ...published,
  years: Object.fromEntries(Object.entries(published.years).filter(([year]) => ofTests.includes(year))),
};
export const publishedRules = parseRules(readPublished('rules.json'));

/** The instant of an RFC 3339 text, for tests alone. */
export function at(text: string): Instant {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`the test has a wrong instant: ${text}`);
  return instant;
}

/** The calendar without these years. */
export function without(calendar: WorkCalendar, ...years: string[]): WorkCalendar {
  const kept = Object.entries(calendar.years).filter(([year]) => !years.includes(year));
  return { ...calendar, years: Object.fromEntries(kept) };
}

const almatyClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Almaty',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The day and the time in Almaty by Node's own zone data: what our table is checked against. */
export function almatyByIntl(instant: Instant): { day: Day; time: string } {
  const part = Object.fromEntries(almatyClock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}

const someDay: CalendarDay = { kk: 'күн', ru: 'день', kind: 'holiday' };

/** Any day of the years. */
export function anyDayOf(firstYear: number, lastYear: number): fc.Arbitrary<Day> {
  const days = (Date.UTC(lastYear + 1, 0, 1) - Date.UTC(firstYear, 0, 1)) / 86_400_000;
  return fc
    .integer({ min: 0, max: days - 1 })
    .map((n) => new Date(Date.UTC(firstYear, 0, 1 + n)).toISOString().slice(0, 10));
}

/** Any instant of the years, to the millisecond. */
export function anyInstantOf(firstYear: number, lastYear: number): fc.Arbitrary<Instant> {
  return fc.integer({ min: Date.UTC(firstYear, 0, 1), max: Date.UTC(lastYear + 1, 0, 1) - 1 });
}

const anyHours = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 60 - 1 }), { minLength: 2, maxLength: 2 })
  .map((minutes) => {
    const [from = 0, to = 0] = minutes.sort((a, b) => a - b);
    const clock = (m: number) =>
      `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
    return { from: clock(from), to: clock(to) };
  });

/** Calendars of the years 2024-2028 with any week, hours, days off, days worked; some lack some of the years. */
export const anyCalendar: fc.Arbitrary<WorkCalendar> = fc
  .record({
    workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
    hours: anyHours,
    years: fc.subarray(['2024', '2025', '2026', '2027', '2028'], { minLength: 3 }),
    exceptions: fc.array(fc.tuple(anyDayOf(2024, 2028), fc.constantFrom('off' as const, 'on' as const)), {
      maxLength: 400,
    }),
  })
  .map(({ workingDays, hours, years, exceptions }) => {
    const kindOf = new Map(exceptions);
    const daysOf = (year: string, wanted: 'off' | 'on') =>
      Object.fromEntries(
        [...kindOf]
          .filter(([day, kind]) => kind === wanted && day.startsWith(year))
          .map(([day]) => [day, someDay]),
      );
    return parseCalendar({
      version: 'any',
      week: { workingDays, hours },
      years: Object.fromEntries(
        years.map((year) => [year, { status: 'final', off: daysOf(year, 'off'), on: daysOf(year, 'on') }]),
      ),
    });
  });

/** The rule for a working day said once more, plainly and apart from the module; null where the year is missing. */
export function slowlyWorks(calendar: WorkCalendar, day: Day): boolean | null {
  const year = calendar.years[day.slice(0, 4)];
  if (year === undefined) return null;
  if (day in year.on) return true;
  if (day in year.off) return false;
  const sundayFirst = new Date(`${day}T12:00:00Z`).getUTCDay();
  return calendar.week.workingDays.includes(sundayFirst === 0 ? 7 : sundayFirst);
}

/** The next day, by Date alone. */
export function slowlyNext(day: Day): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
