import { expect, it } from 'vitest';
import { dueToday, dueWithin } from './queue';

const bounds = { dueAt_gte: '2026-11-22T19:00:00.000Z', dueAt_lt: '2026-11-23T19:00:00.000Z' };

it('takes the day in Almaty, and counts nothing as due that is overdue', () => {
  expect(dueWithin('2026-11-23')).toEqual(bounds);
  expect(dueToday('2026-11-23')).toEqual({ ...bounds, breachedAt: null });
});
