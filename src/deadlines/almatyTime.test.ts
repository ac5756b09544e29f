import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  almatyDayOf,
  almatyInstant,
  almatyTimeOf,
  daysBetween,
  formatInstant,
  isDay,
  minutesOf,
  nextMidnightAfter,
  parseInstant,
  readInstant,
  weekdayOf,
} from './almatyTime';
import { almatyByIntl, anyDayOf, anyInstantOf, at } from './calendars.fixture';

describe('the clock in Almaty', () => {
  it('agrees with the zone data of Node at any instant of 2005 to 2035', () => {
    fc.assert(
      fc.property(anyInstantOf(2005, 2035), (instant) => {
        expect({ day: almatyDayOf(instant), time: almatyTimeOf(instant) }).toEqual(almatyByIntl(instant));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2024-02-29T16:59:59.999Z', '2024-02-29', '22:59'],
    ['2024-02-29T17:30:00Z', '2024-02-29', '23:30'],
    ['2024-02-29T18:00:00Z', '2024-02-29', '23:00'],
    ['2024-02-29T18:59:59.999Z', '2024-02-29', '23:59'],
    ['2024-02-29T19:00:00Z', '2024-03-01', '00:00'],
  ])('had 25 hours on the leap day of 2024: %s was %s %s', (instant, day, time) => {
    expect([almatyDayOf(at(instant)), almatyTimeOf(at(instant))]).toEqual([day, time]);
    expect(almatyByIntl(at(instant))).toEqual({ day, time });
  });

  it('takes the first of the hour that passed twice', () => {
    expect(almatyInstant('2024-02-29', '23:30')).toBe(at('2024-02-29T17:30:00Z'));
    expect(almatyInstant('2024-03-01', '00:00')).toBe(at('2024-02-29T19:00:00Z'));
  });

  it('finds its way back from a day and a time', () => {
    fc.assert(
      fc.property(
        anyDayOf(2005, 2035),
        fc
          .integer({ min: 0, max: 1439 })
          .map((m) => `${`${Math.floor(m / 60)}`.padStart(2, '0')}:${`${m % 60}`.padStart(2, '0')}`),
        (day, time) => {
          expect(almatyByIntl(almatyInstant(day, time))).toEqual({ day, time });
        },
      ),
    );
  });

  it('has its next midnight at the first instant of another day', () => {
    fc.assert(
      fc.property(anyInstantOf(2023, 2030), (instant) => {
        const midnight = nextMidnightAfter(instant);
        expect(midnight).toBeGreaterThan(instant);
        expect(almatyDayOf(midnight - 1)).toBe(almatyDayOf(instant));
        expect(almatyDayOf(midnight)).not.toBe(almatyDayOf(instant));
      }),
    );
  });

  it('refuses an instant that is no number', () => {
    expect(() => almatyDayOf(Number.NaN)).toThrow(RangeError);
    expect(() => almatyTimeOf(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe('days', () => {
  it.each(['2024-02-29', '2028-02-29', '2026-12-31'])('%s is a day', (day) => expect(isDay(day)).toBe(true));

  it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '2026-11-24T00:00:00Z', '', '0026-01-01'])(
    '%j is none, and counting from it is refused',
    (day) => {
      expect(isDay(day)).toBe(false);
      expect(() => addDays(day, 1)).toThrow(RangeError);
      expect(() => weekdayOf(day)).toThrow(RangeError);
      expect(() => almatyInstant(day, '09:00')).toThrow(RangeError);
    },
  );

  it('follow one another over the ends of months and years and over leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('are as far apart as they were moved', () => {
    fc.assert(
      fc.property(anyDayOf(2005, 2035), fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect((weekdayOf(addDays(day, n)) - weekdayOf(day) - n) % 7).toBeCloseTo(0);
      }),
    );
  });

  it('begin the week on Monday', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(weekdayOf)).toEqual([1, 6, 7]);
  });

  it('a month later end with the month where it is shorter', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-31', 13)).toBe('2027-02-28');
    expect(addMonths('2027-01-31', 13)).toBe('2028-02-29');
    expect(addMonths('2026-11-30', 2)).toBe('2027-01-30');
  });
});

describe('what is read from outside', () => {
  it.each(['9:00', '24:00', '18:60', '18:00:00', ''])('%j is no time of day', (time) => {
    expect(() => minutesOf(time)).toThrow(RangeError);
    expect(() => almatyInstant('2026-11-24', time)).toThrow(RangeError);
  });

  it('an RFC 3339 date-time is read whatever its offset, and written in UTC', () => {
    expect(formatInstant(parseInstant('2026-11-24T18:00:00+05:00'))).toBe('2026-11-24T13:00:00.000Z');
    expect(parseInstant('2026-11-24T13:00:00.250Z')).toBe(at('2026-11-24T13:00:00.250Z'));
  });

  it.each([
    '',
    '2026-11-24',
    '2026-11-24T13:00:00',
    '24.11.2026',
    '2026-02-30T10:00:00Z',
    '2026-01-01T25:00:00Z',
    'null',
  ])('%j is no date-time', (text) => {
    expect(readInstant(text)).toBeNull();
    expect(() => parseInstant(text)).toThrow(RangeError);
  });
});
