import { describe, expect, it } from 'vitest';
import { type Desk, expectInvalid, listUrl, startsAt } from '../desk';
import { addClient, addRequest } from '../fixtures';
import { recordCalls } from '../recordCalls';

export function corrections(desk: Desk): void {
  const { post, auditOf } = recordCalls(desk);

  describe('corrections', () => {
    const underRequest = async (fields: Parameters<typeof addRequest>[1] = {}) => {
      const clientId = await addClient(desk.db, {}, { phone: '+77010000001' });
      const requestId = await addRequest(desk.db, { kind: 'correction', clientId, ...fields });
      return { clientId, requestId, documentRef: 'Жеке куәлік' };
    };

    it.each([
      ['lastName', 'Ёлкина', { lastName: 'Ёлкина' }, 'Ә•••', 'Ё•••'],
      ['birthDate', '2010-02-03', { isMinor: true }, '1990-••-••', '2010-••-••'],
      [
        'phone',
        '8 702 765 43 21',
        { phoneMasked: '+7 ••• ••• •• 21' },
        '+7 ••• ••• •• 01',
        '+7 ••• ••• •• 21',
      ],
      ['email', 'New@Example.kz', { emailMasked: 'n•••@example.kz' }, '', 'n•••@example.kz'],
      ['residenceAddress', 'Алматы, Абай 1', {}, '', 'А•••'],
    ])('apply %s under an open request', async (field, newValue, shown, oldValueMasked, newValueMasked) => {
      const under = await underRequest();
      const answer = await post('support', 'corrections', { ...under, field, newValue });
      expect(answer.json()).toMatchObject({
        ...under,
        field,
        oldValueMasked,
        newValueMasked,
        appliedAt: startsAt,
        appliedById: desk.users.support,
      });
      const client = await desk.ask('support', `/api/clients/${under.clientId}`);
      expect(client.json()).toMatchObject({ ...shown, version: 2 });
      expect(await auditOf('correct', { recordId: under.clientId })).toMatchObject([{ details: { field } }]);
    });
    it('make the new name the one that is found', async () => {
      const under = await underRequest();
      await post('support', 'corrections', { ...under, field: 'firstName', newValue: 'Үсенбай' });
      const found = await desk.ask(
        'support',
        listUrl('clients', { filter: { id: under.clientId, q: 'усенб' } }),
      );
      expect(found.json()).toHaveLength(1);
    });
    it.each([
      [{}, { field: 'iin', newValue: '900517300001' }, { newValue: 'invalid_format' }],
      [{}, { field: 'birthDate', newValue: '2026-11-24' }, { newValue: 'invalid_format' }],
      [{}, { field: 'birthDate', newValue: '1990-02-30' }, { newValue: 'invalid_format' }],
      [{}, { field: 'lastName', newValue: '  ' }, { newValue: 'invalid_format' }],
      [{}, { field: 'status', newValue: 'erased' }, { field: 'invalid_value' }],
      [{}, { field: 'lastName', newValue: 'А', documentRef: ' ' }, { documentRef: 'required' }],
      [{ status: 'closed' as const }, { field: 'lastName', newValue: 'А' }, { requestId: 'request_closed' }],
      [
        { kind: 'access_copy' as const },
        { field: 'lastName', newValue: 'А' },
        { requestId: 'not_a_correction' },
      ],
      [{ clientId: null }, { field: 'lastName', newValue: 'А' }, { requestId: 'unknown_request' }],
    ])('under %o refuse %o', async (fields, body, codes) => {
      const under = await underRequest(fields);
      expectInvalid(await post('compliance', 'corrections', { ...under, ...body }), codes);
    });
    it('refuse an unknown and an erased client', async () => {
      const under = await underRequest();
      const body = { ...under, field: 'lastName', newValue: 'А' };
      const gone = { clientId: 'unknown_client', requestId: 'unknown_request' };
      expectInvalid(await post('support', 'corrections', { ...body, clientId: 999_999 }), gone);
      await desk.db
        .updateTable('clients')
        .set({ status: 'erased' })
        .where('id', '=', under.clientId)
        .execute();
      expectInvalid(await post('support', 'corrections', body), { clientId: 'client_erased' });
    });
  });
}
