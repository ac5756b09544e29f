import { type GetListParams, testDataProvider } from 'react-admin';
import { describe, expect, it } from 'vitest';
import type { DisclosureRecord } from '../../api/records';
import { disclosure } from '../verdict/case.fixture';
import { cursorAfter, readWaiting, type WaitingPart, WINDOW } from './readWaiting';

const { signal } = new AbortController();

const waiting = (id: number, disclosedAt: string): DisclosureRecord => ({
  ...disclosure,
  id,
  disclosedAt,
  clientId: Number.NaN,
  recipientId: Number.NaN,
});

/** What a backend with these disclosures says, all of them read part by part. */
async function partsOf(held: readonly DisclosureRecord[]): Promise<WaitingPart[]> {
  const provider = testDataProvider({
    getList: async (_: string, { filter, pagination }: GetListParams) => {
      const { page = 1, perPage = 1 } = pagination ?? {};
      const found = held
        .filter(({ disclosedAt }) => !filter.disclosedAt_gte || disclosedAt >= filter.disclosedAt_gte)
        .toSorted((a, b) => (a.disclosedAt < b.disclosedAt ? -1 : 1) || a.id - b.id);
      const data = found.slice((page - 1) * perPage, page * perPage);
      return JSON.parse(JSON.stringify({ data, total: found.length }));
    },
  });
  const parts = [await readWaiting(provider, null, signal)];
  for (let cursor = cursorAfter(parts); cursor; cursor = cursorAfter(parts)) {
    parts.push(await readWaiting(provider, cursor, signal));
  }
  return parts;
}

const idsOf = (parts: readonly WaitingPart[]) =>
  parts.flatMap(({ cases }) => cases.map(({ disclosure: { id } }) => id));
const many = (count: number, at: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => waiting(n + 1, at(n)));
const minutesLater = (n: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + n * 60_000).toISOString();

describe('the waiting disclosures', () => {
  it('are read part by part, the oldest first, each once, and it is known how many are left', async () => {
    const parts = await partsOf(many(2 * WINDOW + 5, minutesLater));
    expect(parts.map(({ cases, rest }) => [cases.length, rest])).toEqual([
      [WINDOW, WINDOW + 5],
      [WINDOW - 1, 6],
      [6, 0],
    ]);
    expect(idsOf(parts)).toEqual(many(2 * WINDOW + 5, minutesLater).map(({ id }) => id));
  });

  it('lose none where more than a part of them were handed over at one instant', async () => {
    const held = many(3 * WINDOW, () => '2026-01-01T00:00:00Z');
    expect(new Set(idsOf(await partsOf(held)))).toEqual(new Set(held.map(({ id }) => id)));
  });

  it('that cannot be dated end the reading: nobody can say what comes after them', async () => {
    expect(await partsOf(many(WINDOW + 1, () => ''))).toHaveLength(1);
  });

  it('may be none', async () => {
    expect(await partsOf([])).toEqual([{ cases: [], rest: 0 }]);
  });
});
