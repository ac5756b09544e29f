import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments';

describe('the stretches of a register', () => {
  it('hold as many records as one call gives, where no id is missing', () => {
    expect(segmentsOf(1, 2500, 2500, 1000)).toEqual([
      { above: 0, upTo: 833 },
      { above: 833, upTo: 1667 },
      { above: 1667, upTo: 2500 },
    ]);
    expect(segmentsOf(7, 7, 1, 1000)).toEqual([{ above: 6, upTo: 7 }]);
  });

  it('take every id from the lowest to the highest, and none twice', () => {
    const register = fc.record({
      lowest: fc.integer({ min: 1, max: 10_000_000 }),
      span: fc.integer({ min: 1, max: 3_000_000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      rows: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(register, ({ lowest, span, share, rows }) => {
        const total = Math.max(1, Math.round(Math.min(span * share, rows * 500)));
        const segments = segmentsOf(lowest, lowest + span - 1, total, rows);
        expect(segments[0]?.above).toBe(lowest - 1);
        expect(segments.at(-1)?.upTo).toBe(lowest + span - 1);
        segments.forEach(({ above, upTo }, n) => {
          expect(upTo).toBeGreaterThan(above);
          if (n > 0) expect(above).toBe(segments[n - 1]?.upTo);
        });
      }),
    );
  });
});
