import { describe, expect, it } from 'vitest';
import { requestKindValues } from '../../api/contract';
import { rateOf } from './onTimeRate';
import { slaDay as row } from './slaDay.fixture';
import { lateOf, onTimeOf, tallyDays } from './slaTally';

const range = { from: '2026-12-30', to: '2027-01-05' };

describe('the rows of sla-days', () => {
  const tally = tallyDays(
    [
      row('2026-12-30', 'correction', { received: 4, closedOnTime: 2, breached: 1 }),
      row('2026-12-30', 'access_copy', { received: 1, refusedOnTime: 1 }),
      row('2027-01-03', 'correction', { closedLate: 1, refusedLate: 2 }),
      row('2027-01-04', 'correction', { received: 8 }),
    ],
    range,
  );

  it('add up by week, across the end of a year', () => {
    expect(tally.weeks.map(({ range: week, tally: sums }) => [week.from, week.to, sums.received])).toEqual([
      ['2026-12-30', '2027-01-03', 5],
      ['2027-01-04', '2027-01-05', 8],
    ]);
    expect(tally.weeks[0]?.days.map(({ day }) => day)).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
  });

  it('add up to the same whole by week and by kind', () => {
    expect(tally.whole).toEqual({
      received: 13,
      closedOnTime: 2,
      refusedOnTime: 1,
      closedLate: 1,
      refusedLate: 2,
      breached: 1,
      missing: 0,
    });
    const received = tally.kinds.map(({ tally: sums }) => sums.received);
    expect(received.reduce((sum, count) => sum + count, 0)).toBe(13);
    expect(tally.kinds.map(({ kind }) => kind)).toEqual(requestKindValues);
  });

  it('are in time or late, closed and refused alike', () => {
    expect([onTimeOf(tally.whole), lateOf(tally.whole)]).toEqual([3, 3]);
  });
});

describe('what the backend leaves out', () => {
  it('is 0 for a day without a row', () => {
    const { whole, weeks } = tallyDays([], range);
    expect(whole).toMatchObject({ received: 0, breached: 0, missing: 0 });
    expect(weeks[0]?.days[0]?.tally).toMatchObject({ received: 0 });
    expect(rateOf({ onTime: onTimeOf(whole), late: lateOf(whole), openLate: 0 })).toBeNull();
  });

  it('is told, and makes no rate, where a row lacks a number', () => {
    const { closedLate: _, ...lacking } = row('2026-12-30', 'correction', { closedOnTime: 3 });
    const { whole, weeks } = tallyDays(
      [lacking, row('2027-01-04', 'correction', { closedOnTime: 1 })],
      range,
    );
    expect(whole).toMatchObject({ closedOnTime: 4, closedLate: 0, missing: 1 });
    expect(onTimeOf(whole)).toBeNull();
    expect(weeks.map(({ tally }) => onTimeOf(tally))).toEqual([null, 1]);
  });

  it('stands apart where the kind is unknown, and where the day is none of the range', () => {
    const stray = row('2026-12-29', 'correction', { received: 5 });
    const { kinds, whole, strayRows } = tallyDays(
      [row('2026-12-30', 'unknown', { received: 2 }), stray],
      range,
    );
    expect(kinds.at(-1)).toMatchObject({ kind: 'unknown', tally: { received: 2 } });
    expect([whole.received, strayRows]).toEqual([2, 1]);
  });
});
