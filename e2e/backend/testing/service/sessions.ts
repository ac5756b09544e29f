import { describe, expect, it } from 'vitest';
import { createApp } from '../../app';
import { type Desk, expectInvalid } from '../desk';
import { minute, sessionCalls } from '../sessionCalls';

export function sessions(desk: Desk): void {
  const { login, me, openSession } = sessionCalls(desk);

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
}
