import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from './almatyTime';
import type { WorkCalendar } from './calendar';
import {
  almatyByIntl,
  anyCalendar,
  anyInstantOf,
  at,
  kz,
  slowlyNext,
  slowlyWorks,
  without,
} from './calendars.fixture';
import { stretchAt, workingMsBetween } from './workingTime';

const minute = 60_000;
const hour = 60 * minute;

/** Looks at the clock on the wall once a minute; both ends are whole minutes. */
function slowlyByMinutes(calendar: WorkCalendar, from: Instant, to: Instant): number | null {
  const { hours } = calendar.week;
  let minutes = 0;
  for (let now = from; now < to; now += minute) {
    const { day, time } = almatyByIntl(now);
    if (time < hours.from || time >= hours.to) continue;
    const works = slowlyWorks(calendar, day);
    if (works === null) return null;
    if (works) minutes += 1;
  }
  return minutes * minute;
}

/** Adds up, day by day, what lies within the hours. */
function slowlyByDays(calendar: WorkCalendar, from: Instant, to: Instant): number | null {
  // The clocks went back on the last evening of February 2024.
  const wallAt = (day: string, time: string) =>
    at(`${day}T${time}:00${day < '2024-03-01' ? '+06:00' : '+05:00'}`);
  const lastDay = almatyByIntl(to).day;
  let sum = 0;
  for (let day = almatyByIntl(from).day; day <= lastDay; day = slowlyNext(day)) {
    const start = Math.max(from, wallAt(day, calendar.week.hours.from));
    const end = Math.min(to, wallAt(day, calendar.week.hours.to));
    if (start >= end) continue;
    const works = slowlyWorks(calendar, day);
    if (works === null) return null;
    if (works) sum += end - start;
  }
  return sum;
}

describe('working time between two instants', () => {
  it.each([
    ['from opening to closing', '2026-11-24T09:00:00+05:00', '2026-11-24T18:00:00+05:00', 9 * hour],
    ['before opening and after closing', '2026-11-24T08:00:00+05:00', '2026-11-24T20:00:00+05:00', 9 * hour],
    ['over a night', '2026-11-24T17:00:00+05:00', '2026-11-25T10:00:00+05:00', 2 * hour],
    ['over a weekend', '2026-11-20T17:59:00+05:00', '2026-11-23T09:01:00+05:00', 2 * minute],
    ['a night alone', '2026-11-24T18:00:00+05:00', '2026-11-25T09:00:00+05:00', 0],
    ['a weekend alone', '2026-11-21T00:00:00+05:00', '2026-11-23T00:00:00+05:00', 0],
    ['a worked Saturday', '2024-05-03T18:00:00+05:00', '2024-05-06T09:00:00+05:00', 9 * hour],
    ['a holiday', '2026-12-15T18:00:00+05:00', '2026-12-17T09:00:00+05:00', 0],
    ['the year 2026', '2026-01-01T00:00:00+05:00', '2027-01-01T00:00:00+05:00', 247 * 9 * hour],
    [
      'the night when the clocks went back',
      '2024-02-29T17:00:00+06:00',
      '2024-03-01T10:00:00+05:00',
      2 * hour,
    ],
    ['a millisecond', '2026-11-24T17:59:59.999+05:00', '2026-11-24T18:00:00+05:00', 1],
    ['no time', '2026-11-24T12:00:00+05:00', '2026-11-24T12:00:00+05:00', 0],
    ['backwards, which is no time', '2026-11-25T12:00:00+05:00', '2026-11-24T12:00:00+05:00', 0],
  ])('%s', (_name, from, to, ms) => {
    expect(workingMsBetween(kz, at(from), at(to))).toBe(ms);
  });

  it('is not known where a year is missing, at either end or between them', () => {
    const from = at('2025-06-01T12:00:00+05:00');
    const to = at('2027-06-01T12:00:00+05:00');
    expect(workingMsBetween(kz, from, to)).toBeGreaterThan(0);
    for (const year of ['2025', '2026', '2027']) {
      expect(workingMsBetween(without(kz, year), from, to)).toBeNull();
    }
  });

  it('asks for no year of which no hour is needed', () => {
    const toNewYear = workingMsBetween(kz, at('2027-12-31T17:00:00+05:00'), at('2028-01-01T08:59:00+05:00'));
    expect(toNewYear).toBe(hour);
    const fromNewYear = workingMsBetween(
      kz,
      at('2023-12-31T18:00:00+06:00'),
      at('2024-01-03T10:00:00+06:00'),
    );
    expect(fromNewYear).toBe(hour);
  });

  it('refuses what is no instant', () => {
    expect(() => workingMsBetween(kz, Number.NaN, 0)).toThrow(RangeError);
    expect(() => workingMsBetween(kz, 0, Number.NaN)).toThrow(RangeError);
  });

  it('is what a look at the clock every minute gives', () => {
    const anyMinute = anyInstantOf(2024, 2028).map((instant) => Math.floor(instant / minute) * minute);
    fc.assert(
      fc.property(
        anyCalendar,
        anyMinute,
        fc.integer({ min: 0, max: 3 * 1440 }),
        (calendar, from, minutes) => {
          const to = from + minutes * minute;
          expect(workingMsBetween(calendar, from, to)).toBe(slowlyByMinutes(calendar, from, to));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is what a sum day by day gives, over years and to the millisecond', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstantOf(2023, 2029), anyInstantOf(2023, 2029), (calendar, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(workingMsBetween(calendar, from, to)).toBe(slowlyByDays(calendar, from, to));
      }),
      { numRuns: 300 },
    );
  });

  it('adds up, wherever it is cut', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        fc.tuple(anyInstantOf(2024, 2028), anyInstantOf(2024, 2028), anyInstantOf(2024, 2028)),
        (calendar, instants) => {
          const [from = 0, cut = 0, to = 0] = instants.sort((a, b) => a - b);
          const whole = workingMsBetween(calendar, from, to);
          fc.pre(whole !== null);
          const parts = [workingMsBetween(calendar, from, cut), workingMsBetween(calendar, cut, to)];
          expect(parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0)).toBe(whole);
          expect(whole).toBeLessThanOrEqual(to - from);
        },
      ),
    );
  });
});

describe('the stretch of the day', () => {
  it.each([
    ['before opening', '2026-11-24T08:00:00+05:00', false, '2026-11-24T09:00:00+05:00'],
    ['at opening', '2026-11-24T09:00:00+05:00', true, '2026-11-24T18:00:00+05:00'],
    ['a millisecond before closing', '2026-11-24T17:59:59.999+05:00', true, '2026-11-24T18:00:00+05:00'],
    ['at closing', '2026-11-24T18:00:00+05:00', false, '2026-11-25T00:00:00+05:00'],
    ['on a Sunday', '2026-11-22T12:00:00+05:00', false, '2026-11-23T00:00:00+05:00'],
    ['on a holiday', '2026-12-16T12:00:00+05:00', false, '2026-12-17T00:00:00+05:00'],
    ['at night in a missing year', '2028-01-05T08:00:00+05:00', false, '2028-01-05T09:00:00+05:00'],
    ['by day in a missing year', '2028-01-05T12:00:00+05:00', null, '2028-01-05T18:00:00+05:00'],
  ])('%s', (_name, now, running, until) => {
    expect(stretchAt(kz, at(now))).toEqual({ running, until: at(until) });
  });

  it('holds to its end: the clock runs all through it or not at all', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstantOf(2024, 2028), (calendar, now) => {
        const { running, until } = stretchAt(calendar, now);
        expect(until).toBeGreaterThan(now);
        fc.pre(running !== null);
        expect(workingMsBetween(calendar, now, until)).toBe(running ? until - now : 0);
      }),
    );
  });
});
