import { describe, expect, it } from 'vitest';
import { type Desk, expectInvalid } from '../desk';
import { addRequest } from '../fixtures';
import { requestCalls } from '../requestCalls';

export function conflicts(desk: Desk): void {
  const { get, moved } = requestCalls(desk);

  describe('conflicts', () => {
    it('are told with the record as it stands, and write nothing', async () => {
      const id = await addRequest(desk.db);
      await moved('support', id, { outcomeNote: 'бірінші' });
      const answer = await desk.ask('support2', `/api/requests/${id}`, {
        method: 'PUT',
        body: { version: 1, outcomeNote: 'екінші' },
      });
      expect(answer.json()).toMatchObject({
        status: 409,
        code: 'stale',
        current: { id, outcomeNote: 'бірінші', version: 2 },
      });
      expect(await get(id)).toMatchObject({ outcomeNote: 'бірінші', version: 2 });
    });
    it('let one of two writes through', async () => {
      const id = await addRequest(desk.db);
      const writes = await Promise.all(
        (['support', 'support2', 'compliance'] as const).map((who) =>
          desk.ask(who, `/api/requests/${id}`, { method: 'PUT', body: { version: 1, outcomeNote: who } }),
        ),
      );
      expect(writes.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
      expect((await get(id)).version).toBe(2);
    });
    it('cannot be told without a version', async () => {
      const id = await addRequest(desk.db);
      expectInvalid(await desk.ask('support', `/api/requests/${id}`, { method: 'PUT', body: {} }), {
        version: 'required',
      });
      const gone = await desk.ask('support', '/api/requests/999999', { method: 'PUT', body: { version: 1 } });
      expect(gone.json()).toMatchObject({ status: 404, code: 'not_found' });
    });
  });
}
