import { expect, it } from 'vitest';
import { saidOfCount, saidOfDay } from './tone';

it('calls overdue ones bad, and none of them good', () => {
  expect(saidOfCount('overdue', 1)).toEqual({ tone: 'bad', word: 'some' });
  expect(saidOfCount('overdue', 0)).toEqual({ tone: 'good', word: 'none' });
  expect(saidOfCount('unassigned', 3).tone).toBe('warning');
});

it('never says that all will be in time while nobody can tell of some', () => {
  expect(saidOfDay({ due: 4, late: 0, unknown: 0 })).toEqual({ tone: 'good', word: 'allInTime' });
  expect(saidOfDay({ due: 4, late: 0, unknown: 1 })).toEqual({ tone: 'unknown', word: 'unknown' });
  expect(saidOfDay({ due: 4, late: 2, unknown: 1 })).toEqual({ tone: 'bad', word: 'misses' });
  expect(saidOfDay({ due: 0, late: 0, unknown: 0 })).toEqual({ tone: 'good', word: 'nothing' });
});
