import { expect, it } from 'vitest';
import { daySum } from './daySum';

const line = (dueToday: number | null) => ({ overdue: 0, dueToday });

it('counts what nobody has taken as late, and what nobody can forecast apart', () => {
  const outlooks = [
    { line: line(5), forecast: { closes: 3, misses: 2, spare: 0 } },
    { line: line(4), forecast: null },
  ];
  expect(daySum({ outlooks, unassigned: 3, others: 1 })).toEqual({ due: 13, late: 5, unknown: 5 });
});

it('is nought where nothing is due', () => {
  expect(daySum({ outlooks: [], unassigned: 0, others: 0 })).toEqual({ due: 0, late: 0, unknown: 0 });
});

it('is not known where nobody has said how many somebody has, and has among the unknown what stands behind an unknown line', () => {
  const spare = { line: line(2), forecast: { closes: 2, misses: 0, spare: 3 } };
  const outlooks = [spare, { line: line(null), forecast: null }];
  expect(daySum({ outlooks, unassigned: 0, others: 0 })).toBeNull();
  const behind = { line: { overdue: null, dueToday: 3 }, forecast: null };
  expect(daySum({ outlooks: [spare, behind], unassigned: 0, others: 0 })).toEqual({
    due: 5,
    late: 0,
    unknown: 3,
  });
});
