import { describe, expect, it } from 'vitest';
import { type Desk, listUrl, startsAt } from '../desk';
import { addClient, addConsent, addRequest } from '../fixtures';
import { day, late, requestCalls } from '../requestCalls';

export function time(desk: Desk): void {
  const { get, moved } = requestCalls(desk);

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
}
