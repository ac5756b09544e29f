import { describe, expect, it } from 'vitest';
import { kz } from '../../deadlines/calendars.fixture';
import { slaDay } from '../trend/slaDay.fixture';
import { deskClosings } from './closings';

const today = '2026-11-23';

describe('what the desk closed', () => {
  it('is told of each of the thirty days before today, and today counts in the total alone', () => {
    const rows = [
      slaDay('2026-11-20', 'correction', { closedOnTime: 2, refusedLate: 1 }),
      slaDay('2026-11-20', 'access_copy', { closedLate: 1, refusedOnTime: 1, received: 9 }),
      slaDay(today, 'correction', { closedOnTime: 3 }),
    ];
    const found = deskClosings(rows, today, kz);
    expect(found?.days).toHaveLength(30);
    // Friday, and the days off behind it.
    expect(found?.days.slice(-3)).toEqual([
      { worked: true, closings: 5 },
      { worked: false, closings: 0 },
      { worked: false, closings: 0 },
    ]);
    expect(found?.total).toBe(8);
  });

  it('is not known where a number is missing: that is no nought', () => {
    const { refusedLate: _, ...lacking } = slaDay('2026-11-20', 'correction', { closedOnTime: 2 });
    expect(deskClosings([lacking], today, kz)).toBeNull();
  });
});
