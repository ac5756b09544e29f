import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../deadlines/almatyTime';
import { rangeOf, withRange } from './dayRange';

describe('a range of days', () => {
  it('of an instant is from midnight to midnight in Almaty, also across the change of its zone', () => {
    const range = { from: '2024-02-29', until: '2024-03-01' };
    expect(withRange({ kind: 'x' }, 'givenAt', 'instant', range)).toEqual({
      kind: 'x',
      givenAt_gte: '2024-02-28T18:00:00.000Z',
      givenAt_lt: '2024-03-01T19:00:00.000Z',
    });
  });

  it('of a day is the days themselves', () => {
    expect(withRange({}, 'day', 'day', { from: '2026-01-01', until: '2026-01-31' })).toEqual({
      day_gte: '2026-01-01',
      day_lte: '2026-01-31',
    });
  });

  it('takes the place of every other bound of the field, and of no other field', () => {
    const filter = { givenAt_gt: 'a', givenAt_lte: 'b', givenAt_neq: null, expiresAt_lt: 'c' };
    expect(withRange(filter, 'givenAt', 'instant', { from: null, until: null })).toEqual({
      givenAt_neq: null,
      expiresAt_lt: 'c',
    });
  });

  it('is read back as it was written', () => {
    const day = fc.option(
      fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2010-01-01', days)),
      { nil: null },
    );
    fc.assert(
      fc.property(day, day, fc.constantFrom('day' as const, 'instant' as const), (from, until, kind) => {
        const range = { from, until };
        expect(rangeOf(withRange({}, 'at', kind, range), 'at', kind)).toEqual(range);
      }),
    );
  });

  it('that an address holds in other words is none, or its day', () => {
    expect(rangeOf({ at_gte: 7, at_lt: 'x' }, 'at', 'instant')).toEqual({ from: null, until: null });
    expect(rangeOf({ at_gte: '2026-11-23T04:00:00Z' }, 'at', 'instant').from).toBe('2026-11-23');
  });
});
