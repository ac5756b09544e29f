import { describe, expect, it } from 'vitest';
import { type Desk, expectInvalid, startsAt } from '../desk';
import { addNotice, addRecipient, addRequest } from '../fixtures';
import { recordCalls } from '../recordCalls';

export function notices(desk: Desk): void {
  const { put, auditOf } = recordCalls(desk);

  describe('recipient notices', () => {
    const aNotice = async (
      fields: Partial<Parameters<typeof addNotice>[1]> = {},
      request: Parameters<typeof addRequest>[1] = {},
    ) =>
      addNotice(desk.db, {
        requestId: await addRequest(desk.db, request),
        recipientId: await addRecipient(desk.db),
        ...fields,
      });

    it('are sent and confirmed, with the time of each', async () => {
      const id = await aNotice();
      expect(
        (await put('support', `recipient-notices/${id}`, { status: 'sent', version: 1 })).json(),
      ).toMatchObject({ status: 'sent', sentAt: startsAt, confirmedAt: null, version: 2 });
      expect(
        (await put('support', `recipient-notices/${id}`, { status: 'confirmed', version: 2 })).json(),
      ).toMatchObject({ status: 'confirmed', confirmedAt: startsAt, version: 3 });
      expect(await auditOf('notice', { recordId: id })).toHaveLength(2);
    });
    it.each([
      ['pending', { status: 'confirmed' }, { status: 'transition_not_allowed' }],
      ['confirmed', { status: 'pending' }, { status: 'transition_not_allowed' }],
      ['waived', { status: 'sent' }, { status: 'transition_not_allowed' }],
      ['sent', { status: 'waived' }, { note: 'note_required' }],
      ['sent', { status: 'waived', note: ' ' }, { note: 'note_required' }],
      ['sent', { status: 'lost' }, { status: 'invalid_value' }],
    ] as const)('that are %s refuse %o', async (status, change, codes) => {
      const id = await aNotice({ status });
      expectInvalid(await put('support', `recipient-notices/${id}`, { version: 1, ...change }), codes);
    });
    it('are waived with a note, and are history once the request is closed', async () => {
      const id = await aNotice();
      expect(
        (
          await put('compliance', `recipient-notices/${id}`, {
            status: 'waived',
            note: 'таратылған',
            version: 1,
          })
        ).json(),
      ).toMatchObject({ status: 'waived', sentAt: null });
      const closed = await aNotice({}, { status: 'closed' });
      expectInvalid(await put('support', `recipient-notices/${closed}`, { status: 'sent', version: 1 }), {
        status: 'request_closed',
      });
      expect(
        (await put('support', `recipient-notices/${closed}`, { status: 'sent', version: 7 })).statusCode,
      ).toBe(409);
    });
  });
}
