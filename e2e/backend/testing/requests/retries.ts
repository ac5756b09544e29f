import { describe, expect, it } from 'vitest';
import { type Desk, expectInvalid, listUrl } from '../desk';
import { asked, day, requestCalls } from '../requestCalls';

export function retries(desk: Desk): void {
  const { register } = requestCalls(desk);

  describe('retries', () => {
    const body = { ...asked, requesterNote: 'қайта' };
    const count = async () =>
      (await desk.ask('support', listUrl('requests', { range: [0, 0] }))).headers['content-range'];

    it('give the first answer again for 24 hours, and create nothing twice', async () => {
      const headers = { 'idempotency-key': 'one' };
      const first = await register(body, headers);
      const before = await count();
      const second = await register(body, headers);
      expect([second.statusCode, second.body]).toEqual([201, first.body]);
      desk.clock.advance(day - 1);
      expect((await register(body, headers)).body).toBe(first.body);
      expect(await count()).toBe(before);
      desk.clock.advance(1);
      expect((await register(body, headers)).json().id).not.toBe(first.json().id);
    });
    it('give one answer where two arrive together', async () => {
      const answers = await Promise.all(
        [1, 2, 3].map(() => register(body, { 'idempotency-key': 'together' })),
      );
      expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    });
    it("are each user's own", async () => {
      const headers = { 'idempotency-key': 'shared' };
      const first = await register(body, headers);
      const other = await desk.ask('support2', '/api/requests', { method: 'POST', body, headers });
      expect(other.json().id).not.toBe(first.json().id);
    });
    it('refuse a key for another body, or another resource', async () => {
      const headers = { 'idempotency-key': 'reused' };
      await register(body, headers);
      for (const [url, changed] of [
        ['/api/requests', { ...body, channel: 'post' }],
        ['/api/export-records', { resource: 'requests', filter: {}, rows: 1 }],
      ] as const) {
        const answer = await desk.ask('support', url, { method: 'POST', body: changed, headers });
        expect(answer.json()).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
      }
      expectInvalid(await register(body, { 'idempotency-key': 'x'.repeat(201) }), {
        'Idempotency-Key': 'invalid_format',
      });
    });
    it('are tried anew after a refusal', async () => {
      const headers = { 'idempotency-key': 'refused' };
      expect((await register({ ...asked }, headers)).statusCode).toBe(422);
      expect((await register(body, headers)).statusCode).toBe(201);
    });
  });
}
