import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../desk';
import { addConsent, addDisclosure } from '../fixtures';
import { listCalls } from '../listCalls';
import type { Named } from './named';

export function filters(desk: Desk, { clients, recipients }: Named): void {
  const { ids } = listCalls(desk);

  describe('filters', () => {
    let consents: number[];
    beforeAll(async () => {
      const [clientId = 0] = clients;
      consents = [
        await addConsent(desk.db, { clientId, givenAt: '2026-03-01T10:00:00.000Z', locale: 'kk' }),
        await addConsent(desk.db, {
          clientId,
          givenAt: '2026-03-02T10:00:00.000Z',
          locale: 'ru',
          kind: 'marketing',
        }),
        await addConsent(desk.db, {
          clientId,
          givenAt: '2026-03-03T10:00:00.000Z',
          kind: 'cookies',
          expiresAt: '2027-04-03T10:00:00.000Z',
        }),
      ];
    });
    const kept = async (filter: Record<string, unknown>) => {
      const found = await ids('consents', { filter: { id: consents, ...filter } });
      return consents.flatMap((id, index) => (found.includes(id) ? [index] : []));
    };

    it.each([
      [{ locale: 'ru' }, [1]],
      [{ kind: ['processing', 'cookies'] }, [0, 2]],
      [{ kind: [] }, []],
      [{ kind_neq: 'cookies' }, [0, 1]],
      [{ kind_neq: ['cookies', 'marketing'] }, [0]],
      [{ expiresAt: null }, [0, 1]],
      [{ expiresAt_neq: null }, [2]],
      [{ expiresAt_neq: '2027-04-03T10:00:00Z' }, [0, 1]],
      [{ expiresAt: [null, '2027-04-03T15:00:00+05:00'] }, [0, 1, 2]],
      [{ givenAt: '2026-03-02T15:00:00+05:00' }, [1]],
      [{ givenAt_gt: '2026-03-01T10:00:00Z' }, [1, 2]],
      [{ givenAt_gte: '2026-03-01T10:00:00Z', givenAt_lt: '2026-03-03T10:00:00Z' }, [0, 1]],
      [{ givenAt_lte: '2026-03-01T15:00:00.000+05:00' }, [0]],
      [{ thirdPartyTransfer: true, crossBorder: false }, [0, 1, 2]],
      [{ dataCategories: ['iin', 'contact'] }, [0, 1, 2]],
      [{ dataCategories: 'iin' }, []],
      [{ clientId_neq: 1e15 }, [0, 1, 2]],
    ])('consents with %o', async (filter, expected) => expect(await kept(filter)).toEqual(expected));

    it('finds minors by the day in Almaty: 18 today is none', async () => {
      expect(await ids('clients', { filter: { isMinor: true } })).toEqual([clients[1]]);
      const shown = await desk.ask('support', `/api/clients/${clients[2]}`);
      expect(shown.json().isMinor).toBe(false);
    });
    it('matches any of the categories of a disclosure', async () => {
      const [recipientId = 0] = recipients;
      const [clientId = 0] = clients;
      const id = await addDisclosure(desk.db, {
        clientId,
        recipientId,
        dataCategories: ['biometric', 'name'],
      });
      expect(await ids('disclosures', { filter: { dataCategories: ['iin', 'biometric'] } })).toEqual([id]);
      expect(await ids('disclosures', { filter: { dataCategories: ['iin'] } })).toEqual([]);
    });
  });
}
