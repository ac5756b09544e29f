import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { almatyDayOf, daysBetween, formatInstant } from './almatyTime';
import { almatyByIntl, anyInstantOf, at } from './calendars.fixture';
import { cookieConsentLimit, describeTerm, retentionUntil } from './calendarTerms';

describe('a cookie consent lapses 13 months after it was given', () => {
  it.each([
    ['at the same time of day', '2025-10-24T15:30:00.125+05:00', '2026-11-24T10:30:00.125Z'],
    ['on the last day of a shorter month', '2026-01-31T12:00:00+05:00', '2027-02-28T07:00:00.000Z'],
    ['on the leap day where there is one', '2027-01-31T12:00:00+05:00', '2028-02-29T07:00:00.000Z'],
    ['by the day in Almaty, not in UTC', '2026-01-30T20:00:00Z', '2027-02-27T20:00:00.000Z'],
    ['on a Sunday, which moves nothing', '2025-10-22T12:00:00+05:00', '2026-11-22T07:00:00.000Z'],
    [
      'at the same wall time though the clocks went back',
      '2023-06-01T12:00:00+06:00',
      '2024-07-01T07:00:00.000Z',
    ],
  ])('%s', (_name, givenAt, limit) => {
    expect(cookieConsentLimit(givenAt)).toBe(limit);
  });

  it('never more than 13 calendar months, whenever it was given', () => {
    fc.assert(
      fc.property(anyInstantOf(2005, 2035), (given) => {
        const limit = at(cookieConsentLimit(formatInstant(given)));
        const [from, to] = [almatyByIntl(given), almatyByIntl(limit)];
        const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(months(to.day) - months(from.day)).toBe(13);
        expect(Number(to.day.slice(8))).toBeLessThanOrEqual(Number(from.day.slice(8)));
        expect(to.time).toBe(from.time);
      }),
    );
  });

  it('refuses what is no instant', () => {
    expect(() => cookieConsentLimit('2026-11-24')).toThrow(RangeError);
  });
});

describe('data is kept for 5 years', () => {
  it.each([
    ['2021-11-24', '2026-11-24'],
    ['2024-02-29', '2029-02-28'],
    ['2021-11-23T20:00:00Z', '2026-11-24'],
  ])('from %s until %s', (from, until) => expect(retentionUntil(from)).toBe(until));

  it('refuses what is neither a day nor an instant', () => {
    expect(() => retentionUntil('2026-02-30')).toThrow(RangeError);
    expect(() => retentionUntil('')).toThrow(RangeError);
  });
});

describe('the indicator in calendar days', () => {
  const describeAt = (until: string | null, now: string) =>
    describeTerm({ until, now: at(now), soonDays: 30 });

  it.each([
    ['ahead', '2026-12-25', '2026-11-24T10:00:00+05:00', 31, '2026-11-25T00:00:00+05:00'],
    ['soon', '2026-12-24', '2026-11-24T10:00:00+05:00', 30, '2026-11-25T00:00:00+05:00'],
    ['soon', '2026-11-25', '2026-11-24T23:59:59.999+05:00', 1, '2026-11-25T00:00:00+05:00'],
    ['today', '2026-11-24', '2026-11-24T00:00:00+05:00', 0, '2026-11-25T00:00:00+05:00'],
    ['today', '2026-11-24', '2026-11-24T23:59:59.999+05:00', 0, '2026-11-25T00:00:00+05:00'],
    ['over', '2026-11-24', '2026-11-25T00:00:00+05:00', 1, '2026-11-26T00:00:00+05:00'],
    ['today', '2026-11-24T12:00:00+05:00', '2026-11-24T11:59:59.999+05:00', 0, '2026-11-24T12:00:00+05:00'],
    ['over', '2026-11-24T12:00:00+05:00', '2026-11-24T12:00:00+05:00', 0, '2026-11-25T00:00:00+05:00'],
    ['over', '2026-11-24T12:00:00+05:00', '2026-11-27T08:00:00+05:00', 3, '2026-11-28T00:00:00+05:00'],
  ])('%s until %s, at %s: %i days', (state, until, now, days, changesAt) => {
    expect(describeAt(until, now)).toEqual({
      state,
      untilDay: until.slice(0, 10),
      days,
      changesAt: at(changesAt),
    });
  });

  it.each([null, '', 'soon', '2026-02-30'])('%j is unknown, and stays so', (until) => {
    expect(describeAt(until, '2026-11-24T10:00:00Z')).toEqual({
      state: 'unknown',
      untilDay: null,
      days: null,
      changesAt: null,
    });
  });

  it('says the same until the instant that it names', () => {
    const anyUntil = anyInstantOf(2024, 2028).chain((instant) =>
      fc.constantFrom(formatInstant(instant), almatyDayOf(instant)),
    );
    fc.assert(
      fc.property(
        anyUntil,
        anyInstantOf(2024, 2028),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (until, now, part) => {
          const said = describeTerm({ until, now, soonDays: 30 });
          const changesAt = said.changesAt ?? Number.NaN;
          expect(changesAt).toBeGreaterThan(now);
          for (const later of [now + Math.floor((changesAt - 1 - now) * part), changesAt - 1]) {
            expect(describeTerm({ until, now: later, soonDays: 30 })).toEqual(said);
          }
          expect(describeTerm({ until, now: changesAt, soonDays: 30 })).not.toEqual(said);
          expect(said.days).toBe(Math.abs(daysBetween(almatyDayOf(now), said.untilDay ?? '')));
        },
      ),
    );
  });
});
