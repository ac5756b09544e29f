import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../deadlines/almatyTime';
import { excelNumber, whenOf, whenText, wholeDay } from './when';

describe('days and times of an export', () => {
  it.each([
    // As Excel itself shows them for these days.
    [{ day: '1900-03-01' }, 61],
    [{ day: '2000-01-01' }, 36526],
    [{ day: '2026-11-23', time: '09:00' }, 46349.375],
    [{ day: '2026-11-23', time: '00:00' }, 46349],
  ])('are the numbers of Excel: %o', (when, number) => {
    expect(excelNumber(when)).toBe(number);
  });

  it('are none before Excel counts right', () => {
    expect(excelNumber({ day: '1900-02-28' })).toBeNull();
  });

  it('come back from their number to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 1439 }), (days, minutes) => {
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const number = excelNumber({ day: addDays('1900-03-01', days), time }) ?? 0;
        expect(Math.floor(number)).toBe(61 + days);
        expect(Math.round((number % 1) * 1440)).toBe(minutes);
      }),
    );
  });

  it('are those of Almaty, also before its zone changed, and whatever came that is none stays as it is', () => {
    expect(whenOf('2026-11-23T04:00:59Z')).toEqual({ day: '2026-11-23', time: '09:00' });
    expect(whenText({ day: '2026-11-23', time: '09:00' })).toBe('2026-11-23 09:00');
    expect(whenOf('2024-02-29T17:59:00Z')).toEqual({ day: '2024-02-29', time: '23:59' });
    expect(whenOf('soon')).toBeNull();
    expect(wholeDay('2026-11-23')).toEqual({ day: '2026-11-23' });
    expect(wholeDay('2026-02-30')).toBe('2026-02-30');
    expect(wholeDay(undefined)).toBeNull();
  });
});
