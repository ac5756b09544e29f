import { describe, expect, it } from 'vitest';
import { filterOf } from './requestLists';

describe('the list behind a figure', () => {
  const range = { from: '2026-11-16', to: '2026-11-22' };

  it('goes from midnight to midnight in Almaty', () => {
    expect(filterOf('received', { range, kind: null })).toEqual({
      receivedAt_gte: '2026-11-15T19:00:00.000Z',
      receivedAt_lt: '2026-11-22T19:00:00.000Z',
    });
  });

  it('has what is open and late by the day of the breach, and what ended by the day of the end', () => {
    expect(filterOf('openLate', { range, kind: 'correction' })).toEqual({
      status: ['new', 'in_progress', 'refusal_proposed'],
      breachedAt_gte: '2026-11-15T19:00:00.000Z',
      breachedAt_lt: '2026-11-22T19:00:00.000Z',
      kind: 'correction',
    });
    expect(filterOf('endedLate', { range, kind: null })).toEqual({
      status: ['closed', 'refused'],
      breachedAt_neq: null,
      closedAt_gte: '2026-11-15T19:00:00.000Z',
      closedAt_lt: '2026-11-22T19:00:00.000Z',
    });
  });

  it('takes the other offset of Almaty before March 2024', () => {
    const days = { from: '2024-02-29', to: '2024-02-29' };
    expect(filterOf('breached', { range: days, kind: null })).toEqual({
      breachedAt_gte: '2024-02-28T18:00:00.000Z',
      breachedAt_lt: '2024-02-29T19:00:00.000Z',
    });
  });
});
