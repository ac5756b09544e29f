import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, expectInvalid, startsAt } from '../desk';
import { addClient, addRequest } from '../fixtures';
import { recordCalls } from '../recordCalls';

export function lookups(desk: Desk): void {
  const { post, auditOf } = recordCalls(desk);

  describe('lookups and views', () => {
    let clientId: number;
    beforeAll(async () => {
      const document = JSON.stringify({
        kind: 'id_card',
        number: '012345678',
        issuedAt: '2020-01-01',
        expiresAt: null,
        issuer: 'ІІМ',
      });
      clientId = await addClient(
        desk.db,
        {},
        { iin: '850304400015', phone: '+77011234567', email: 'aigul@example.kz', document },
      );
    });

    it.each([
      ['phone', '8 (701) 123-45-67'],
      ['phone', '+77011234567'],
      ['email', ' Aigul@Example.KZ '],
    ])('find a client by the exact %s %s, which is told nowhere', async (by, value) => {
      const answer = await post('support', 'client-lookups', { by, value });
      expect(answer.statusCode).toBe(201);
      expect(answer.json()).toMatchObject({ by, clientIds: [clientId], at: startsAt });
      expect(answer.body).not.toContain(value.trim());
      const [event] = await auditOf('lookup');
      expect(event).toMatchObject({
        resource: 'client-lookups',
        recordId: answer.json().id,
        details: { by },
      });
      expect(JSON.stringify(event)).not.toContain('7011234567');
    });
    it('find a client by the exact IIN, and nobody by another', async () => {
      expect(
        (await post('support', 'client-lookups', { by: 'iin', value: '850304400015' })).json().clientIds,
      ).toEqual([clientId]);
      expect(
        (await post('support', 'client-lookups', { by: 'iin', value: '900517300029' })).json().clientIds,
      ).toEqual([]);
    });
    it.each([
      [{ by: 'iin', value: '850304400010000' }, { value: 'invalid_format' }],
      [{ by: 'phone', value: '701' }, { value: 'invalid_format' }],
      [{ by: 'email', value: 'aigul' }, { value: 'invalid_format' }],
      [{ by: 'name', value: 'Айгүл' }, { by: 'invalid_value' }],
      [{ value: 5 }, { by: 'required', value: 'invalid_type' }],
    ])('refuse the lookup %o', async (body, codes) => {
      expectInvalid(await post('compliance', 'client-lookups', body), codes);
    });
    it('show the identity for a reason, on record', async () => {
      const requestId = await addRequest(desk.db, { clientId });
      const answer = await post('support', 'identity-views', {
        clientId,
        requestId,
        reason: 'verify_identity',
      });
      expect(answer.json()).toMatchObject({
        clientId,
        requestId,
        viewedAt: startsAt,
        identity: { birthDate: '1990-05-17', phone: '+77011234567', document: { kind: 'id_card' } },
      });
      expect(await auditOf('view_identity', { recordId: clientId })).toMatchObject([
        { details: { reason: 'verify_identity', requestId } },
      ]);
    });
    it.each([
      [{ reason: 'other' }, { reasonNote: 'required' }],
      [{ reason: 'other', reasonNote: ' ' }, { reasonNote: 'required' }],
      [{ reason: 'curiosity' }, { reason: 'invalid_value' }],
      [{}, { reason: 'required' }],
      [{ reason: 'investigate', requestId: 999_999 }, { requestId: 'unknown_request' }],
      [{ reason: 'investigate', clientId: 999_999 }, { clientId: 'unknown_client' }],
    ])('refuse the view %o', async (body, codes) => {
      expectInvalid(await post('support', 'identity-views', { clientId, ...body }), codes);
    });
    it('refuse a view under the request of another client', async () => {
      const requestId = await addRequest(desk.db, { clientId: await addClient(desk.db) });
      const body = { clientId, requestId, reason: 'investigate' };
      expectInvalid(await post('support', 'identity-views', body), { requestId: 'unknown_request' });
    });
  });
}
