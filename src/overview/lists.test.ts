import { describe, expect, it } from 'vitest';
import { heldBy, listFilters } from './lists';

describe('the lists that the overview counts', () => {
  const filters = listFilters('2026-11-23');

  it('take the day in Almaty, and nothing is both due today and overdue', () => {
    expect(filters.dueToday).toMatchObject({
      dueAt_gte: '2026-11-22T19:00:00.000Z',
      dueAt_lt: '2026-11-23T19:00:00.000Z',
      breachedAt: null,
    });
    expect(filters.overdue).toMatchObject({ breachedAt_neq: null });
  });

  it('are of open requests alone', () => {
    const open = ['new', 'in_progress', 'refusal_proposed'];
    for (const name of ['open', 'dueToday', 'overdue', 'unassigned'] as const) {
      expect(filters[name]).toMatchObject({ status: open });
    }
  });

  it('have a part for whoever holds it, and for nobody', () => {
    expect(heldBy(filters.overdue, 3)).toEqual({ ...filters.overdue, assigneeId: 3 });
    expect(heldBy(filters.dueToday, null)).toMatchObject({ assigneeId: null });
  });
});
