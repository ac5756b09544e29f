import { describe, expect, it } from 'vitest';
import { digitsOf, pointsBetween, rateOf, shownRatio, shownShare } from './onTimeRate';

const rate = (onTime: number, late: number, openLate = 0) => rateOf({ onTime, late, openLate });
const shown = (onTime: number, of: number) => shownRatio({ onTime, of, ratio: onTime / of });

describe('the on-time rate', () => {
  it('counts what is open and late among the rest', () => {
    expect(rate(46, 3, 1)).toEqual({ onTime: 46, of: 50, ratio: 0.92 });
  });

  it('is none where nothing has ended nor is late, and 0 % where all were late', () => {
    expect(rate(0, 0)).toBeNull();
    expect(rate(0, 0, 2)).toEqual({ onTime: 0, of: 2, ratio: 0 });
  });

  it('is none where a number is missing or is none', () => {
    expect(rateOf({ onTime: null, late: 1, openLate: 1 })).toBeNull();
    expect(rateOf({ onTime: 1, late: 1, openLate: null })).toBeNull();
    expect(rateOf({ onTime: 1, late: Number.NaN, openLate: 0 })).toBeNull();
  });

  it('is shown as 100 % where all were in time alone, and as 0 % where none was', () => {
    expect(shown(1999, 2000)).toBe(0.999);
    expect(shown(2000, 2000)).toBe(1);
    expect(shown(1, 20_000)).toBe(0.001);
    expect(shown(0, 20_000)).toBe(0);
    expect(shown(46, 50)).toBe(0.92);
    expect(shown(29, 100)).toBe(0.29);
    expect(shown(8, 9)).toBe(0.889);
  });
});

it('a share in whole percents is written neither as all nor as none where it is neither', () => {
  const digits = (some: number) => digitsOf(shownShare(some, 1000));
  expect([0, 1, 9, 10, 500, 990, 991, 999, 1000].map(digits)).toEqual([0, 1, 1, 0, 0, 0, 1, 1, 0]);
});

describe('percentage points between two rates', () => {
  it('are those between the figures that are shown', () => {
    expect(pointsBetween(rate(46, 4), rate(9, 1))).toBe(2);
    expect(pointsBetween(rate(2, 1), rate(1, 2))).toBe(33.4);
    expect(pointsBetween(rate(1, 2), rate(2, 1))).toBe(-33.4);
    expect(pointsBetween(rate(1, 1), rate(1, 1))).toBe(0);
  });

  it('are none where either is missing', () => {
    expect(pointsBetween(null, rate(1, 1))).toBeNull();
    expect(pointsBetween(rate(1, 1), null)).toBeNull();
  });
});
