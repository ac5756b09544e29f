import { describe, expect, it } from 'vitest';
import type { SlaReceiptRecord } from '../../api/records';
import { kz, without } from '../../deadlines/calendars.fixture';
import { heatOf, shadeOf } from './heat';

const receipt = (day: string, hour: number, received: number, breached: number): SlaReceiptRecord => ({
  id: `${day}:${hour}:correction`,
  day,
  hour,
  kind: 'correction',
  received,
  breached,
});

describe('the heat map', () => {
  const heat = heatOf(
    [
      receipt('2026-11-16', 17, 12, 2),
      receipt('2026-11-23', 17, 8, 1),
      receipt('2026-11-22', 20, 4, 0),
      receipt('2026-10-26', 9, 3, 3),
    ],
    kz,
  );
  const rowOf = (name: unknown) => heat.rows.find(({ row }) => row === name);

  it('adds up the same weekday and hour of all weeks', () => {
    expect(rowOf(1)?.cells[heat.hours.indexOf(17)]).toEqual({ received: 20, breached: 3 });
    expect(heat.whole).toEqual({ received: 27, breached: 6 });
  });

  it('goes from the first to the last hour in which anything came in, without gaps', () => {
    expect(heat.hours).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  });

  it('has days off that the calendar took from the week in a row of their own', () => {
    expect(rowOf('off')?.whole).toEqual({ received: 3, breached: 3 });
    expect(rowOf(7)?.whole).toEqual({ received: 4, breached: 0 });
    expect(rowOf('on')).toBeUndefined();
  });

  it('is empty where nothing came in, and has the days of the week all the same', () => {
    expect(heatOf([], kz)).toMatchObject({ hours: [], whole: { received: 0, breached: 0 } });
    expect(heatOf([], kz).rows).toHaveLength(7);
  });

  it('says what it could not count, and which years the calendar lacks', () => {
    const { breached: _, ...lacking } = receipt('2026-11-23', 17, 8, 1);
    const some = heatOf(
      [lacking, receipt('2026-11-23', 24, 1, 0), receipt('', 3, 1, 0), receipt('2025-12-31', 3, 1, 0)],
      without(kz, '2025'),
    );
    expect(some).toMatchObject({ unusable: 3, unknownYears: ['2025'], whole: { received: 1, breached: 0 } });
  });

  it('is shaded by the share, and not at all where nothing was late', () => {
    expect([0, 1, 5, 15, 30, 100].map((breached) => shadeOf({ received: 100, breached }))).toEqual([
      0, 1, 2, 3, 4, 4,
    ]);
    expect(shadeOf({ received: 0, breached: 0 })).toBe(0);
  });
});
