import type { ClientRecord, ConsentRecord, DisclosureRecord, RecipientRecord } from '../../api/records';
import type { JudgedCase } from './gravity';
import { type DisclosureCase, judge } from './judge';

export const client: ClientRecord = {
  id: 7,
  number: 'C-0000007',
  lastName: 'Серікова',
  firstName: 'Аяжан',
  iinMasked: '••••••••4321',
  status: 'active',
  isMinor: false,
  registeredAt: '2024-03-01T05:00:00Z',
  outstandingObligations: 0,
  version: 1,
};

export const consent: ConsentRecord = {
  id: 70,
  clientId: 7,
  kind: 'processing',
  status: 'active',
  givenAt: '2025-02-03T05:00:00Z',
  method: 'report_button',
  locale: 'kk',
  policyVersionId: 1,
  thirdPartyTransfer: true,
  crossBorder: true,
  publicDistribution: false,
  dataCategories: ['name', 'iin', 'contact'],
  expiresAt: null,
  withdrawnAt: null,
};

export const marketing: ConsentRecord = { ...consent, id: 71, kind: 'marketing' };

export const recipient: RecipientRecord = {
  id: 9,
  name: 'Банк',
  category: 'bank',
  country: 'KZ',
  contractNumber: 'ПДн-2025/009',
  contractValidFrom: '2025-01-01',
  contractValidUntil: '2026-12-31',
  protectionConfirmedAt: '2026-03-01',
  version: 1,
};

export const disclosure: DisclosureRecord = {
  id: 700,
  clientId: 7,
  recipientId: 9,
  basis: 'contract',
  purpose: 'verification',
  dataCategories: ['name', 'iin'],
  includesIpLink: false,
  crossBorder: false,
  disclosedAt: '2026-06-15T07:00:00Z',
  documentNumber: null,
  reviewStatus: 'pending',
  version: 1,
};

interface CaseChanges {
  disclosure?: Partial<DisclosureRecord>;
  consents?: readonly ConsentRecord[] | undefined;
  recipient?: Partial<RecipientRecord> | undefined;
  client?: Partial<ClientRecord> | undefined;
}

/** A disclosure against which nothing speaks, but for what is changed; `undefined` takes a record away. */
export function caseOf(changes: CaseChanges = {}): DisclosureCase {
  const changed = <R>(record: R, name: 'recipient' | 'client', change: Partial<R> | undefined) =>
    name in changes && change === undefined ? undefined : { ...record, ...change };
  return {
    disclosure: { ...disclosure, ...changes.disclosure },
    consents: 'consents' in changes ? changes.consents : [consent],
    recipient: changed(recipient, 'recipient', changes.recipient),
    client: changed(client, 'client', changes.client),
  };
}

export function judgedCase(changes: CaseChanges = {}): JudgedCase {
  const given = caseOf(changes);
  return { ...given, verdict: judge(given) };
}
