import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from './app';
import { systemClock } from './clock';
import { type Desk, expectInvalid, listUrl, openDesk, startsAt } from './testing/desk';
import { engines } from './testing/engines';
import { addClient, addRequest } from './testing/fixtures';

const minute = 60_000;

describe.each(engines)('the service on $name', (engine) => {
  let desk: Desk;
  let distDir: string;

  beforeAll(async () => {
    distDir = mkdtempSync(join(tmpdir(), 'kelisim-dist-'));
    mkdirSync(join(distDir, 'assets'));
    writeFileSync(join(distDir, 'index.html'), '<!doctype html><title>Kelisim</title>');
    writeFileSync(join(distDir, 'config.json'), '{"apiUrl":"/api","defaultLocale":"kk"}');
    writeFileSync(join(distDir, 'assets', 'index-abc.js'), `export const text = '${'а'.repeat(5000)}';`);
    desk = await openDesk(engine, { distDir, demo: true, allowedOrigin: 'https://desk.example.kz' });
  });
  afterAll(async () => {
    await desk.close();
    rmSync(distDir, { recursive: true });
  });
  beforeEach(async () => {
    await desk.db.deleteFrom('login_attempts').execute();
  });

  const login = (username: string, password: string, headers: Record<string, string> = {}) =>
    desk.ask(null, '/api/auth/login', { method: 'POST', body: { username, password }, headers });
  const me = (cookie: string) => desk.ask(null, '/api/auth/me', { headers: { cookie } });
  const openSession = async () => {
    const answer = await login('support', 'kelisim');
    return `sid=${answer.cookies.find(({ name }) => name === 'sid')?.value}`;
  };

  describe('sessions', () => {
    it('opens one with a cookie that no script reads', async () => {
      const answer = await login('Support', 'kelisim');
      expect(answer.statusCode).toBe(200);
      expect(answer.json()).toMatchObject({ id: desk.users.support, role: 'support' });
      expect(answer.cookies[0]).toMatchObject({
        name: 'sid',
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        maxAge: 28_800,
      });
      expect(answer.cookies[0]?.secure).toBeUndefined();
    });
    it('asks for a safe connection but on localhost', async () => {
      const answer = await login('support', 'kelisim', { host: 'desk.kelisim.kz' });
      expect(answer.cookies[0]?.secure).toBe(true);
    });
    it.each(['127.0.0.1:5173', '[::1]:5173', 'localhost'])('asks for none on %s', async (host) => {
      expect((await login('support', 'kelisim', { host })).cookies[0]?.secure).toBeUndefined();
    });
    it('says the same for a wrong password, an unknown user and one who has left', async () => {
      await desk.db.updateTable('users').set({ active: false }).where('username', '=', 'support3').execute();
      const answers = [
        await login('support', 'wrong'),
        await login('nobody', 'kelisim'),
        await login('support3', 'kelisim'),
      ];
      const bodies = answers.map((answer) => answer.body);
      expect(answers[0]?.json()).toMatchObject({ status: 401, code: 'invalid_credentials' });
      expect(new Set(bodies).size).toBe(1);
      await desk.db.updateTable('users').set({ active: true }).where('username', '=', 'support3').execute();
    });
    it('refuses credentials that are none', async () => {
      expectInvalid(await desk.ask(null, '/api/auth/login', { method: 'POST', body: { username: 5 } }), {
        username: 'invalid_type',
        password: 'required',
      });
    });
    it('closes a user name after five wrong passwords, for 15 minutes', async () => {
      const answers = [];
      for (let index = 0; index < 5; index += 1) {
        answers.push((await login('support', 'wrong')).statusCode);
        desk.clock.advance(minute);
      }
      expect(answers).toEqual([401, 401, 401, 401, 401]);
      const locked = await login('support', 'kelisim');
      expect(locked.json()).toMatchObject({ status: 429, code: 'too_many_attempts' });
      expect(locked.headers['retry-after']).toBe(String(10 * 60));
      desk.clock.advance(10 * minute);
      expect((await login('support', 'kelisim')).statusCode).toBe(200);
    });
    it('closes an address after five wrong passwords for any names', async () => {
      for (const name of ['a', 'b', 'c', 'd', 'e']) expect((await login(name, 'x')).statusCode).toBe(401);
      expect((await login('compliance', 'kelisim')).statusCode).toBe(429);
    });
    it('lets no more than five of many at once be tried', async () => {
      const tries = await Promise.all(Array.from({ length: 12 }, () => login('support', 'wrong')));
      expect(tries.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
      expect(tries.filter(({ statusCode }) => statusCode === 429)).toHaveLength(7);
    });
    it('does not count right passwords', async () => {
      for (let index = 0; index < 6; index += 1)
        expect((await login('support', 'kelisim')).statusCode).toBe(200);
    });
    it('tells a missing session from an expired one', async () => {
      expect((await me('sid=nosuch')).json()).toMatchObject({ status: 401, code: 'session_missing' });
      expect((await desk.ask(null, '/api/auth/me')).json()).toMatchObject({ code: 'session_missing' });
      const cookie = await openSession();
      desk.clock.advance(30 * minute);
      expect((await me(cookie)).json()).toMatchObject({ status: 401, code: 'session_expired' });
    });
    it('ends 30 minutes after the last use and 8 hours after the first', async () => {
      const cookie = await openSession();
      for (let index = 0; index < 16; index += 1) {
        desk.clock.advance(29 * minute);
        expect((await me(cookie)).statusCode, `use ${index}`).toBe(200);
      }
      desk.clock.advance(16 * minute);
      expect((await me(cookie)).json()).toMatchObject({ code: 'session_expired' });
    });
    it('survives a new start of the service', async () => {
      const cookie = await openSession();
      const again = await createApp(desk.options);
      expect((await again.inject({ url: '/api/auth/me', headers: { cookie } })).statusCode).toBe(200);
      await again.close();
    });
    it('gives another session at each sign-in and ends the one before', async () => {
      const before = await openSession();
      const answer = await login('support', 'kelisim', { cookie: before });
      expect(`sid=${answer.cookies[0]?.value}`).not.toBe(before);
      expect((await me(before)).json()).toMatchObject({ code: 'session_missing' });
    });
    it('ends at sign-out, for which an empty body will do', async () => {
      const cookie = await openSession();
      const out = await desk.ask(null, '/api/auth/logout', { method: 'POST', body: '', headers: { cookie } });
      expect([out.statusCode, out.body]).toEqual([204, '']);
      expect((await me(cookie)).json()).toMatchObject({ code: 'session_missing' });
      const again = await desk.ask(null, '/api/auth/logout', {
        method: 'POST',
        body: {},
        headers: { cookie },
      });
      expect(again.statusCode).toBe(401);
    });
    it('keeps no token and no password in the database', async () => {
      const cookie = await openSession();
      const kept = await desk.db.selectFrom('sessions').select('tokenHash').execute();
      expect(kept.map(({ tokenHash }) => tokenHash)).not.toContain(cookie.slice(4));
      const { passwordHash } = await desk.db
        .selectFrom('users')
        .select('passwordHash')
        .limit(1)
        .executeTakeFirstOrThrow();
      expect(passwordHash).toMatch(/^[0-9a-f]{32}:[0-9a-f]{64}$/);
    });
  });

  describe('writes', () => {
    const note = { method: 'POST', body: { requestId: 1, type: 'note', text: 'а' } } as const;

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
      'refuses the media type %o',
      async (type) => {
        const answer = await desk.ask('support', '/api/request-events', {
          ...note,
          headers: { 'content-type': type },
        });
        expect(answer.json()).toMatchObject({ status: 415, code: 'unsupported_media_type' });
      },
    );
    it('takes JSON with a charset', async () => {
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      expectInvalid(await desk.ask('support', '/api/request-events', { ...note, headers }), {
        requestId: 'unknown_request',
      });
    });
    it.each(['http://evil.example', 'https://localhost:80', 'http://localhost:81', 'null'])(
      'refuses the origin %s',
      async (origin) => {
        const answer = await desk.ask('support', '/api/request-events', { ...note, headers: { origin } });
        expect(answer.json()).toMatchObject({ status: 403, code: 'origin_refused' });
      },
    );
    it('takes its own origin', async () => {
      const answer = await desk.ask('support', '/api/request-events', {
        ...note,
        headers: { origin: 'http://localhost' },
      });
      expect(answer.statusCode).toBe(422);
    });
    it.each([
      ['{', 400, 'malformed_json'],
      ['', 400, 'malformed_json'],
      ['[]', 422, 'invalid'],
      ['null', 422, 'invalid'],
    ])('refuses the body %o', async (body, status, code) => {
      const answer = await desk.ask('support', '/api/request-events', { method: 'POST', body });
      expect(answer.json()).toMatchObject({ status, code });
    });
    it('refuses a body over its limit', async () => {
      const body = { requestId: 1, type: 'note', text: 'а'.repeat(1024 * 1024) };
      const answer = await desk.ask('support', '/api/request-events', { method: 'POST', body });
      expect(answer.json()).toMatchObject({ status: 413, code: 'too_large' });
    });
  });

  describe('another origin', () => {
    const origin = 'https://desk.example.kz';

    it('is allowed with credentials where it is the one', async () => {
      const answer = await desk.ask('support', '/api/auth/me', { headers: { origin } });
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers': 'Content-Range, Date, Retry-After, X-Request-Id',
        vary: 'Origin',
      });
      const written = await desk.ask('support', '/api/auth/logout', {
        method: 'POST',
        body: {},
        headers: { origin },
      });
      expect(written.statusCode).toBe(204);
    });
    it('gets an answer to its preflight', async () => {
      const headers = { origin, 'access-control-request-method': 'PUT' };
      const answer = await desk.ask(null, '/api/requests/1', { method: 'OPTIONS', headers });
      expect(answer.statusCode).toBe(204);
      expect(answer.headers['access-control-allow-methods']).toBe('GET, POST, PUT');
      expect(answer.headers['access-control-allow-headers']).toBe('Content-Type, Idempotency-Key');
    });
    it('is not allowed where it is any other', async () => {
      const headers = { origin: 'https://evil.example', 'access-control-request-method': 'PUT' };
      const answer = await desk.ask('support', '/api/auth/me', { headers });
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      const preflight = await desk.ask(null, '/api/requests/1', { method: 'OPTIONS', headers });
      expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
    });
  });

  describe('addresses', () => {
    it.each(['/api/nosuch', '/api/requests/1/steps', '/api/', '/api'])('knows no %s', async (url) => {
      const answer = await desk.app.inject({ url });
      expect(answer.json()).toMatchObject({ status: 404, code: 'not_found' });
    });
    it.each([
      ['DELETE', '/api/requests/1', 'GET, HEAD, PUT'],
      ['PATCH', '/api/requests/1', 'GET, HEAD, PUT'],
      ['PUT', '/api/requests', 'GET, HEAD, POST'],
      ['GET', '/api/recipient-notices/1', 'PUT'],
      ['PUT', '/api/consents/1', 'GET, HEAD'],
      ['PUT', '/api/request-events', 'GET, HEAD, POST'],
    ] as const)('offers no %s of %s', async (method, url, allow) => {
      const answer = await desk.ask('compliance', url, { method });
      expect(answer.json()).toMatchObject({ status: 405, code: 'method_not_allowed' });
      expect(answer.headers.allow).toBe(allow);
    });
    it.each(['999999', '0', '-1', '1.5', 'abc', '1e3', '99999999999999999999', '%00'])(
      'has no request %s',
      async (id) => {
        expect((await desk.ask('support', `/api/requests/${id}`)).json()).toMatchObject({
          status: 404,
          code: 'not_found',
        });
      },
    );
    it('refuses an address over 8 KiB, and takes one just below', async () => {
      const url = (length: number) => {
        const start = '/api/requests?filter=%7B%22number%22:%22';
        return `${start}${'x'.repeat(length - start.length - 6)}%22%7D`;
      };
      expect((await desk.ask('support', url(8 * 1024))).statusCode).toBe(200);
      expect((await desk.ask('support', url(8 * 1024 + 1))).json()).toMatchObject({
        status: 414,
        code: 'uri_too_long',
      });
    });
    it('answers what is no HTTP and what no parser would take', async () => {
      await desk.app.listen({ port: 0, host: '127.0.0.1' });
      const [address] = desk.app.addresses();
      if (!address || typeof address === 'string') throw new Error('no port');
      const send = (text: string) =>
        new Promise<string>((resolve, reject) => {
          let answer = '';
          const socket = connect(address.port, '127.0.0.1', () => socket.write(text));
          socket.on('data', (part) => {
            answer += part;
          });
          socket.on('end', () => resolve(answer)).on('error', reject);
        });
      const long = await send(
        `GET /api/requests?filter=${'x'.repeat(70_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      );
      expect(long).toMatch(
        /^HTTP\/1.1 414 [\s\S]*\r\ndate: Mon, 23 Nov 2026 [\s\S]*x-request-id: [\s\S]*"code":"uri_too_long"/,
      );
      expect(await send('nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 [\s\S]*"code":"malformed_request"/);
      const bad = await desk.app.inject('/api/requests/%E0%A4');
      expect(bad.json()).toMatchObject({ status: 400, code: 'malformed_address' });
      expect(bad.headers['x-request-id']).toBeDefined();
    });
  });

  describe('answers', () => {
    it('come compressed, whatever range of bytes is asked', async () => {
      for (let index = 0; index < 5; index += 1) await addRequest(desk.db);
      const headers = { 'accept-encoding': 'gzip, br', range: 'requests=0-24' };
      const answer = await desk.ask('support', listUrl('requests'));
      const compressed = await desk.app.inject({
        url: listUrl('requests'),
        headers: { ...headers, cookie: await openSession() },
      });
      expect(compressed.statusCode).toBe(200);
      expect(compressed.headers['content-encoding']).toBe('br');
      expect(JSON.parse(brotliDecompressSync(compressed.rawPayload).toString())).toEqual(answer.json());
    });
    it('carry the date of a clock that starts where it is told', async () => {
      const answer = await desk.ask(null, '/api/auth/me');
      expect(answer.headers.date).toBe(new Date(desk.clock.now()).toUTCString());
      expect(desk.clock.now()).toBeGreaterThan(Date.parse(startsAt));
    });
    it('take their time from where the clock is told to start, and from no broken text', () => {
      const passed = systemClock(startsAt).now() - Date.parse(startsAt);
      expect(passed).toBeGreaterThanOrEqual(0);
      expect(passed).toBeLessThan(minute);
      expect(() => systemClock('tomorrow')).toThrow(RangeError);
    });
    it('hide what nobody foresaw, and tell the log nothing personal', async () => {
      const id = await addClient(desk.db, { lastName: 'Тайный' });
      const lines: unknown[] = [];
      const { error } = console;
      console.error = (...line: unknown[]) => lines.push(...line);
      await desk.db.schema.alterTable('consents').renameTo('consents_away').execute();
      const answer = await desk.app.inject({
        url: listUrl('clients', { filter: { q: 'Тайный' } }),
        headers: { cookie: await openSession() },
      });
      await desk.db.schema.alterTable('consents_away').renameTo('consents').execute();
      console.error = error;
      expect(id).toBeGreaterThan(0);
      expect(answer.json()).toEqual({
        type: 'about:blank',
        title: 'Internal Server Error',
        status: 500,
        code: 'internal',
      });
      expect(lines.join('\n')).toContain(String(answer.headers['x-request-id']));
      expect(lines.join('\n')).not.toMatch(/Тайный|consents/);
    });
  });

  describe('the built desk', () => {
    const page = { headers: { accept: 'text/html' } };

    it.each(['/', '/requests/17', '/overview'])('is what %s shows', async (url) => {
      const answer = await desk.ask(null, url, page);
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain('<title>Kelisim</title>');
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
      expect(answer.headers['content-security-policy']).toContain("trusted-types 'none'");
    });
    it('keeps hashed files for ever and sends them compressed', async () => {
      const answer = await desk.ask(null, '/assets/index-abc.js', { headers: { 'accept-encoding': 'br' } });
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(answer.headers['content-encoding']).toBe('br');
      expect(answer.headers['content-type']).toMatch(/javascript/);
    });
    it.each(['/assets/gone.js', '/calendar/gone.json', '/nosuch.json'])(
      'never stands in for %s',
      async (url) => {
        const answer = await desk.app.inject({ url, ...page });
        expect(answer.json()).toMatchObject({ status: 404, code: 'not_found' });
      },
    );
    it.each(['/%2e%2e/package.json', '/../package.json', '/.env'])(
      'shows nothing beside it: %s',
      async (url) => {
        const answer = await desk.app.inject({ url });
        expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      },
    );
    it('names the demo users in the settings of the demo alone', async () => {
      const config = await desk.ask(null, '/config.json');
      expect(config.json()).toEqual({
        apiUrl: '/api',
        defaultLocale: 'kk',
        demoUsers: ['support', 'support2', 'support3', 'compliance', 'compliance2', 'manager'],
      });
      expect(config.headers['cache-control']).toBe('no-cache');
    });
  });
});
