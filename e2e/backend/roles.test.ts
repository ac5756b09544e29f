import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from './resources/all';
import { type Desk, listUrl, openDesk } from './testing/desk';
import { engines } from './testing/engines';
import {
  addClient,
  addConsent,
  addDisclosure,
  addNotice,
  addRecipient,
  addRequest,
  type Username,
} from './testing/fixtures';

const everyone = ['support', 'compliance', 'manager'] as const;
const caseworkers = ['support', 'compliance'] as const;
const oversight = ['compliance', 'manager'] as const;

/** As the summaries of the contract name them. */
const callers: Record<string, readonly Username[]> = {
  'GET /clients': everyone,
  'GET /clients/:id': everyone,
  'PUT /clients/:id': ['compliance'],
  'POST /client-lookups': caseworkers,
  'POST /identity-views': caseworkers,
  'GET /corrections': caseworkers,
  'POST /corrections': caseworkers,
  'GET /consents': everyone,
  'GET /consents/:id': everyone,
  'GET /policy-versions': everyone,
  'GET /recipients': everyone,
  'POST /recipients': ['compliance'],
  'GET /recipients/:id': everyone,
  'PUT /recipients/:id': ['compliance'],
  'GET /disclosures': everyone,
  'GET /disclosures/:id': everyone,
  'PUT /disclosures/:id': ['compliance'],
  'GET /requests': everyone,
  'POST /requests': caseworkers,
  'GET /requests/:id': everyone,
  'PUT /requests/:id': everyone,
  'GET /request-events': everyone,
  'POST /request-events': everyone,
  'GET /recipient-notices': everyone,
  'PUT /recipient-notices/:id': caseworkers,
  'GET /attachments': caseworkers,
  'POST /attachments': caseworkers,
  'GET /attachments/:id/content': caseworkers,
  'GET /users': everyone,
  'GET /sla-days': everyone,
  'GET /sla-receipts': everyone,
  'GET /agent-loads': oversight,
  'GET /audit-events': oversight,
  'POST /export-records': everyone,
};

describe.each(engines)('roles on $name', (engine) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(engine);
    const clientId = await addClient(desk.db);
    const recipientId = await addRecipient(desk.db);
    await addConsent(desk.db, { clientId });
    await addDisclosure(desk.db, { clientId, recipientId });
    const requestId = await addRequest(desk.db, { clientId });
    await addNotice(desk.db, { requestId, recipientId });
    await desk.db
      .insertInto('attachments')
      .values({
        requestId,
        fileName: 'a.pdf',
        mimeType: 'application/pdf',
        size: 1,
        sha256: '0',
        createdAt: '2026-11-20T05:00:00.000Z',
        createdById: 1,
        content: Buffer.from('%'),
      })
      .execute();
  });
  afterAll(() => desk.close());

  it('knows the callers of every operation', () => {
    const served = operations.map(({ method, path }) => `${method} ${path}`);
    expect(served.sort()).toEqual(Object.keys(callers).sort());
  });

  describe.each(Object.entries(callers))('%s', (operation, allowed) => {
    const [name = '', path = ''] = operation.split(' ');
    const method = name === 'POST' ? 'POST' : name === 'PUT' ? 'PUT' : 'GET';
    const url = `/api${path.replace(':id', '1')}`;

    it.each(everyone)('by %s', async (who) => {
      // The body refuses itself: who passes gets as far as that, or the record.
      const answer = await desk.ask(who, url, { method, body: {} });
      if (allowed.includes(who)) expect(answer.statusCode).toBe(method === 'GET' ? 200 : 422);
      else {
        expect(answer.json()).toMatchObject({ status: 403, code: 'forbidden' });
        const resource = path.split('/')[1];
        const filter = { action: 'denied', actorId: desk.users[who], resource };
        const denied = await desk.ask(
          'compliance',
          listUrl('audit-events', { filter, sort: ['id', 'DESC'] }),
        );
        expect(denied.json()[0]).toMatchObject({
          requestId: answer.headers['x-request-id'],
          recordId: path.includes(':id') ? 1 : null,
        });
      }
    });
    it('by nobody', async () => {
      const answer = await desk.ask(null, url, { method, body: {} });
      expect(answer.json()).toMatchObject({ status: 401, code: 'session_missing' });
    });
  });
});
