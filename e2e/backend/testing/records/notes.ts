import { describe, expect, it } from 'vitest';
import { type Desk, expectInvalid, startsAt } from '../desk';
import { addRequest } from '../fixtures';
import { recordCalls } from '../recordCalls';

export function notes(desk: Desk): void {
  const { post } = recordCalls(desk);

  describe('notes', () => {
    it('are added by everybody', async () => {
      const requestId = await addRequest(desk.db);
      const answer = await post('manager', 'request-events', {
        requestId,
        type: 'note',
        text: ' ескерту ',
        actorId: 1,
        at: '2020-01-01T00:00:00Z',
      });
      expect(answer.json()).toMatchObject({
        requestId,
        type: 'note',
        text: 'ескерту',
        at: startsAt,
        actorId: desk.users.manager,
      });
    });
    it.each([
      [{ type: 'closed', text: 'а' }, { type: 'note_only' }],
      [{ type: 'lost', text: 'а' }, { type: 'invalid_value' }],
      [{ type: 'note' }, { text: 'required' }],
      [{ type: 'note', text: ' \n' }, { text: 'required' }],
      [{ type: 'note', text: 'а'.repeat(4001) }, { text: 'too_long' }],
      [{ type: 'note', text: 'а', requestId: 999_999 }, { requestId: 'unknown_request' }],
    ])('are refused: %#', async (body, codes) => {
      const requestId = await addRequest(desk.db);
      expectInvalid(await post('support', 'request-events', { requestId, ...body }), codes);
    });
  });
}
