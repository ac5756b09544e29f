import { describe, expect, it } from 'vitest';
import { requestKinds } from '../../../../src/policy/requestKinds';
import { type Desk, expectInvalid, listUrl } from '../desk';
import { addClient, addDisclosure, addRecipient } from '../fixtures';
import { asked, requestCalls } from '../requestCalls';

export function registering(desk: Desk): void {
  const { eventTypes, register } = requestCalls(desk);

  describe('registering', () => {
    it('sets number, deadline, rule, steps and history', async () => {
      const clientId = await addClient(desk.db);
      const answer = await register({
        ...asked,
        kind: 'processing_withdrawal',
        clientId,
        status: 'closed',
        dueAt: null,
        number: 'X',
      });
      expect(answer.statusCode).toBe(201);
      const request = answer.json();
      expect(request).toMatchObject({
        clientId,
        status: 'new',
        receivedAt: '2026-11-23T04:00:00.000Z',
        dueAt: '2026-11-24T13:00:00.000Z',
        legalDueAt: '2026-12-14T13:00:00.000Z',
        warnings: [],
        version: 1,
      });
      expect(request.number).toMatch(/^R-2026-\d{6}$/);
      expect(request.steps).toEqual(
        requestKinds.processing_withdrawal.steps.map((key) => ({
          key,
          done: false,
          doneAt: null,
          doneById: null,
        })),
      );
      expect(await eventTypes(request.id)).toEqual(['registered']);
      const audit = await desk.ask(
        'manager',
        listUrl('audit-events', { filter: { action: 'register', recordId: request.id } }),
      );
      expect(audit.json()).toMatchObject([
        { actorId: desk.users.support, resource: 'requests', requestId: answer.headers['x-request-id'] },
      ]);
    });
    it('takes a person who is no client, with a note', async () => {
      const answer = await register({ ...asked, requesterNote: 'Ержан, хат арқылы' });
      expect(answer.json()).toMatchObject({
        clientId: null,
        requesterNote: 'Ержан, хат арқылы',
        legalDueAt: null,
      });
    });
    it('sets no deadline where the calendar lacks the year, and says so', async () => {
      desk.clock.set('2031-02-03T05:00:00Z');
      const answer = await register({ ...asked, receivedAt: '2031-02-03T04:00:00Z', requesterNote: 'а' });
      expect(answer.json()).toMatchObject({ dueAt: null, warnings: ['calendar_missing'] });
      expect(answer.json().number).toMatch(/^R-2031-000001$/);
    });
    it.each([
      [
        {},
        {
          kind: 'required',
          channel: 'required',
          receivedAt: 'required',
          replyLocale: 'required',
        },
      ],
      [{ ...asked, requesterNote: '  ' }, { clientId: 'required' }],
      [{ ...asked, requesterNote: 'а'.repeat(501) }, { requesterNote: 'too_long' }],
      [{ ...asked, clientId: 999_999 }, { clientId: 'unknown_client' }],
      [{ ...asked, clientId: 1e12 }, { clientId: 'unknown_client' }],
      [{ ...asked, clientId: '1' }, { clientId: 'invalid_type' }],
      [{ ...asked, requesterNote: 'а', receivedAt: '2026-11-23T05:00:00.001Z' }, { receivedAt: 'in_future' }],
      [{ ...asked, requesterNote: 'а', receivedAt: '2026-11-23' }, { receivedAt: 'invalid_format' }],
      [
        { ...asked, requesterNote: 'а', kind: 'lost', channel: 'fax', replyLocale: 'en' },
        { kind: 'invalid_value', channel: 'invalid_value', replyLocale: 'invalid_value' },
      ],
      [{ ...asked, requesterNote: 'а\u0000' }, { requesterNote: 'invalid_format' }],
    ])('refuses %o', async (body, codes) => {
      expectInvalid(await register(body), codes);
    });
    it.each([
      ['processing_withdrawal', ['advertiser', 'bank', 'telecom']],
      ['marketing_withdrawal', ['advertiser', 'telecom']],
      ['contact_opt_out', []],
      ['access_copy', []],
    ])('raises the notices of %s, one for each recipient', async (kind, categories) => {
      const clientId = await addClient(desk.db);
      const recipients = new Map<number, string>();
      for (const category of ['advertiser', 'bank', 'telecom'] as const) {
        const recipientId = await addRecipient(desk.db, { category });
        recipients.set(recipientId, category);
        await addDisclosure(desk.db, { clientId, recipientId });
        await addDisclosure(desk.db, { clientId, recipientId });
      }
      const { id } = (await register({ ...asked, kind, clientId })).json();
      const notices = (
        await desk.ask('manager', listUrl('recipient-notices', { filter: { requestId: id } }))
      ).json();
      expect(notices.map((notice: { recipientId: number }) => recipients.get(notice.recipientId))).toEqual(
        categories,
      );
      expect(notices.every((notice: { status: string }) => notice.status === 'pending')).toBe(true);
    });
  });
}
