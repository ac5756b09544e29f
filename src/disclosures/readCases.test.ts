import type { DataProvider, GetListParams, GetManyParams } from 'react-admin';
import { describe, expect, it, vi } from 'vitest';
import { createDataProvider } from '../api/dataProvider';
import type { ClientRecord, ConsentRecord, DisclosureRecord, RecipientRecord } from '../api/records';
import { readCases } from './readCases';
import { caseOf, consent, disclosure } from './verdict/case.fixture';
import { judgementOf } from './verdict/judge';

const { client, recipient } = caseOf();

interface Held {
  consents: ConsentRecord[];
  clients: ClientRecord[];
  recipients: RecipientRecord[];
}

/** A backend that has these records, in pages as the contract gives them. */
function backendOf({ consents, ...byId }: Held) {
  const getList = vi.fn(async (_: string, { filter, pagination }: GetListParams) => {
    const { page = 1, perPage = 1 } = pagination ?? {};
    const found = consents.filter(({ clientId }) => filter.clientId.includes(clientId));
    return { data: found.slice((page - 1) * perPage, page * perPage), total: found.length };
  });
  const getMany = vi.fn(async (resource: 'clients' | 'recipients', { ids }: GetManyParams) => ({
    data: byId[resource].filter(({ id }) => ids.includes(id)),
  }));
  const calls = { ...createDataProvider('/api'), getList, getMany };
  const provider: DataProvider = Object.assign(createDataProvider('/api'), calls);
  return { provider, getList, getMany };
}

const held = (changes: Partial<Held> = {}): Held => ({
  consents: [consent],
  clients: client ? [client] : [],
  recipients: recipient ? [recipient] : [],
  ...changes,
});

describe('the cases of many disclosures', () => {
  it('are judged by the records of each', async () => {
    const other: DisclosureRecord = { ...disclosure, id: 701, clientId: 8 };
    const second = { ...caseOf().disclosure, id: 702, recipientId: 404 };
    const { provider } = backendOf(held({ clients: client ? [client, { ...client, id: 8 }] : [] }));
    const cases = await readCases(provider, [disclosure, other, second]);
    expect(cases.map(({ verdict }) => judgementOf(verdict))).toEqual([
      'clear',
      'questionable',
      'cannot_be_judged',
    ]);
    expect(cases[1]?.consents).toEqual([]);
    expect(cases[1]?.verdict.findings).toEqual(['consent_missing']);
    expect(cases[2]?.recipient).toBeUndefined();
  });

  it('take a consent that lies beyond the first page into account', async () => {
    const marketing = Array.from({ length: 1000 }, (_, n) => ({
      ...consent,
      id: n + 1000,
      kind: 'marketing' as const,
    }));
    const { provider, getList } = backendOf(held({ consents: [...marketing, consent] }));
    const [judged] = await readCases(provider, [disclosure]);
    expect(judged?.consents).toHaveLength(1001);
    expect(getList).toHaveBeenCalledTimes(2);
  });

  it("cannot be judged as long as a consent may be anybody's", async () => {
    const { provider, getList } = backendOf(held());
    getList.mockResolvedValue({ data: [{ ...consent, clientId: Number.NaN }], total: 1 });
    const [judged] = await readCases(provider, [disclosure]);
    expect(judged?.consents).toBeUndefined();
    expect(judged && judgementOf(judged.verdict)).toBe('cannot_be_judged');
  });

  it('are read in a few calls, none of which has more ids than an address can hold', async () => {
    const many = Array.from({ length: 300 }, (_, n) => ({
      ...disclosure,
      id: n,
      clientId: 1_000_000_000 + n,
    }));
    const { provider, getList, getMany } = backendOf(held());
    await readCases(provider, many);
    for (const [, { filter }] of getList.mock.calls) {
      expect(encodeURIComponent(JSON.stringify(filter)).length).toBeLessThan(6000);
    }
    expect(getList.mock.calls.length + getMany.mock.calls.length).toBe(4);
  });

  it('ask for nothing where a disclosure names nobody', async () => {
    const { provider, getList, getMany } = backendOf(held());
    const [judged] = await readCases(provider, [
      { ...disclosure, clientId: Number.NaN, recipientId: Number.NaN },
    ]);
    expect(judged && judgementOf(judged.verdict)).toBe('cannot_be_judged');
    expect(getList.mock.calls.length + getMany.mock.calls.length).toBe(0);
  });
});
