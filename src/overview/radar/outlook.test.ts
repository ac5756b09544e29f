import { describe, expect, it } from 'vitest';
import { outlooksOf } from './outlook';

const user = (id: number, active = true) =>
  ({ id, fullName: `Staff ${id}`, active, role: 'support' }) as const;
/** Nine closings on each of thirty worked days. */
const closings = {
  days: Array.from({ length: 30 }, () => ({ worked: true, closings: 9 })),
  total: 270,
};
const facts = { users: [user(1), user(2), user(3)], closings, hoursOfDay: 9, leftMs: 4 * 3_600_000 };

describe('the day of the agents', () => {
  it('has who misses most on top, each by their own share of the pace', () => {
    const loads = [
      { id: 1, open: 4, dueToday: 2, overdue: 0, closed30d: 135 },
      { id: 2, open: 9, dueToday: 5, overdue: 1, closed30d: 135 },
    ];
    const { outlooks } = outlooksOf({ ...facts, loads });
    expect(outlooks.map(({ userId, perHour, forecast }) => [userId, perHour, forecast?.misses])).toEqual([
      [2, 0.5, 4],
      [1, 0.5, 0],
    ]);
  });

  it('says of who has closed nothing that nobody can tell, never that they miss nothing', () => {
    const loads = [{ id: 3, open: 2, dueToday: 2, overdue: 0, closed30d: 0 }];
    const [found] = outlooksOf({ ...facts, loads }).outlooks;
    expect(found).toMatchObject({ perHour: null, forecast: null, isTold: true });
  });

  it.each(['dueToday', 'overdue', 'closed30d'] as const)('takes %s that is missing for no nought', (name) => {
    const { [name]: _, ...lacking } = { id: 1, open: 4, dueToday: 2, overdue: 0, closed30d: 135 };
    const [found] = outlooksOf({ ...facts, loads: [lacking] }).outlooks;
    expect(found).toMatchObject({ forecast: null, isTold: false });
  });

  it('has no pace where the closings of the desk are not known', () => {
    const loads = [{ id: 1, open: 4, dueToday: 2, overdue: 0, closed30d: 135 }];
    const { outlooks, pace } = outlooksOf({ ...facts, closings: null, loads });
    expect(pace).toBeNull();
    expect(outlooks[0]).toMatchObject({ perHour: null, forecast: null, isTold: false });
  });

  it('has who is not among the names yet at work, and whoever may still hold something on the list', () => {
    const loads = [{ id: 9, open: 1, dueToday: 1, overdue: 0, closed30d: 135 }, { id: 1 }];
    const { outlooks } = outlooksOf({ ...facts, users: [user(1, false)], loads });
    expect(outlooks.map(({ userId, isThere }) => [userId, isThere])).toEqual([
      [9, true],
      [1, false],
    ]);
  });

  it('counts on nobody who has left, and leaves out those of them who hold nothing', () => {
    const users = [user(1, false), user(2, false)];
    const loads = [
      { id: 1, open: 3, dueToday: 3, overdue: 0, closed30d: 100 },
      { id: 2, open: 0, dueToday: 0, overdue: 0, closed30d: 100 },
    ];
    const { outlooks } = outlooksOf({ ...facts, users, loads });
    expect(outlooks).toHaveLength(1);
    expect(outlooks[0]).toMatchObject({ isThere: false, forecast: { misses: 3, spare: 0 } });
  });

  it('cannot be forecast where nobody knows how long it is', () => {
    const loads = [{ id: 1, open: 3, dueToday: 3, overdue: 0, closed30d: 100 }];
    expect(outlooksOf({ ...facts, leftMs: null, loads }).outlooks[0]?.forecast).toBeNull();
  });
});
