import { describe, expect, it } from 'vitest';
import { type Desk, expectInvalid, listUrl, startsAt } from '../desk';
import { addRequest } from '../fixtures';
import { recordCalls } from '../recordCalls';

export function oversight(desk: Desk): void {
  const { post, auditOf } = recordCalls(desk);

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
}
