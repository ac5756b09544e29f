import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../deadlines/almatyTime';
import { protectionMonths } from './findings';
import { protectionEnd } from './protectionEnd';

describe('the end of a confirmation of protection', () => {
  it.each([
    ['2026-03-10', '2027-03-10'],
    ['2024-02-29', '2025-02-28'],
    ['2027-02-28', '2028-02-29'],
  ])('given on %s is %s', (confirmed, end) => {
    expect(protectionEnd(confirmed)).toBe(end);
  });

  it('is the last day on which the verdict takes it', () => {
    const holdsOn = (day: string, confirmed: string) => addMonths(day, -protectionMonths) <= confirmed;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), (days) => {
        const confirmed = addDays('2010-01-01', days);
        const end = protectionEnd(confirmed);
        expect(holdsOn(end, confirmed)).toBe(true);
        expect(holdsOn(addDays(end, 1), confirmed)).toBe(false);
      }),
    );
  });
});
