import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, type Desk, expectInvalid, listUrl, openDesk, startsAt } from './testing/desk';
import { engines } from './testing/engines';
import {
  addClient,
  addDisclosure,
  addNotice,
  addRecipient,
  addRequest,
  type Username,
} from './testing/fixtures';

const pdf = Buffer.from('%PDF-1.7\nмәтін');
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]);
const mail = Buffer.from('From: a@example.kz\r\nTo: b@example.kz\r\nSubject: =?utf-8?B?0JA=?=\r\n\r\nСәлем');

describe.each(engines)('records on $name', (engine) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(engine);
  });
  afterAll(() => desk.close());

  const post = (who: Username, resource: string, body: unknown) =>
    desk.ask(who, `/api/${resource}`, { method: 'POST', body });
  const put = (who: Username, path: string, body: Ask['body']) =>
    desk.ask(who, `/api/${path}`, { method: 'PUT', body });
  const auditOf = async (action: string, filter: Record<string, unknown> = {}) => {
    const query = { filter: { action, ...filter }, sort: ['id', 'DESC'] };
    return (await desk.ask('compliance', listUrl('audit-events', query))).json();
  };

  describe('clients', () => {
    const erase = { status: 'erased', destructionAct: 'Акт № 7', version: 1 };

    it('are erased with an act once the retention is over', async () => {
      const id = await addClient(desk.db, { retentionUntil: '2026-11-22' });
      const answer = await put('compliance', `clients/${id}`, { ...erase, lastName: 'Басқа' });
      expect(answer.json()).toMatchObject({ ...erase, version: 2, lastName: 'Әбілқасымов' });
      expect(await auditOf('erase', { recordId: id })).toHaveLength(1);
    });
    it('are erased at once where they are minors', async () => {
      const id = await addClient(desk.db, { birthDate: '2008-11-24' });
      expect((await put('compliance', `clients/${id}`, erase)).json()).toMatchObject({
        status: 'erased',
        isMinor: true,
      });
    });
    it.each([
      [{ retentionUntil: '2026-11-23' }, erase, { status: 'retention_not_over' }],
      [{ retentionUntil: null }, erase, { status: 'retention_not_over' }],
      [{ retentionUntil: '2020-01-01' }, { ...erase, destructionAct: ' ' }, { destructionAct: 'required' }],
      [{ retentionUntil: '2020-01-01' }, { status: 'erased', version: 1 }, { destructionAct: 'required' }],
      [
        { status: 'processing_stopped' as const },
        { status: 'active', version: 1 },
        { status: 'transition_not_allowed' },
      ],
      [{ status: 'erased' as const }, { status: 'active', version: 1 }, { status: 'transition_not_allowed' }],
      [{}, { destructionAct: 'Акт', version: 1 }, { destructionAct: 'not_applicable' }],
      [{}, { status: 'gone', version: 1 }, { status: 'invalid_value' }],
      [{}, { status: 'erased' }, { version: 'required' }],
    ])('%o are not changed by %o', async (fields, body, codes) => {
      const id = await addClient(desk.db, fields);
      expectInvalid(await put('compliance', `clients/${id}`, body), codes);
    });
    it('tell a stale version and an unknown id', async () => {
      const id = await addClient(desk.db, { retentionUntil: '2020-01-01', version: 4 });
      const answer = await put('compliance', `clients/${id}`, erase);
      expect(answer.json()).toMatchObject({
        status: 409,
        code: 'stale',
        current: { id, version: 4, status: 'active' },
      });
      expect((await put('compliance', 'clients/999999', erase)).statusCode).toBe(404);
    });
  });

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

  describe('recipients', () => {
    const bank = { name: 'Нұр Банк', category: 'bank', country: 'KZ', bin: '990140000002' };

    it('are created and changed in everything but the id', async () => {
      const created = (await post('compliance', 'recipients', { ...bank, id: 5000, version: 9 })).json();
      expect(created).toMatchObject({ ...bank, version: 1, contractNumber: null });
      const change = {
        id: 5000,
        contractNumber: 'А-7',
        contractValidFrom: '2026-01-01',
        contractValidUntil: '2026-12-31',
        version: 1,
      };
      const changed = (await put('compliance', `recipients/${created.id}`, change)).json();
      expect(changed).toMatchObject({ ...bank, ...change, id: created.id, version: 2 });
      const stale = await put('compliance', `recipients/${created.id}`, { name: 'Басқа', version: 1 });
      expect(stale.json()).toMatchObject({ code: 'stale', current: changed });
    });
    it.each([
      [{ bin: '99014000000' }, { bin: 'invalid_format' }],
      [{ country: 'QQ' }, { country: 'invalid_value' }],
      [{ country: 'kz' }, { country: 'invalid_value' }],
      [{ category: 'friend' }, { category: 'invalid_value' }],
      [{ name: ' ' }, { name: 'required' }],
      [{ contractValidFrom: '2026-02-30' }, { contractValidFrom: 'invalid_format' }],
      [
        { contractValidFrom: '2026-02-02', contractValidUntil: '2026-02-01' },
        { contractValidUntil: 'before_start' },
      ],
    ])('are refused with %o', async (fields, codes) => {
      expectInvalid(await post('compliance', 'recipients', { ...bank, ...fields }), codes);
      const id = await addRecipient(desk.db);
      expectInvalid(await put('compliance', `recipients/${id}`, { ...fields, version: 1 }), codes);
    });
  });

  describe('disclosures', () => {
    const aDisclosure = async () =>
      addDisclosure(desk.db, {
        clientId: await addClient(desk.db),
        recipientId: await addRecipient(desk.db),
      });

    it('are approved and flagged, with who and when', async () => {
      const id = await aDisclosure();
      const review = { reviewerId: desk.users.compliance, reviewedAt: startsAt };
      const approved = await put('compliance', `disclosures/${id}`, {
        reviewStatus: 'approved',
        version: 1,
        reviewerId: 99,
      });
      expect(approved.json()).toMatchObject({ reviewStatus: 'approved', version: 2, ...review });
      expectInvalid(
        await put('compliance', `disclosures/${id}`, {
          reviewStatus: 'flagged',
          reviewNote: ' ',
          version: 2,
        }),
        { reviewNote: 'note_required' },
      );
      const flagged = await put('compliance', `disclosures/${id}`, {
        reviewStatus: 'flagged',
        reviewNote: 'келісім жоқ',
        version: 2,
      });
      expect(flagged.json()).toMatchObject({
        reviewStatus: 'flagged',
        reviewNote: 'келісім жоқ',
        version: 3,
      });
      expect(await auditOf('review', { recordId: id })).toMatchObject([
        { details: { from: 'approved', to: 'flagged' } },
        {},
      ]);
    });
    it('tell a stale version, an unknown status and an unknown id', async () => {
      const id = await aDisclosure();
      expect(
        (await put('compliance', `disclosures/${id}`, { reviewStatus: 'approved', version: 2 })).json(),
      ).toMatchObject({ code: 'stale', current: { id, reviewStatus: 'pending' } });
      expectInvalid(await put('compliance', `disclosures/${id}`, { reviewStatus: 'fine', version: 1 }), {
        reviewStatus: 'invalid_value',
      });
      expect((await put('compliance', 'disclosures/999999', { version: 1 })).statusCode).toBe(404);
    });
  });

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

  describe('attachments', () => {
    const attach = async (content: Buffer | string, fileName = 'хат "1".pdf') => {
      const contentBase64 = typeof content === 'string' ? content : content.toString('base64');
      return post('support', 'attachments', {
        requestId: await addRequest(desk.db),
        fileName,
        contentBase64,
        mimeType: 'text/html',
      });
    };

    it.each([
      ['application/pdf', pdf],
      ['image/png', png],
      ['image/jpeg', jpeg],
      ['message/rfc822', mail],
    ])('are %s by content and come back as a download', async (mimeType, content) => {
      const kept = await attach(content);
      expect(kept.json()).toMatchObject({ mimeType, size: content.length, createdById: desk.users.support });
      const { id, requestId } = kept.json();
      const listed = await desk.ask('compliance', listUrl('attachments', { filter: { requestId } }));
      expect(listed.json()).toEqual([kept.json()]);
      const file = await desk.ask('compliance', `/api/attachments/${id}/content`);
      expect(file.rawPayload.equals(content)).toBe(true);
      expect(file.headers['content-type']).toBe(mimeType);
      expect(file.headers['content-disposition']).toBe(
        `attachment; filename="_____1_.pdf"; filename*=UTF-8''${encodeURIComponent('хат "1".pdf')}`,
      );
      expect(await auditOf('download', { recordId: id })).toHaveLength(1);
      expect(await auditOf('attach', { recordId: id })).toHaveLength(1);
    });
    it.each([
      ['<html></html>', 'unsupported_type'],
      ['From: a\r\n<script>', 'unsupported_type'],
      ['PK\u0003\u0004', 'unsupported_type'],
      ['', 'invalid_format'],
    ])('are refused by content: %o', async (text, code) => {
      expectInvalid(await attach(Buffer.from(text)), { contentBase64: code });
    });
    it('are refused where they are no base64 or have no file name', async () => {
      expectInvalid(await attach('%%%'), { contentBase64: 'invalid_format' });
      for (const name of ['', ' ', '../a.pdf', 'a\u0007.pdf', 'а'.repeat(256)]) {
        expectInvalid(await attach(pdf, name), { fileName: 'invalid_format' });
      }
      expectInvalid(await post('support', 'attachments', { fileName: 'a.pdf' }), {
        requestId: 'required',
        contentBase64: 'required',
      });
      expectInvalid(
        await post('support', 'attachments', {
          requestId: 999_999,
          fileName: 'a.pdf',
          contentBase64: pdf.toString('base64'),
        }),
        { requestId: 'unknown_request' },
      );
      expect((await desk.ask('support', '/api/attachments/999999/content')).statusCode).toBe(404);
    });
    it('are at most 5 MiB', async () => {
      const most = Buffer.alloc(5 * 1024 * 1024);
      pdf.copy(most);
      expect((await attach(most)).statusCode).toBe(201);
      for (const more of [1, 1024 * 1024]) {
        const answer = await attach(Buffer.concat([most, Buffer.alloc(more)]));
        expect(answer.json()).toMatchObject({ status: 413, code: 'too_large' });
      }
    });
  });

  describe('oversight', () => {
    it('counts days, hours and loads in Almaty', async () => {
      const assigneeId = desk.users.support3;
      const kind = 'policy_violation';
      // Half past eleven in the evening of the 9th in UTC is half past four of the 10th in Almaty.
      const received = { kind, assigneeId, receivedAt: '2026-11-09T23:30:00.000Z' } as const;
      const closed = { ...received, status: 'closed', closedAt: '2026-11-10T13:30:00.000Z' } as const;
      await addRequest(desk.db, closed);
      await addRequest(desk.db, { ...closed, status: 'refused', breachedAt: '2026-11-10T13:00:00.000Z' });
      await addRequest(desk.db, { ...received, dueAt: '2026-11-20T13:00:00.000Z' });
      await addRequest(desk.db, { ...received, dueAt: '2026-11-23T13:00:00.000Z' });
      const rows = async (resource: string, filter: Record<string, unknown>) =>
        (await desk.ask('manager', listUrl(resource, { filter, sort: ['id', 'ASC'] }))).json();
      const none = {
        received: 0,
        closedOnTime: 0,
        closedLate: 0,
        refusedOnTime: 0,
        refusedLate: 0,
        breached: 0,
      };
      expect(await rows('sla-days', { kind })).toEqual([
        {
          id: '2026-11-10:policy_violation',
          day: '2026-11-10',
          kind,
          ...none,
          received: 4,
          closedOnTime: 1,
          refusedLate: 1,
          breached: 1,
        },
        { id: '2026-11-20:policy_violation', day: '2026-11-20', kind, ...none, breached: 1 },
      ]);
      expect(await rows('sla-receipts', { kind, day_gte: '2026-11-10', day_lte: '2026-11-10' })).toEqual([
        { id: '2026-11-10:4:policy_violation', day: '2026-11-10', hour: 4, kind, received: 4, breached: 2 },
      ]);
      expect(await rows('agent-loads', { id: assigneeId })).toEqual([
        {
          id: assigneeId,
          open: 2,
          dueToday: 1,
          overdue: 1,
          closed30d: 2,
          onTime30d: 1,
          medianHoursToClose30d: 14,
        },
      ]);
    });
    it('records an export before it is handed over', async () => {
      const body = { resource: 'requests', filter: { q: 'Аты-жөні' }, rows: 12 };
      expect((await post('manager', 'export-records', body)).json()).toEqual({
        ...body,
        id: expect.any(Number),
        at: startsAt,
      });
      const [event] = await auditOf('export');
      expect(event).toMatchObject({ resource: 'requests', details: { rows: 12 } });
      expect(JSON.stringify(event)).not.toContain('Аты-жөні');
      expectInvalid(
        await post('manager', 'export-records', { resource: 'attachments', filter: {}, rows: -1 }),
        { resource: 'invalid_value', rows: 'invalid_value' },
      );
      expectInvalid(
        await post('manager', 'export-records', { resource: 'requests', filter: [], rows: 1.5 }),
        { filter: 'invalid_type', rows: 'invalid_type' },
      );
    });
  });
});
