import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiError } from './apiError';
import { backend, nobodyThere, type Reply } from './backend.fixture';

/** Anew for each test: the module keeps the server's clock. */
async function freshHttp() {
  vi.resetModules();
  const { http } = await import('./http');
  const { serverNow } = await import('./serverClock');
  const { ApiError } = await import('./apiError');
  const failureOf = async (url: string, options?: RequestInit): Promise<ApiError> => {
    const failure: unknown = await http(url, options).then(
      () => 'no failure',
      (error: unknown) => error,
    );
    if (!(failure instanceof ApiError)) throw new Error(`no ApiError: ${String(failure)}`);
    return failure;
  };
  return { http, serverNow, failureOf };
}

let fresh: Awaited<ReturnType<typeof freshHttp>>;
beforeEach(async () => {
  fresh = await freshHttp();
});
afterEach(() => vi.restoreAllMocks());

async function failureOfReply(reply: Reply): Promise<ApiError> {
  const { url } = await backend(() => reply);
  return fresh.failureOf(url);
}

describe('a call', () => {
  it('asks for JSON, says that it sends JSON, and leaves out the Range that would forbid compression', async () => {
    const { url, calls } = await backend(() => ({ body: {} }));
    await fresh.http(url, { headers: new Headers({ Range: 'clients=0-24', 'X-Other': 'kept' }) });
    await fresh.http(url, { method: 'POST', body: '{"a":1}' });

    expect(calls[0]?.headers).toMatchObject({ accept: 'application/json', 'x-other': 'kept' });
    expect(calls[0]?.headers).not.toHaveProperty('range');
    expect(calls[0]?.headers).not.toHaveProperty('content-type');
    expect(calls[1]).toMatchObject({ method: 'POST', body: '{"a":1}' });
    expect(calls[1]?.headers).toMatchObject({
      accept: 'application/json',
      'content-type': 'application/json',
    });
  });

  it('carries the cookie of the session to a backend on another origin too', async () => {
    const { url } = await backend(() => ({ body: {} }));
    const sent = vi.spyOn(globalThis, 'fetch');
    await fresh.http(url);
    expect(sent.mock.calls[0]?.[1]?.credentials).toBe('include');
  });

  it('leaves no answer in the cache of the browser, since it names people', async () => {
    const { url } = await backend(() => ({ headers: { 'Cache-Control': 'max-age=3600' }, body: {} }));
    const sent = vi.spyOn(globalThis, 'fetch');
    await fresh.http(url);
    expect(sent.mock.calls[0]?.[1]?.cache).toBe('no-store');
  });

  it('gives the answer with its status, headers and JSON', async () => {
    const { url } = await backend(() => ({
      status: 201,
      headers: { 'X-Request-Id': 'r1' },
      body: { id: 7 },
    }));
    const answer = await fresh.http(url);
    expect(answer).toMatchObject({ status: 201, body: '{"id":7}', json: { id: 7 } });
    expect(answer.headers.get('X-Request-Id')).toBe('r1');
  });

  it('takes an answer without content for a success', async () => {
    const { url } = await backend(() => ({ status: 204 }));
    expect(await fresh.http(url)).toMatchObject({ status: 204, body: '' });
  });
});

describe('an answer that is no JSON', () => {
  const html = '<!doctype html><title>Sign in to the network</title>';
  it.each<[string, Reply]>([
    ['a page of HTML', { headers: { 'Content-Type': 'text/html' }, body: html }],
    ['JSON that breaks off', { body: '[{"id":1},{"id"' }],
    ['nothing at all', { body: '' }],
  ])('%s with 200 is told as such, with the trace', async (_name, reply) => {
    const failure = await failureOfReply({ ...reply, headers: { ...reply.headers, 'X-Request-Id': 'r2' } });
    expect(failure).toMatchObject({ code: 'not_json', status: 200, requestId: 'r2' });
  });

  it('with 500 or 502 is an error of the server, whatever the page says', async () => {
    const page = { headers: { 'Content-Type': 'text/html' }, body: html };
    expect(await failureOfReply({ status: 500, ...page })).toMatchObject({
      code: 'server_error',
      status: 500,
    });
    expect(await failureOfReply({ status: 502, ...page })).toMatchObject({
      code: 'server_error',
      status: 502,
    });
  });

  it('with 404 is not understood, and keeps its status', async () => {
    expect(await failureOfReply({ status: 404, body: html })).toMatchObject({
      code: 'malformed',
      status: 404,
    });
  });
});

describe('a problem of the contract', () => {
  it('brings its code, its fields with their arguments, and the trace', async () => {
    const failure = await failureOfReply({
      status: 422,
      headers: { 'Content-Type': 'application/problem+json', 'X-Request-Id': 'r3' },
      body: {
        status: 422,
        code: 'invalid',
        errors: {
          steps: { message: 'steps_open', args: { count: 2 } },
          lateReason: { message: 'late_reason_required' },
          broken: 'no refusal',
          nameless: { args: { count: 1 } },
        },
      },
    });
    expect(failure).toMatchObject({
      code: 'invalid',
      status: 422,
      requestId: 'r3',
      message: 'errors.invalid',
    });
    expect(failure.fields).toEqual({
      steps: { code: 'steps_open', args: { count: 2 } },
      lateReason: { code: 'late_reason_required', args: {} },
    });
    expect(failure.refusals.map(({ code }) => code)).toEqual(['steps_open', 'late_reason_required']);
  });

  it('with a code of its own says that as well, once', async () => {
    const codesOf = async (code: string, field: string) =>
      (
        await failureOfReply({
          status: 422,
          body: { status: 422, code, errors: { status: { message: field } } },
        })
      ).refusals.map((refusal) => refusal.code);
    expect(await codesOf('steps_open', 'invalid_value')).toEqual(['steps_open', 'invalid_value']);
    expect(await codesOf('steps_open', 'steps_open')).toEqual(['steps_open']);
  });

  it('that names no field stands for itself', async () => {
    const failure = await failureOfReply({ status: 403, body: { status: 403, code: 'forbidden' } });
    expect(failure.refusals).toEqual([{ code: 'forbidden', args: {} }]);
    expect(failure).toMatchObject({ requestId: null, retryAfterMs: null });
  });

  it('of a stale version says so', async () => {
    const current = { id: 5, version: 9 };
    const failure = await failureOfReply({ status: 409, body: { status: 409, code: 'stale', current } });
    expect(failure).toMatchObject({ code: 'stale', status: 409 });
  });

  it('of a wrong shape still says what it can', async () => {
    for (const body of ['null', '[]', '7', '{"code":7,"errors":[1],"current":"x"}']) {
      const failure = await failureOfReply({ status: 422, body });
      expect(failure).toMatchObject({ code: 'malformed', status: 422, fields: {} });
    }
  });
});

describe('when to try again', () => {
  const refusal = (headers: Record<string, string>) =>
    failureOfReply({ status: 429, headers, body: { status: 429, code: 'too_many_attempts' } });

  it('is told in seconds', async () => {
    expect((await refusal({ 'Retry-After': '900' })).retryAfterMs).toBe(900_000);
  });

  it('is told as an instant, which is the server’s: a wrong workstation clock changes nothing', async () => {
    const failure = await refusal({
      Date: 'Sun, 22 Nov 2020 10:00:00 GMT',
      'Retry-After': 'Sun, 22 Nov 2020 10:15:00 GMT',
    });
    expect(Math.abs((failure.retryAfterMs ?? 0) - 900_000)).toBeLessThan(2000);
  });

  it('is never before now, and is not guessed from what cannot be read', async () => {
    expect((await refusal({ 'Retry-After': 'Sun, 22 Nov 2015 10:15:00 GMT' })).retryAfterMs).toBe(0);
    expect((await refusal({ 'Retry-After': 'soon' })).retryAfterMs).toBeNull();
  });
});

describe('where no answer comes', () => {
  it('a server that is not there is unreachable', async () => {
    expect(await fresh.failureOf(await nobodyThere())).toMatchObject({ code: 'unreachable', status: 0 });
  });

  it('a call that the page has given up stays an AbortError, which nobody is told of', async () => {
    const controller = new AbortController();
    const { url, calls } = await backend(() => {
      controller.abort();
      return null;
    });
    await expect(fresh.http(url, { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(calls).toHaveLength(1);
  });

  it('a call that has waited its time is a timeout, since it may have been done', async () => {
    const wait = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(wait.signal);
    const { url } = await backend(() => {
      wait.abort(new DOMException('The operation timed out', 'TimeoutError'));
      return null;
    });
    expect(await fresh.failureOf(url)).toMatchObject({ code: 'timeout', status: 0 });
  });
});

describe('where the answer stops half-way, and the browser tells no more than that it was aborted', () => {
  const stopped = () => {
    vi.spyOn(Response.prototype, 'text').mockRejectedValue(
      new DOMException('BodyStreamBuffer was aborted', 'AbortError'),
    );
    return backend(() => ({ body: {} }));
  };

  it('it is a timeout where its time is over', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(
      AbortSignal.abort(new DOMException('The operation timed out', 'TimeoutError')),
    );
    const { url } = await stopped();
    expect(await fresh.failureOf(url)).toMatchObject({ code: 'timeout', status: 0 });
  });

  it('it is cancelled where somebody has cancelled it', async () => {
    const { ApiError: Failure } = await import('./apiError');
    const { url } = await stopped();
    const signal = AbortSignal.abort(new Failure({ code: 'cancelled', status: 0 }));
    expect(await fresh.failureOf(url, { signal })).toMatchObject({ code: 'cancelled', status: 0 });
  });
});

describe('the clock of the server', () => {
  it('is learnt from any answer, a refusal too', async () => {
    const hours = 3 * 3_600_000;
    const late = new Date(Date.now() + hours).toUTCString();
    await failureOfReply({ status: 500, headers: { Date: late } });
    expect(Math.abs(fresh.serverNow() - Date.now() - hours)).toBeLessThan(2000);
  });
});
