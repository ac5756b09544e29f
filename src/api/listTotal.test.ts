import { testDataProvider } from 'react-admin';
import { describe, expect, it, vi } from 'vitest';
import { listTotal } from './listTotal';

const { signal } = new AbortController();

async function askedFor(filter: Record<string, unknown>) {
  const getList = vi.fn().mockResolvedValue({ data: [], total: 7 });
  expect(await listTotal(testDataProvider({ getList }), 'requests', filter, signal)).toBe(7);
  return getList.mock.calls[0]?.[1];
}

describe('the length of a list', () => {
  it('is the backend’s count: one row is fetched', async () => {
    expect(await askedFor({ status: 'new' })).toMatchObject({
      filter: { status: 'new' },
      pagination: { page: 1, perPage: 1 },
      sort: { field: 'id', order: 'ASC' },
    });
  });

  it('is asked for in the order of the range, which an index of the backend serves', async () => {
    const filter = {
      status: 'closed',
      closedAt_gte: '2026-11-01T00:00:00Z',
      closedAt_lt: '2026-12-01T00:00:00Z',
    };
    expect(await askedFor(filter)).toMatchObject({ filter, sort: { field: 'closedAt', order: 'ASC' } });
  });

  it('is no number where the backend does not say it', async () => {
    const getList = vi.fn().mockResolvedValue({ data: [] });
    expect(await listTotal(testDataProvider({ getList }), 'requests', {}, signal)).toBeNaN();
  });
});
