// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './apiError';
import { backend, type Call, nobodyThere, type Reply } from './backend.fixture';
import { serverNow } from './serverClock';
import { upload } from './upload';

afterEach(() => vi.useRealTimers());

/** What a backend on another origin than the page must say. */
const crossOrigin = {
  'Access-Control-Allow-Origin': location.origin,
  'Access-Control-Allow-Credentials': 'true',
  'Access-Control-Allow-Headers': 'content-type, idempotency-key',
  'Access-Control-Expose-Headers': 'Date, Retry-After, X-Request-Id',
};

async function otherOrigin(answer: (call: Call) => Reply | null) {
  const { url, calls } = await backend((call) => {
    const reply = call.method === 'OPTIONS' ? { status: 204 } : answer(call);
    return reply && { ...reply, headers: { ...crossOrigin, ...reply.headers } };
  });
  return { url, posts: () => calls.filter(({ method }) => method === 'POST') };
}

const controller = () => new AbortController();
const options = (more: Partial<Parameters<typeof upload>[1]> = {}) => ({
  body: '{"a":"қ"}',
  idempotencyKey: 'k1',
  onProgress: () => undefined,
  signal: controller().signal,
  ...more,
});

async function failureOf(url: string, more?: Partial<Parameters<typeof upload>[1]>): Promise<ApiError> {
  const failure: unknown = await upload(url, options(more)).catch((error: unknown) => error);
  if (!(failure instanceof ApiError)) throw new Error(`no ApiError: ${String(failure)}`);
  return failure;
}

describe('an upload', () => {
  it('sends JSON with its key and the cookie, and gives the answer', async () => {
    const { url, posts } = await otherOrigin(() => ({ status: 201, body: { id: 7 } }));
    expect(await upload(url, options())).toMatchObject({ status: 201, json: { id: 7 } });
    expect(posts()).toHaveLength(1);
    expect(posts()[0]).toMatchObject({
      body: '{"a":"қ"}',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'idempotency-key': 'k1' },
    });
  });

  it('tells how much has gone out, up to the whole', async () => {
    const { url } = await otherOrigin(() => ({ status: 201, body: {} }));
    const heard: number[] = [];
    await upload(
      url,
      options({ body: `"${'a'.repeat(3_000_000)}"`, onProgress: (sent) => heard.push(sent) }),
    );
    expect(heard.at(-1)).toBe(1);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
  });

  it('teaches the server’s clock', async () => {
    const hour = 3_600_000;
    const date = new Date(Date.now() + hour).toUTCString();
    const { url } = await otherOrigin(() => ({ status: 201, headers: { Date: date }, body: {} }));
    await upload(url, options());
    expect(Math.abs(serverNow() - Date.now() - hour)).toBeLessThan(2000);
  });
});

describe('a failure of an upload', () => {
  it.each<[string, Reply, object]>([
    [
      'a problem of the contract',
      {
        status: 422,
        headers: { 'X-Request-Id': 'r3' },
        body: { code: 'invalid', errors: { contentBase64: { message: 'unsupported_type' } } },
      },
      { code: 'invalid', status: 422, requestId: 'r3' },
    ],
    ['a file too large', { status: 413, body: { code: 'too_large' } }, { code: 'too_large', status: 413 }],
    ['an ended session', { status: 401, body: { code: 'session_expired' } }, { status: 401 }],
    ['a failing server', { status: 502, body: '<html>' }, { code: 'server_error', status: 502 }],
    ['an answer that is no JSON', { status: 200, body: '<html>' }, { code: 'not_json', status: 200 }],
    ['a wait', { status: 429, headers: { 'Retry-After': '7' }, body: {} }, { retryAfterMs: 7000 }],
  ])('is told as by every call: %s', async (_name, reply, failure) => {
    const { url } = await otherOrigin(() => reply);
    expect(await failureOf(url)).toMatchObject(failure);
  });

  it('where nobody is there is unreachable', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await failureOf(await nobodyThere())).toMatchObject({ code: 'unreachable', status: 0 });
  });

  it('is what whoever gives it up says, and it stops', async () => {
    const given = controller();
    const { url, posts } = await otherOrigin(() => {
      given.abort(new ApiError({ code: 'cancelled', status: 0 }));
      return null;
    });
    expect(await failureOf(url, { signal: given.signal })).toMatchObject({ code: 'cancelled' });
    expect(posts()).toHaveLength(1);
  });

  it('given up before it began sends nothing', async () => {
    const { url, posts } = await otherOrigin(() => ({ body: {} }));
    const given = controller();
    given.abort(new ApiError({ code: 'cancelled', status: 0 }));
    expect(await failureOf(url, { signal: given.signal })).toMatchObject({ code: 'cancelled' });
    expect(posts()).toHaveLength(0);
  });

  it('is a timeout after a minute in which nothing moved', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let came = () => {};
    const arrived = new Promise<void>((resolve) => {
      came = resolve;
    });
    const { url } = await otherOrigin(() => {
      came();
      return null;
    });
    const failure = failureOf(url);
    await arrived;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failure).toMatchObject({ code: 'timeout', status: 0 });
  });
});
