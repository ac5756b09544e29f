import { type DataProvider, testDataProvider } from 'react-admin';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/apiError';
import { RestlessListError } from '../../api/listReading';
import { client, consent, disclosure } from './copy.fixture';
import { Gathering } from './gathering';

const serverError = new ApiError({ code: 'server_error', status: 500 });

interface Call {
  resource: string;
  page?: number;
  key?: string;
  data?: unknown;
}

/** A backend with the client's lists, that writes down each call; `fail` breaks a call before it is answered. */
function backend(count: { disclosures: number }, fail: (call: Call, n: number) => boolean = () => false) {
  const calls: Call[] = [];
  const running = { now: 0, most: 0 };
  const answer = async <T>(call: Call, make: () => T): Promise<T> => {
    calls.push(call);
    const isBroken = fail(call, calls.length);
    running.now += 1;
    running.most = Math.max(running.most, running.now);
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    running.now -= 1;
    if (isBroken) throw serverError;
    return make();
  };
  const rows = (resource: string): { id: number }[] => {
    if (resource === 'consents') return [consent(1), consent(2), consent(3)];
    if (resource !== 'disclosures') return [];
    return Array.from({ length: count.disclosures }, (_, index) => disclosure(index + 1, 11 + (index % 3)));
  };
  const dataProvider: DataProvider = testDataProvider({
    getOne: (resource: string) => answer({ resource }, () => ({ data: JSON.parse(JSON.stringify(client)) })),
    getList: (resource: string, { pagination }: { pagination?: { page: number; perPage: number } }) => {
      const { page = 1, perPage = 25 } = pagination ?? {};
      return answer({ resource, page }, () => {
        const all = rows(resource);
        const data = all.slice((page - 1) * perPage, page * perPage);
        return JSON.parse(JSON.stringify({ data, total: all.length }));
      });
    },
    getMany: (resource: string, { ids }: { ids: readonly unknown[] }) =>
      answer({ resource }, () => JSON.parse(JSON.stringify({ data: ids.map((id) => ({ id })) }))),
    create: (resource: string, { data, meta }: { data: object; meta?: { idempotencyKey: string } }) =>
      answer({ resource, data, key: meta?.idempotencyKey ?? '' }, () => ({
        data: JSON.parse(JSON.stringify({ id: 1, ...data, identity: { iin: '661126437446' } })),
      })),
  });
  const pagesOf = (resource: string) =>
    calls.filter((call) => call.resource === resource).map(({ page }) => page);
  return { dataProvider, calls, running, pagesOf };
}

const subject = { clientId: 7, requestId: 21 };
const never = () => new AbortController().signal;
const quiet = () => undefined;

describe('gathering a copy', () => {
  it('reads every page of every list, three calls at a time at most, and says how far it is', async () => {
    const { dataProvider, running, pagesOf } = backend({ disclosures: 7400 });
    const told: string[] = [];
    const all = await new Gathering(dataProvider, subject).run(never(), ({ disclosures }) =>
      told.push(`${disclosures.read}/${disclosures.total}`),
    );
    expect(all.disclosures.map(({ id }) => id)).toEqual(Array.from({ length: 7400 }, (_, n) => n + 1));
    expect(all.consents).toHaveLength(3);
    expect(all.recipients.map(({ id }) => id)).toEqual([11, 12, 13]);
    expect(pagesOf('disclosures').toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(running.most).toBe(3);
    expect(told).toContain('2000/7400');
    expect(told.at(-1)).toBe('7400/7400');
  });

  it('looks at the identity last, under its reason and request, and has the copy on record before it is returned', async () => {
    const { dataProvider, calls } = backend({ disclosures: 5 });
    const all = await new Gathering(dataProvider, subject).run(never(), quiet);
    expect(calls.slice(-2)).toMatchObject([
      { resource: 'identity-views', data: { clientId: 7, requestId: 21, reason: 'prepare_copy' } },
      { resource: 'export-records', data: { resource: 'clients', filter: { id: 7 }, rows: 9 } },
    ]);
    expect(all.identity).toEqual({ iin: '661126437446' });
  });

  it('goes on after a failure where it stopped, and reads nothing twice', async () => {
    let isDown = true;
    const { dataProvider, pagesOf } = backend(
      { disclosures: 4200 },
      ({ resource, page }) => isDown && resource === 'disclosures' && page === 3,
    );
    const gathering = new Gathering(dataProvider, subject);
    await expect(gathering.run(never(), quiet)).rejects.toBe(serverError);
    expect(gathering.progress.consents).toEqual({ read: 3, total: 3 });
    isDown = false;
    expect((await gathering.run(never(), quiet)).disclosures).toHaveLength(4200);
    const pages = pagesOf('disclosures');
    expect(pages.filter((page) => page === 3)).toHaveLength(2);
    expect(new Set(pages).size).toBe(5);
    expect(pages).toHaveLength(6);
    expect(pagesOf('consents')).toEqual([1]);
  });

  it.each(['identity-views', 'export-records'])('sends %s again under the same key', async (resource) => {
    let failures = 0;
    const { dataProvider, calls } = backend({ disclosures: 1 }, (call) => {
      const isFirst = call.resource === resource && failures === 0;
      if (isFirst) failures += 1;
      return isFirst;
    });
    const gathering = new Gathering(dataProvider, subject);
    await expect(gathering.run(never(), quiet)).rejects.toBe(serverError);
    await gathering.run(never(), quiet);
    const sent = calls.filter((call) => call.resource === resource);
    expect(sent).toHaveLength(2);
    expect(sent[0]?.key).not.toBe('');
    expect(sent[1]).toEqual(sent[0]);
  });

  it('reads again what came before the list grew', async () => {
    const count = { disclosures: 3000 };
    const { dataProvider, pagesOf } = backend(count, ({ resource, page }) => {
      if (resource === 'disclosures' && page === 3) count.disclosures = 3001;
      return false;
    });
    const { disclosures } = await new Gathering(dataProvider, subject).run(never(), quiet);
    expect(disclosures).toHaveLength(3001);
    expect(pagesOf('disclosures')).toContain(4);
  });

  it('gives up on a list that never holds still, and may be asked again', async () => {
    const count = { disclosures: 1001 };
    let isMoving = true;
    const moving = backend(count, ({ resource }) => {
      if (resource === 'disclosures' && isMoving) count.disclosures += 1;
      return false;
    });
    const gathering = new Gathering(moving.dataProvider, subject);
    await expect(gathering.run(never(), quiet)).rejects.toBeInstanceOf(RestlessListError);
    isMoving = false;
    expect((await gathering.run(never(), quiet)).disclosures).toHaveLength(count.disclosures);
  });

  it('once cancelled asks for nothing more and leaves no record', async () => {
    const { dataProvider, calls } = backend({ disclosures: 9000 });
    const controller = new AbortController();
    const run = new Gathering(dataProvider, subject).run(controller.signal, ({ disclosures }) => {
      if (disclosures.read >= 2000) controller.abort();
    });
    await expect(run).rejects.toThrow();
    const made = calls.length;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(calls).toHaveLength(made);
    expect(calls.filter(({ resource }) => /views|records/.test(resource))).toEqual([]);
  });
});
