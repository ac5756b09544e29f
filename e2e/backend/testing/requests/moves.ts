import { describe, expect, it } from 'vitest';
import { type Desk, expectInvalid, startsAt } from '../desk';
import { addRequest, type Username } from '../fixtures';
import { late, requestCalls } from '../requestCalls';

export function moves(desk: Desk): void {
  const { put, moved, eventTypes } = requestCalls(desk);

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
}
