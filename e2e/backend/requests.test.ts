import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { requestKinds } from '../../src/policy/requestKinds';
import { type Desk, expectInvalid, listUrl, openDesk, startsAt } from './testing/desk';
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

const minute = 60_000;
const day = 24 * 60 * minute;
const late = { dueAt: '2026-11-20T13:00:00.000Z' };

describe.each(engines)('requests on $name', (engine) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(engine);
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.clock.set(startsAt));

  const get = async (id: number) => (await desk.ask('manager', `/api/requests/${id}`)).json();
  const put = async (who: Username, id: number, change: Record<string, unknown>) => {
    const { version } = await get(id);
    return desk.ask(who, `/api/requests/${id}`, { method: 'PUT', body: { version, ...change } });
  };
  const moved = async (who: Username, id: number, change: Record<string, unknown>) => {
    const answer = await put(who, id, change);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };
  const eventTypes = async (requestId: number): Promise<string[]> => {
    const events = await desk.ask('support', listUrl('request-events', { filter: { requestId } }));
    return events.json().map(({ type }: { type: string }) => type);
  };
  const register = (body: Record<string, unknown>, headers: Record<string, string> = {}) =>
    desk.ask('support', '/api/requests', { method: 'POST', body, headers });
  const asked = {
    kind: 'access_copy',
    channel: 'email',
    receivedAt: '2026-11-23T04:00:00Z',
    replyLocale: 'kk',
  };

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

  describe('work', () => {
    it('takes the writable fields alone', async () => {
      const id = await addRequest(desk.db, { kind: 'access_copy' });
      const before = await get(id);
      const after = await moved('support', id, {
        feeAmount: 1250.5,
        outcomeNote: ' жауап ',
        number: 'X',
        dueAt: null,
        closedAt: startsAt,
        breachedAt: startsAt,
        kind: 'correction',
      });
      expect(after).toEqual({ ...before, feeAmount: 1250.5, outcomeNote: 'жауап', version: 2 });
    });
    it('ticks and unticks steps, with who and when', async () => {
      const id = await addRequest(desk.db);
      const [first = '', second = ''] = requestKinds.contact_opt_out.steps;
      const ticked = await moved('support', id, {
        steps: [{ key: first, done: true, doneAt: '2020-01-01T00:00:00Z', doneById: 99 }],
      });
      expect(ticked.steps).toEqual([
        { key: first, done: true, doneAt: startsAt, doneById: desk.users.support },
        { key: second, done: false, doneAt: null, doneById: null },
      ]);
      desk.clock.advance(minute);
      const again = await moved('support2', id, { steps: [{ key: first, done: true }] });
      expect(again.steps).toEqual(ticked.steps);
      const unticked = await moved('support2', id, { steps: [{ key: first, done: false }] });
      expect(unticked.steps[0]).toEqual({ key: first, done: false, doneAt: null, doneById: null });
      expect(await eventTypes(id)).toEqual(['step_done', 'step_undone']);
    });
    it('assigns to active support and compliance alone', async () => {
      const id = await addRequest(desk.db);
      expect(await moved('manager', id, { assigneeId: desk.users.support2 })).toMatchObject({
        assigneeId: desk.users.support2,
      });
      expect(await moved('manager', id, { assigneeId: null })).toMatchObject({ assigneeId: null });
      await desk.db.updateTable('users').set({ active: false }).where('username', '=', 'support3').execute();
      for (const assigneeId of [desk.users.manager, desk.users.support3, 999_999, 1e12]) {
        expectInvalid(await put('manager', id, { assigneeId }), { assigneeId: 'unknown_user' });
      }
      expect(await eventTypes(id)).toEqual(['assigned', 'assigned']);
    });
    it('lets a manager assign and nothing else, even with the whole record sent', async () => {
      const id = await addRequest(desk.db);
      const whole = await get(id);
      expect((await put('manager', id, { ...whole, assigneeId: desk.users.support })).statusCode).toBe(200);
      for (const change of [
        { outcomeNote: 'а' },
        { status: 'refusal_proposed' },
        { lateReason: 'workload' },
        { steps: [{ key: 'reply_sent', done: true }] },
      ]) {
        expect((await put('manager', id, change)).json()).toMatchObject({ status: 403, code: 'forbidden' });
      }
      const stale = await desk.ask('manager', `/api/requests/${id}`, {
        method: 'PUT',
        body: { ...whole, outcomeNote: 'а' },
      });
      expect(stale.statusCode).toBe(409);
      const denied = await desk.ask(
        'manager',
        listUrl('audit-events', { filter: { action: 'denied', recordId: id } }),
      );
      expect(denied.json()).toHaveLength(4);
    });
    it.each([
      [{ steps: [{ key: 'nosuch', done: true }] }, { steps: 'unknown_step' }],
      [
        {
          steps: [
            { key: 'reply_sent', done: true },
            { key: 'reply_sent', done: false },
          ],
        },
        { steps: 'unknown_step' },
      ],
      [{ steps: [{ key: 'reply_sent' }] }, { steps: 'invalid_format' }],
      [{ steps: 'all' }, { steps: 'invalid_type' }],
      [{ feeAmount: 100 }, { feeAmount: 'not_applicable' }],
      [{ status: 'done' }, { status: 'invalid_value' }],
      [
        { lateReason: 'rain', refusalReason: 'rain' },
        { lateReason: 'invalid_value', refusalReason: 'invalid_value' },
      ],
      [
        { assigneeId: 1.5, outcomeNote: 5 },
        { assigneeId: 'invalid_type', outcomeNote: 'invalid_type' },
      ],
      [{ version: '1' }, { version: 'invalid_type' }],
    ])('refuses %o', async (change, codes) => {
      const id = await addRequest(desk.db);
      expectInvalid(await put('support', id, change), codes);
    });
    it.each([-1, 1e300, 0.001])('refuses the fee %d', async (feeAmount) => {
      const id = await addRequest(desk.db, { kind: 'access_copy' });
      const code = feeAmount < 0 ? 'too_small' : 'invalid_value';
      expectInvalid(await put('support', id, { feeAmount }), { feeAmount: code });
    });
  });

  describe('moves', () => {
    const allowed: Record<string, Partial<Record<Username, string[]>>> = {
      new: { support: ['in_progress'], compliance: ['in_progress'] },
      in_progress: { support: ['refusal_proposed', 'closed'], compliance: ['refusal_proposed', 'closed'] },
      refusal_proposed: { support: [], compliance: ['in_progress', 'refused'] },
      closed: { support: ['in_progress'], compliance: ['in_progress'] },
      refused: { support: ['in_progress'], compliance: ['in_progress'] },
    };
    const statuses = ['new', 'in_progress', 'refusal_proposed', 'closed', 'refused'] as const;
    const pairs = statuses.flatMap((from) =>
      statuses.filter((to) => to !== from).map((to) => [from, to] as const),
    );

    it.each(pairs)('%s → %s by those who may', async (from, to) => {
      for (const who of ['support', 'compliance'] as const) {
        const proposed = from === 'refusal_proposed' || from === 'refused';
        const id = await addRequest(desk.db, {
          status: from,
          done: true,
          refusalReason: proposed ? 'repeated_request' : null,
          refusalEvidence: proposed ? 'ст. 8' : null,
          refusalProposedById: desk.users.support2,
        });
        const reasons =
          to === 'refusal_proposed' ? { refusalReason: 'not_the_subject', refusalEvidence: 'ст. 8' } : {};
        const answer = await put(who, id, { status: to, ...(statuses.indexOf(from) < 3 && reasons) });
        if (allowed[from]?.[who]?.includes(to))
          expect(answer.json()).toMatchObject({ status: to, version: 2 });
        else expectInvalid(answer, { status: 'transition_not_allowed' });
      }
    });
    it('tells everything that bars a closing, at once', async () => {
      const clientId = await addClient(desk.db, { outstandingObligations: 3 });
      const id = await addRequest(desk.db, { kind: 'processing_withdrawal', clientId, ...late });
      for (const status of ['pending', 'sent', 'confirmed', 'waived'] as const) {
        await addNotice(desk.db, { requestId: id, recipientId: await addRecipient(desk.db), status });
      }
      const answer = await put('support', id, {
        status: 'closed',
        outcomeNote: 'жабу',
        steps: [{ key: 'stop_use', done: true }],
      });
      expectInvalid(answer, {
        steps: 'steps_open',
        recipientNotices: 'notices_open',
        status: 'obligations_outstanding',
        lateReason: 'late_reason_required',
      });
      const { errors } = answer.json();
      expect([errors.steps.args, errors.recipientNotices.args, errors.status.args]).toEqual([
        { count: 3 },
        { count: 2 },
        { count: 3 },
      ]);
      expect(await get(id)).toMatchObject({ status: 'in_progress', outcomeNote: null, version: 1 });
    });
    it('closes with what the same change brings', async () => {
      const id = await addRequest(desk.db, { ...late });
      const steps = requestKinds.contact_opt_out.steps.map((key) => ({ key, done: true }));
      const closed = await moved('support', id, { status: 'closed', steps, lateReason: 'workload' });
      expect(closed).toMatchObject({
        status: 'closed',
        closedAt: startsAt,
        closedById: desk.users.support,
        lateReason: 'workload',
      });
      expect(await eventTypes(id)).toEqual(['breached', 'step_done', 'step_done', 'closed']);
    });
    it('closes at the very instant of the deadline without a reason, and not after it', async () => {
      const ids = [
        await addRequest(desk.db, { done: true, dueAt: startsAt }),
        await addRequest(desk.db, { done: true, dueAt: startsAt }),
      ];
      const [onTime = 0, tooLate = 0] = ids;
      expect(await moved('support', onTime, { status: 'closed' })).toMatchObject({ breachedAt: null });
      desk.clock.advance(1);
      expectInvalid(await put('support', tooLate, { status: 'closed' }), {
        lateReason: 'late_reason_required',
      });
    });
    it('asks no obligations of a withdrawal from marketing', async () => {
      const clientId = await addClient(desk.db, { outstandingObligations: 1 });
      const id = await addRequest(desk.db, { kind: 'marketing_withdrawal', clientId, done: true });
      await moved('support', id, { status: 'closed' });
    });
    it('refuses with a reason, its ground and a second person', async () => {
      const id = await addRequest(desk.db, { ...late });
      expectInvalid(await put('compliance', id, { status: 'refusal_proposed', refusalEvidence: ' ' }), {
        refusalReason: 'refusal_reason_required',
        refusalEvidence: 'refusal_evidence_required',
      });
      await moved('compliance', id, {
        status: 'refusal_proposed',
        refusalReason: 'contrary_to_law',
        refusalEvidence: 'ст. 8',
      });
      expectInvalid(await put('compliance', id, { status: 'refused' }), {
        status: 'second_person_required',
        lateReason: 'late_reason_required',
      });
      expectInvalid(await put('compliance', id, { status: 'in_progress' }), {
        status: 'second_person_required',
      });
      expect(await moved('compliance2', id, { status: 'in_progress' })).toMatchObject({ closedAt: null });
      await moved('support', id, { status: 'refusal_proposed' });
      const refused = await moved('compliance', id, { status: 'refused', lateReason: 'other' });
      expect(refused).toMatchObject({
        status: 'refused',
        closedAt: startsAt,
        closedById: desk.users.compliance,
      });
      expect(await eventTypes(id)).toEqual([
        'breached',
        'refusal_proposed',
        'refusal_rejected',
        'refusal_proposed',
        'refused',
      ]);
    });
    it('lets nothing of a closed request change but by opening it again', async () => {
      const id = await addRequest(desk.db, {
        status: 'closed',
        closedAt: startsAt,
        closedById: desk.users.support,
        done: true,
      });
      expectInvalid(
        await put('support', id, {
          outcomeNote: 'а',
          assigneeId: desk.users.support,
          steps: [{ key: 'reply_sent', done: false }],
        }),
        {
          outcomeNote: 'transition_not_allowed',
          assigneeId: 'transition_not_allowed',
          steps: 'transition_not_allowed',
        },
      );
      expectInvalid(await put('support', id, { status: 'in_progress', outcomeNote: 'а' }), {
        outcomeNote: 'transition_not_allowed',
      });
      const open = await moved('support', id, { status: 'in_progress' });
      expect(open).toMatchObject({
        closedAt: null,
        closedById: null,
        dueAt: '2026-12-23T13:00:00.000Z',
        breachedAt: null,
      });
      expect(open.steps.every(({ done }: { done: boolean }) => done)).toBe(true);
      expect(await eventTypes(id)).toEqual(['reopened']);
    });
  });

  describe('what closing does', () => {
    it.each([
      ['processing_withdrawal', ['processing', 'marketing'], 'processing_stopped'],
      ['marketing_withdrawal', ['marketing'], 'active'],
      ['contact_opt_out', ['marketing'], 'active'],
      ['minor_erasure', [], 'erased'],
      ['access_copy', [], 'active'],
      ['correction', [], 'active'],
      ['policy_violation', [], 'active'],
    ] as const)('%s', async (kind, withdrawn, clientStatus) => {
      const clientId = await addClient(desk.db);
      const kinds = ['processing', 'marketing', 'cookies'] as const;
      for (const consent of kinds) await addConsent(desk.db, { clientId, kind: consent });
      await addConsent(desk.db, { clientId, status: 'expired', expiresAt: '2026-01-01T00:00:00.000Z' });
      const id = await addRequest(desk.db, { kind, clientId, done: true });
      await moved('support', id, { status: 'closed' });
      const consents = (await desk.ask('support', listUrl('consents', { filter: { clientId } }))).json();
      const after = consents.map(({ status, withdrawnAt, withdrawalRequestId }: Record<string, unknown>) => [
        status,
        withdrawnAt,
        withdrawalRequestId,
      ]);
      const expected = kinds.map((consent) =>
        withdrawn.some((kind) => kind === consent) ? ['withdrawn', startsAt, id] : ['active', null, null],
      );
      expect(after).toEqual([...expected, ['expired', null, null]]);
      const client = (await desk.ask('support', `/api/clients/${clientId}`)).json();
      expect(client).toMatchObject({ status: clientStatus, version: clientStatus === 'active' ? 1 : 2 });
    });
  });

  describe('time', () => {
    it('breaches a deadline at its instant, in the name of who held it', async () => {
      const dueAt = '2026-11-23T13:00:00.000Z';
      const id = await addRequest(desk.db, { dueAt, assigneeId: desk.users.support });
      desk.clock.set(dueAt);
      expect(await get(id)).toMatchObject({ breachedAt: null });
      desk.clock.advance(2 * day);
      const breached = { breachedAt: dueAt, breachedAssigneeId: desk.users.support };
      expect(await moved('manager', id, { assigneeId: desk.users.support2 })).toMatchObject(breached);
      const events = (
        await desk.ask('support', listUrl('request-events', { filter: { requestId: id } }))
      ).json();
      expect(events[0]).toMatchObject({ type: 'breached', at: dueAt, actorId: null });
      const found = await desk.ask('support', listUrl('requests', { filter: { id, breachedAt_neq: null } }));
      expect(found.json()).toHaveLength(1);
      const days = await desk.ask(
        'manager',
        listUrl('sla-days', {
          filter: { day_gte: '2026-11-23', day_lte: '2026-11-23', kind: 'contact_opt_out' },
        }),
      );
      expect(days.json()[0].breached).toBeGreaterThanOrEqual(1);
    });
    it('keeps a late verdict when the request is opened again', async () => {
      const id = await addRequest(desk.db, { ...late, done: true });
      const closed = await moved('support', id, { status: 'closed', lateReason: 'other' });
      const open = await moved('support', id, { status: 'in_progress' });
      expect(open).toMatchObject({ breachedAt: late.dueAt, dueAt: late.dueAt, closedAt: null });
      expect(closed.breachedAt).toBe(late.dueAt);
    });
    it('breaches a request that is opened again after its deadline at that instant', async () => {
      const id = await addRequest(desk.db, {
        ...late,
        status: 'closed',
        closedAt: '2026-11-20T12:00:00.000Z',
        done: true,
      });
      expect(await get(id)).toMatchObject({ breachedAt: null });
      expect(await moved('support', id, { status: 'in_progress' })).toMatchObject({ breachedAt: startsAt });
    });
    it('lets a consent lapse at its instant', async () => {
      const clientId = await addClient(desk.db);
      const id = await addConsent(desk.db, {
        clientId,
        kind: 'cookies',
        expiresAt: '2026-11-23T06:00:00.000Z',
      });
      desk.clock.set('2026-11-23T05:59:59.999Z');
      expect((await desk.ask('support', `/api/consents/${id}`)).json()).toMatchObject({ status: 'active' });
      desk.clock.advance(1);
      expect((await desk.ask('support', `/api/consents/${id}`)).json()).toMatchObject({ status: 'expired' });
    });
  });
});
