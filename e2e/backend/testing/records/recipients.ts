import { describe, expect, it } from 'vitest';
import { type Desk, expectInvalid } from '../desk';
import { addRecipient } from '../fixtures';
import { recordCalls } from '../recordCalls';

export function recipients(desk: Desk): void {
  const { post, put } = recordCalls(desk);

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
}
