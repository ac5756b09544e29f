import { type GetListParams, type RaRecord, testDataProvider } from 'react-admin';
import { describe, expect, it } from 'vitest';
import type { ExportDefinition } from './definition';
import { ExportReading } from './exportReading';

const definition: ExportDefinition<RaRecord> = {
  columns: [],
  pointsAt: [
    { resource: 'clients', idOf: ({ id }) => Number(id) % 3 },
    { resource: 'recipients', idOf: () => 7 },
  ],
};

/** A register of the given ids on a backend that remembers what it was asked for. */
function register(ids: number[], mostRows = 1000) {
  const lists: GetListParams[] = [];
  const pointed: [string, unknown][] = [];
  const records: unknown[] = [];
  const dataProvider = testDataProvider({
    getList: async (_resource: string, params: GetListParams) => {
      lists.push(params);
      const rows = ids.filter((id) => id > params.filter.id_gt).sort((a, b) => a - b);
      return JSON.parse(
        JSON.stringify({ data: rows.slice(0, mostRows).map((id) => ({ id })), total: rows.length }),
      );
    },
    getMany: async (resource: string, params: { ids: unknown[] }) => {
      pointed.push([resource, params.ids]);
      return JSON.parse(JSON.stringify({ data: params.ids.map((id) => ({ id })) }));
    },
    create: async (_resource: string, params: { data: unknown }) => {
      records.push(params.data);
      return JSON.parse(JSON.stringify({ data: { id: 1 } }));
    },
  });
  return { ids, lists, pointed, records, dataProvider };
}

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
const signal = new AbortController().signal;

describe('reading a register for its export', () => {
  it('reads to the end of what a backend counts, however few rows it gives at once', async () => {
    const backend = register(upTo(250), 100);
    const reading = new ExportReading(backend.dataProvider, 'disclosures', {}, definition);
    expect(
      await reading.run(
        signal,
        async () => undefined,
        () => undefined,
      ),
    ).toBe(250);
    expect(backend.lists).toHaveLength(3);
  });

  it('asks for each page by the last number of the one before, and records what was read', async () => {
    const backend = register(upTo(2500));
    const reading = new ExportReading(backend.dataProvider, 'disclosures', { basis: 'contract' }, definition);
    const taken: unknown[] = [];
    const told: unknown[] = [];
    const rows = await reading.run(
      signal,
      async (page) => {
        taken.push(...page.map(({ id }) => id));
      },
      (progress) => told.push(progress),
    );
    expect(rows).toBe(2500);
    expect(taken).toEqual(upTo(2500));
    expect(backend.lists.map(({ filter }) => filter)).toEqual(
      [0, 1000, 2000].map((id_gt) => ({ basis: 'contract', id_gt })),
    );
    expect(told.at(0)).toEqual({ read: 0, total: null });
    expect(told.at(-1)).toEqual({ read: 2500, total: 2500 });
    expect(backend.records).toEqual([{ resource: 'disclosures', filter: { basis: 'contract' }, rows: 2500 }]);
  });

  it('keeps to a bound of ids that the filter has itself, and records it', async () => {
    const backend = register(upTo(2500));
    const filter = { basis: 'contract', id_gt: 500 };
    const reading = new ExportReading(backend.dataProvider, 'disclosures', filter, definition);
    const taken: unknown[] = [];
    const rows = await reading.run(
      signal,
      async (page) => {
        taken.push(...page.map(({ id }) => id));
      },
      () => undefined,
    );
    expect(taken).toEqual(upTo(2500).slice(500));
    expect(backend.lists.map((list) => list.filter.id_gt)).toEqual([500, 1500]);
    expect(backend.records).toEqual([{ resource: 'disclosures', filter, rows }]);
  });

  it('asks for a recipient once, and for the clients of each page', async () => {
    const backend = register(upTo(1500));
    const reading = new ExportReading(backend.dataProvider, 'disclosures', {}, definition);
    await reading.run(
      signal,
      async () => undefined,
      () => undefined,
    );
    expect(backend.pointed.filter(([resource]) => resource === 'recipients')).toEqual([['recipients', [7]]]);
    expect(backend.pointed.filter(([resource]) => resource === 'clients')).toHaveLength(2);
  });

  it('doubles and loses no row where rows come and go meanwhile', async () => {
    const backend = register(upTo(2000));
    const reading = new ExportReading(backend.dataProvider, 'disclosures', {}, definition);
    const taken: number[] = [];
    await reading.run(
      signal,
      async (page) => {
        taken.push(...page.map(({ id }) => Number(id)));
        if (taken.length === 1000) {
          backend.ids.splice(0, 10);
          backend.ids.push(2001);
        }
      },
      () => undefined,
    );
    expect(taken).toEqual(upTo(2001));
  });

  it('that was broken off records nothing', async () => {
    const backend = register(upTo(1500));
    const controller = new AbortController();
    const reading = new ExportReading(backend.dataProvider, 'disclosures', {}, definition);
    const run = reading.run(
      controller.signal,
      async () => controller.abort(),
      () => undefined,
    );
    await expect(run).rejects.toThrow();
    expect(backend.records).toEqual([]);
  });
});
