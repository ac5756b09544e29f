import { describe, expect, it } from 'vitest';
import { backend, type Reply } from './backend.fixture';
import { chunks, listsOf } from './readList';

const query = { filter: { id_gt: 7 }, sort: ['id', 'ASC'], range: [0, 999] } as const;
const recipient = { id: 8, name: 'Банк', category: 'bank', country: 'KZ', version: 1 };
const never = () => new AbortController().signal;

describe('a list, read without the data provider', () => {
  it('is asked for by the contract, and its records have passed the border', async () => {
    const { url, calls } = await backend(() => ({
      headers: { 'Content-Range': 'recipients 0-0/31' },
      body: [{ ...recipient, category: 'oracle' }],
    }));
    const { rows, total } = await listsOf(url)('recipients', query, never());
    expect(total).toBe(31);
    expect(rows).toEqual([{ ...recipient, category: 'unknown', unreadable: ['category'] }]);
    expect(Object.fromEntries(calls[0]?.query ?? [])).toEqual({
      filter: '{"id_gt":7}',
      range: '[0,999]',
      sort: '["id","ASC"]',
    });
  });

  it.each<Reply>([
    { headers: {}, body: [recipient] },
    { headers: { 'Content-Range': 'recipients 0-0/1' }, body: recipient },
  ])('that is none, or does not say how long it is, is malformed', async (reply) => {
    const { url } = await backend(() => reply);
    await expect(listsOf(url)('recipients', query, never())).rejects.toMatchObject({ code: 'malformed' });
  });
});

it('splits ids so that no address is too long', () => {
  const ids = Array.from({ length: 1001 }, (_, n) => 2_000_000_000 + n);
  const parts = chunks(ids);
  expect(parts.flat()).toEqual(ids);
  for (const part of parts)
    expect(encodeURIComponent(JSON.stringify({ id: part })).length).toBeLessThan(7000);
});
