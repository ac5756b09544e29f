import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../clock';
import { type Desk, listUrl, startsAt } from '../desk';
import { addClient, addRequest } from '../fixtures';
import { minute, sessionCalls } from '../sessionCalls';

export function answers(desk: Desk): void {
  const { openSession } = sessionCalls(desk);

  describe('answers', () => {
    beforeAll(() => desk.clock.advance(minute));

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
}
