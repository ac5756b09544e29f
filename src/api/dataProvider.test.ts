import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Backend, backend, type Call, type Reply } from './backend.fixture';
import { createDataProvider } from './dataProvider';

const user = (id: number) => ({ id, fullName: `Staff ${id}`, role: 'support', active: true });
const request = {
  id: 5,
  number: 'R-0000005',
  clientId: 12,
  kind: 'processing_withdrawal',
  channel: 'email',
  status: 'in_progress',
  receivedAt: '2026-11-20T05:00:00.000Z',
  dueAt: '2026-11-23T13:00:00.000Z',
  replyLocale: 'kk',
  steps: [{ key: 'stop_processing', done: false }],
  version: 3,
};
const firstPage = {
  pagination: { page: 1, perPage: 25 },
  sort: { field: 'dueAt', order: 'ASC' as const },
  filter: {},
};

/** The page's own address, which a browser reads relative addresses by. */
async function deskWith(
  answer: (call: Call) => Reply,
): Promise<Backend & { provider: ReturnType<typeof createDataProvider> }> {
  const server = await backend(answer);
  vi.stubGlobal('location', new URL(server.url));
  return { ...server, provider: createDataProvider(server.url) };
}

const json = (text: string | null): unknown => JSON.parse(text ?? 'null');

/** Lists as the contract has them: without a range the first 25 alone. */
function users({ query }: Call): Reply {
  const { id: ids }: { id: number[] } = JSON.parse(query.get('filter') ?? '{}');
  const [first, last]: [number, number] = JSON.parse(query.get('range') ?? '[0,24]');
  const rows = ids.slice(first, last + 1).map(user);
  return {
    headers: { 'Content-Range': `users ${first}-${first + rows.length - 1}/${ids.length}` },
    body: rows,
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('a list', () => {
  it('is asked for by the contract and comes normalised, with the length of the whole', async () => {
    const { provider, calls } = await deskWith(() => ({
      headers: { 'Content-Range': 'requests 25-49/319' },
      body: [request, { ...request, id: 6, status: 'paused' }],
    }));
    const { data, total } = await provider.getList('requests', {
      ...firstPage,
      pagination: { page: 2, perPage: 25 },
      filter: { status: ['new', 'in_progress'], q: 'Әсел' },
    });
    expect(total).toBe(319);
    expect(data[0]).toEqual(request);
    expect(data[1]).toMatchObject({ id: 6, status: 'unknown', unreadable: ['status'] });

    const [call] = calls;
    expect(call?.path).toBe('/requests');
    expect(json(call?.query.get('sort') ?? null)).toEqual(['dueAt', 'ASC']);
    expect(json(call?.query.get('range') ?? null)).toEqual([25, 49]);
    expect(json(call?.query.get('filter') ?? null)).toEqual({ status: ['new', 'in_progress'], q: 'Әсел' });
    expect(call?.headers).not.toHaveProperty('range');
  });

  it('that is empty says so', async () => {
    const { provider } = await deskWith(() => ({ headers: { 'Content-Range': 'requests */0' }, body: [] }));
    expect(await provider.getList('requests', firstPage)).toEqual({ data: [], total: 0 });
  });

  it('of a record’s own records is normalised as well', async () => {
    const { provider, calls } = await deskWith(() => ({
      headers: { 'Content-Range': 'requests 0-0/1' },
      body: [{ ...request, kind: 'wish' }],
    }));
    const answer = await provider.getManyReference('requests', { ...firstPage, target: 'clientId', id: 12 });
    expect(answer).toMatchObject({ data: [{ kind: 'unknown' }], total: 1 });
    expect(json(calls[0]?.query.get('filter') ?? null)).toEqual({ clientId: 12 });
  });

  it.each<[string, Reply]>([
    ['no Content-Range', { body: [] }],
    ['a Content-Range without the length', { headers: { 'Content-Range': 'requests 0-24/*' }, body: [] }],
    ['a Content-Range of something else', { headers: { 'Content-Range': 'all of them' }, body: [] }],
    ['no array', { headers: { 'Content-Range': 'requests 0-0/1' }, body: { data: [request] } }],
    ['a row that is no record', { headers: { 'Content-Range': 'requests 0-1/2' }, body: [request, null] }],
  ])('with %s is not understood', async (_name, reply) => {
    const { provider } = await deskWith(() => reply);
    await expect(provider.getList('requests', firstPage)).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('one record', () => {
  it('comes normalised', async () => {
    const { provider, calls } = await deskWith(() => ({ body: { ...request, lateReason: 'holiday' } }));
    const { data } = await provider.getOne('requests', { id: 5 });
    expect(data).toMatchObject({ id: 5, lateReason: 'unknown', unreadable: ['lateReason'] });
    expect(calls[0]?.address).toBe('/requests/5');
  });

  it('that is none is not understood', async () => {
    const { provider } = await deskWith(() => ({ body: 'null' }));
    await expect(provider.getOne('requests', { id: 5 })).rejects.toMatchObject({ code: 'malformed' });
  });

  it('that is not there keeps the code of the contract', async () => {
    const { provider } = await deskWith(() => ({ status: 404, body: { status: 404, code: 'not_found' } }));
    await expect(provider.getOne('requests', { id: 5 })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('many records by their ids', () => {
  const idsFrom = (first: number, count: number) => Array.from({ length: count }, (_, n) => first + n);

  it('come in one call, all of them, though a list has 25 by default', async () => {
    const { provider, calls } = await deskWith(users);
    const ids = idsFrom(1, 60);
    const { data } = await provider.getMany('users', { ids });
    expect(data.map(({ id }) => id)).toEqual(ids);
    expect(calls).toHaveLength(1);
  });

  it('are split so that no address passes 8 KiB, even of the longest ids', async () => {
    const { provider, calls } = await deskWith(users);
    const ids = idsFrom(2_147_482_000, 1000);
    const { data } = await provider.getMany('users', { ids });
    expect(data.map(({ id }) => id)).toEqual(ids);
    expect(calls.length).toBeGreaterThan(1);
    for (const { address } of calls) expect(address.length).toBeLessThan(8 * 1024);
  });

  it('are not asked for where there are none', async () => {
    const { provider, calls } = await deskWith(users);
    expect(await provider.getMany('users', { ids: [] })).toEqual({ data: [] });
    expect(calls).toEqual([]);
  });

  it('come normalised', async () => {
    const { provider } = await deskWith(() => ({
      headers: { 'Content-Range': 'users 0-0/1' },
      body: [{ ...user(1), role: 'auditor' }],
    }));
    expect(await provider.getMany('users', { ids: [1] })).toMatchObject({ data: [{ role: 'unknown' }] });
  });

  it('are given up when the page asks for them no more', async () => {
    const controller = new AbortController();
    const { provider } = await deskWith((call) => {
      controller.abort();
      return users(call);
    });
    await expect(provider.getMany('users', { ids: [1], signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('a change', () => {
  const saved = { ...request, status: 'closed', version: 4 };

  it('sends the whole record with what is changed in it and the version it was made from', async () => {
    const { provider, calls } = await deskWith(() => ({ body: saved }));
    const { data } = await provider.update('requests', {
      id: 5,
      data: { status: 'closed' },
      previousData: request,
    });
    expect(data).toEqual(saved);
    expect(calls[0]).toMatchObject({ method: 'PUT', path: '/requests/5' });
    expect(calls[0]?.headers['content-type']).toBe('application/json');
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({ ...request, status: 'closed' });
  });

  it('never sends what the desk has put in the place of what it could not read', async () => {
    const { provider, calls } = await deskWith(({ method }) => ({
      body: method === 'GET' ? { ...request, channel: 'pigeon', steps: [7] } : saved,
    }));
    const { data: previousData } = await provider.getOne('requests', { id: 5 });
    await provider.update('requests', { id: 5, data: { outcomeNote: 'done' }, previousData });
    const { channel: _channel, steps: _steps, ...readable } = request;
    expect(JSON.parse(calls[1]?.body ?? '')).toEqual({ ...readable, outcomeNote: 'done' });
  });

  it('sends what somebody has chosen anew for a field that could not be read', async () => {
    const { provider, calls } = await deskWith(({ method }) => ({
      body: method === 'GET' ? { ...request, assigneeId: 'nobody' } : saved,
    }));
    const { data: previousData } = await provider.getOne('requests', { id: 5 });
    await provider.update('requests', { id: 5, data: { assigneeId: 3 }, previousData });
    expect(JSON.parse(calls[1]?.body ?? '')).toEqual({ ...request, assigneeId: 3 });
  });

  it('that is stale brings the record as it stands', async () => {
    const current = { ...request, version: 8 };
    const { provider } = await deskWith(() => ({
      status: 409,
      body: { status: 409, code: 'stale', current },
    }));
    await expect(
      provider.update('requests', { id: 5, data: { status: 'closed' }, previousData: request }),
    ).rejects.toMatchObject({ code: 'stale', status: 409 });
  });
});

describe('a new record', () => {
  const event = {
    id: 9,
    requestId: 5,
    type: 'note',
    text: 'Звонили',
    at: '2026-11-22T05:00:00.000Z',
    actorId: 1,
  };
  const data = { requestId: 5, type: 'note', text: 'Звонили' };

  it('is sent with the key by which the backend knows a retry', async () => {
    const { provider, calls } = await deskWith(() => ({ status: 201, body: event }));
    const answer = await provider.create('request-events', { data, meta: { idempotencyKey: 'key-1' } });
    expect(answer.data).toEqual(event);
    expect(calls[0]).toMatchObject({ method: 'POST', path: '/request-events' });
    expect(calls[0]?.headers).toMatchObject({
      'idempotency-key': 'key-1',
      'content-type': 'application/json',
    });
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual(data);
  });

  it('has no key where none was given, and comes back normalised', async () => {
    const { provider, calls } = await deskWith(() => ({ status: 201, body: { ...event, type: 'whisper' } }));
    const answer = await provider.create('request-events', { data });
    expect(answer.data).toMatchObject({ type: 'unknown', unreadable: ['type'] });
    expect(calls[0]?.headers).not.toHaveProperty('idempotency-key');
  });
});
