import { describe, expect, it } from 'vitest';
import { requestKinds } from '../../../../src/policy/requestKinds';
import { type Desk, expectInvalid, listUrl, startsAt } from '../desk';
import { addClient, addConsent, addNotice, addRecipient, addRequest } from '../fixtures';
import { late, requestCalls } from '../requestCalls';

export function closing(desk: Desk): void {
  const { get, put, moved, eventTypes } = requestCalls(desk);

  describe('closing', () => {
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
}
