import { describe, expect, it } from 'vitest';
import { type Desk, expectInvalid, startsAt } from '../desk';
import { addClient, addDisclosure, addRecipient } from '../fixtures';
import { recordCalls } from '../recordCalls';

export function disclosures(desk: Desk): void {
  const { put, auditOf } = recordCalls(desk);

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
}
