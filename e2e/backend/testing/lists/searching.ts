import { describe, expect, it } from 'vitest';
import type { Desk } from '../desk';
import { addConsent, addDisclosure, addRequest } from '../fixtures';
import { listCalls } from '../listCalls';
import type { Named } from './named';

export function searching(desk: Desk, { clients, recipients }: Named): void {
  const { ids } = listCalls(desk);

  describe('search', () => {
    it.each([
      ['ғалым', [0]],
      ['ГАЛЫМОВ', [0]],
      ['алишер галым', [0]],
      ['галым алишер улыкбек', [0]],
      ['семенов', [1]],
      ['СЕМЁНОВА ирина', [1]],
      ['хасен', [2]],
      ['ҺАСЕН', [2]],
      ['галым ирина', []],
      ['%', []],
      ['_а', []],
      ['\\', []],
      ['  ', [0, 1, 2]],
    ])('finds clients by %o', async (q, expected) => {
      const found = await ids('clients', { filter: { id: clients, q } });
      expect(found).toEqual(expected.map((index) => clients[index]));
    });
    it('finds clients by a part of the number', async () => {
      const shown = (await desk.ask('support', `/api/clients/${clients[1]}`)).json();
      expect(await ids('clients', { filter: { q: shown.number.toLowerCase() } })).toEqual([clients[1]]);
    });
    it('finds consents, requests and disclosures by what the contract names', async () => {
      const [, clientId = 0] = clients;
      const [recipientId = 0] = recipients;
      const consent = await addConsent(desk.db, { clientId });
      const request = await addRequest(desk.db, { clientId, number: 'R-2024-777777' });
      const disclosure = await addDisclosure(desk.db, { clientId, recipientId, documentNumber: '№ 12-Қ/ё' });
      expect(await ids('consents', { filter: { q: 'семенова' } })).toEqual([consent]);
      expect(await ids('requests', { filter: { q: 'иРина 7777' } })).toEqual([request]);
      expect(await ids('disclosures', { filter: { q: '12-к/е казпочта' } })).toEqual([]);
      expect(await ids('disclosures', { filter: { q: '12-к/е казпошта' } })).toEqual([disclosure]);
    });
    it('finds recipients by parts of the name, or by the whole BIN', async () => {
      expect(await ids('recipients', { filter: { q: 'орлеу' } })).toEqual([recipients[1]]);
      expect(await ids('recipients', { filter: { q: '990140000001' } })).toEqual([recipients[0]]);
      expect(await ids('recipients', { filter: { q: '99014' } })).toEqual([]);
    });
  });
}
