import type {
  ClientRecord,
  ConsentRecord,
  CorrectionRecord,
  DisclosureRecord,
  RecipientRecord,
  RequestRecord,
} from '../../api/records';
import type { Gathered } from './gathering';

export const client: ClientRecord = {
  id: 7,
  number: 'C-0000007',
  lastName: 'Әбенова',
  firstName: 'Гүлзада',
  middleName: null,
  iinMasked: '••••••••7446',
  status: 'active',
  isMinor: false,
  registeredAt: '2025-08-12T14:53:00Z',
  outstandingObligations: 0,
  dataInventory: [
    { category: 'iin', source: 'client', sourceName: null, collectedAt: '2025-08-12T14:53:00Z' },
  ],
  version: 4,
};

export const consent = (id: number): ConsentRecord => ({
  id,
  clientId: 7,
  kind: 'processing',
  status: 'active',
  givenAt: '2025-08-12T15:08:00Z',
  method: 'report_button',
  locale: 'kk',
  policyVersionId: 3,
  thirdPartyTransfer: true,
  dataCategories: ['iin', 'contact'],
  evidence: { ip: '192.0.2.204' },
});

export const disclosure = (id: number, recipientId = 11): DisclosureRecord => ({
  id,
  clientId: 7,
  recipientId,
  basis: 'purpose',
  purpose: 'verification',
  dataCategories: ['iin'],
  includesIpLink: false,
  crossBorder: false,
  disclosedAt: '2026-03-05T08:00:00Z',
  reviewStatus: 'flagged',
  reviewNote: 'Нет согласия',
  reviewerId: 9,
  version: 2,
});

const request: RequestRecord = {
  id: 21,
  number: 'R-2026-000021',
  clientId: 7,
  kind: 'access_copy',
  channel: 'email',
  status: 'in_progress',
  receivedAt: '2026-11-20T05:00:00Z',
  dueAt: '2026-11-25T13:00:00Z',
  steps: [{ key: 'copy_prepared', done: true, doneById: 9 }],
  assigneeId: 9,
  closedById: 9,
  breachedAssigneeId: 9,
  replyLocale: 'kk',
  version: 1,
};

const correction: CorrectionRecord = {
  id: 31,
  clientId: 7,
  requestId: 20,
  field: 'phone',
  newValue: '',
  oldValueMasked: '•••47',
  newValueMasked: '•••48',
  documentRef: 'Заявление',
  appliedAt: '2026-01-10T05:00:00Z',
  appliedById: 9,
};

const recipient: RecipientRecord = {
  id: 11,
  name: 'АО «Банк»',
  bin: '110740362809',
  category: 'bank',
  country: 'KZ',
  contractNumber: 'Д-1',
  version: 1,
};

/** All that is held of one client, one of each. */
export const gathered: Gathered = {
  client,
  identity: { iin: '661126437446', birthDate: '1966-11-26', phone: '+77004757947' },
  consents: [consent(1)],
  disclosures: [disclosure(2)],
  requests: [request],
  corrections: [correction],
  recipients: [recipient],
  policyVersions: [{ id: 3, number: '2.1', effectiveFrom: '2024-10-24T00:00:00Z', note: 'редакция' }],
};
