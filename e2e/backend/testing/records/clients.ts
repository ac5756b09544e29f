import { describe, expect, it } from 'vitest';
import { type Desk, expectInvalid } from '../desk';
import { addClient } from '../fixtures';
import { recordCalls } from '../recordCalls';

export function clients(desk: Desk): void {
  const { put, auditOf } = recordCalls(desk);

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
}
