import { describe, expect, it } from 'vitest';
import { requestKinds } from '../../../../src/policy/requestKinds';
import { type Desk, expectInvalid, listUrl, startsAt } from '../desk';
import { addRequest } from '../fixtures';
import { minute, requestCalls } from '../requestCalls';

export function work(desk: Desk): void {
  const { get, put, moved, eventTypes } = requestCalls(desk);

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
}
