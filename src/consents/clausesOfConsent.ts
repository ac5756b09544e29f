import type { ClientRecord, ConsentRecord } from '../api/records';

type Consent = Pick<ConsentRecord, 'kind' | 'dataCategories' | 'thirdPartyTransfer'>;
type Client = Pick<ClientRecord, 'entrepreneur' | 'representativeOf'>;
type Category = NonNullable<ConsentRecord['dataCategories']>[number];

/** What the browser and the device tell (policy 3.1.1); the rest is given by the client or comes from elsewhere. */
const technical: ReadonlySet<Category> = new Set([
  'ip_address',
  'device',
  'location',
  'cookies',
  'activity',
  'social_media',
  'correspondence',
]);

const ofKind: Record<ConsentRecord['kind'], { about: readonly string[]; end: readonly string[] }> = {
  processing: { about: ['2.1'], end: ['8.1', '9.1'] },
  marketing: { about: ['2.1 (5)'], end: ['8.2'] },
  cookies: { about: [], end: ['9.5'] },
  unknown: { about: [], end: [] },
};

function ofData(categories: readonly Category[]): string[] {
  const known = categories.filter((category) => category !== 'unknown');
  const isTechnical = known.some((category) => technical.has(category));
  const isPersonal = known.some((category) => !technical.has(category));
  return [...(isTechnical ? ['3.1.1'] : []), ...(isPersonal ? ['3.1.2'] : [])];
}

const ofClient = (client: Client | undefined): string[] => [
  ...(client?.representativeOf ? ['3.2'] : []),
  ...(client?.entrepreneur ? ['3.3'] : []),
];

/**
 * The clauses of the policy that a consent rests on, in their order: whose data, what for, which, from where, to whom,
 * how it is given (7) and how it ends, that the policy may change (9.6), and the client's rights (9.10).
 * @param client undefined where it has not come: what concerns traders and representatives is left out then
 */
export function clausesOfConsent(consent: Consent, client: Client | undefined): string[] {
  const { about, end } = ofKind[consent.kind];
  return [
    '1',
    ...about,
    ...ofData(consent.dataCategories ?? []),
    ...ofClient(client),
    ...(consent.kind === 'processing' ? ['5.1'] : []),
    ...(consent.thirdPartyTransfer ? ['6.1', '6.2 (4)', '6.2 (5)'] : []),
    '7',
    ...end,
    '9.6',
    '9.10',
  ];
}
