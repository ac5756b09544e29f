import { describe, expect, it } from 'vitest';
import { retentionViews, viewOf, viewQuery } from './views';

/** 00:30 on Tuesday in Almaty, still Monday in UTC. */
const now = Date.parse('2026-11-23T19:30:00Z');
const filterOf = (view: (typeof retentionViews)[number]) => viewQuery(view, { now, soonDays: 30 }).filter;

describe('what is shown of retention and cookies', () => {
  it('takes the day in Almaty: the last day is still within the five years', () => {
    expect(filterOf('over')).toEqual({ status_neq: 'erased', retentionUntil_lt: '2026-11-24' });
    expect(filterOf('soon')).toEqual({
      status_neq: 'erased',
      retentionUntil_gte: '2026-11-24',
      retentionUntil_lte: '2026-12-24',
    });
  });

  it('takes a consent to cookies as over at its instant, and soon to the end of the thirtieth day', () => {
    expect(filterOf('cookiesLapsed')).toMatchObject({ expiresAt_lte: '2026-11-23T19:30:00.000Z' });
    expect(filterOf('cookiesSoon')).toMatchObject({
      expiresAt_gt: '2026-11-23T19:30:00.000Z',
      expiresAt_lt: '2026-12-24T19:00:00.000Z',
    });
  });

  it('never shows whose data is gone, nor a consent that was withdrawn', () => {
    for (const view of ['over', 'soon', 'minors'] as const) {
      expect(filterOf(view)).toMatchObject({ status_neq: 'erased' });
    }
    expect(filterOf('cookiesLapsed')).toMatchObject({ status_neq: 'withdrawn' });
  });
});

describe('the view of an address', () => {
  it('is the one that it names, and otherwise the first', () => {
    for (const view of retentionViews) expect(viewOf(`?view=${view}`)).toBe(view);
    expect(viewOf('?view=nothing')).toBe('over');
    expect(viewOf('')).toBe('over');
  });
});
