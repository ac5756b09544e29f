import type { components } from '../api/contract';

type Disclosure = components['schemas']['Disclosure'];

/** The registers of the contract in which a clause is served. */
export type ServingResource =
  | 'requests'
  | 'clients'
  | 'consents'
  | 'disclosures'
  | 'recipients'
  | 'audit-events';

/** What serves a clause, besides the requests that rest on it (`requestKinds`). */
interface ClauseRule {
  /** Parts of the desk, by their names on the page of the policy. */
  places: readonly PlaceName[];
  /** Grounds of a disclosure that the clause names. */
  bases?: readonly Disclosure['basis'][];
  /** Purposes that the clause names, in its order. */
  purposes?: readonly Disclosure['purpose'][];
  /** What may be open or breached under it. */
  counts?: readonly CountName[];
}

export type PlaceName =
  | 'consents'
  | 'inventory'
  | 'minors'
  | 'representatives'
  | 'entrepreneurs'
  | 'ipLinks'
  | 'recipients'
  | 'reportButton'
  | 'withdrawnProcessing'
  | 'withdrawnMarketing'
  | 'stoppedClients'
  | 'obligedClients'
  | 'erasedClients'
  | 'retention'
  | 'retentionMinors'
  | 'retentionCookies'
  | 'cookieConsents'
  | 'kazakhConsents'
  | 'history'
  | 'identityViews'
  | 'lookups'
  | 'denials'
  | 'audit';

export type CountName =
  | 'ipLinksPending'
  | 'ipLinksWithoutGround'
  | 'neverConfirmed'
  | 'confirmedLongAgo'
  | 'withoutContract'
  | 'contractOver'
  | 'purposePending'
  | 'purposeFlagged'
  | 'otherPending'
  | 'otherFlagged'
  | 'undocumented'
  | 'retentionOver'
  | 'retentionSoon'
  | 'cookiesOver'
  | 'cookiesSoon'
  | 'minorsHeld';

/** The clauses of the policy that the desk serves, in the policy's order, each with what serves it. */
export const clauseRules = {
  intro: { places: ['consents'] },
  '1': { places: ['minors', 'representatives'] },
  '2.1': {
    places: [],
    purposes: [
      'communication',
      'location_security',
      'verification',
      'support',
      'newsletter',
      'partner_access',
      'statistics',
      'research',
      'device_linking',
      'troubleshooting',
    ],
  },
  '3.1': { places: ['inventory'] },
  '3.1.1': { places: ['inventory', 'ipLinks'], counts: ['ipLinksPending', 'ipLinksWithoutGround'] },
  '3.1.2': { places: ['inventory'] },
  '3.2': { places: ['representatives'] },
  '3.3': { places: ['entrepreneurs'] },
  '4.1': { places: [] },
  '5.1': { places: ['inventory'] },
  '5.2': { places: ['identityViews', 'lookups', 'denials'] },
  '5.5': {
    places: ['recipients'],
    counts: ['neverConfirmed', 'confirmedLongAgo', 'withoutContract', 'contractOver'],
  },
  '6.1': { places: ['recipients'], bases: ['purpose'], counts: ['purposePending', 'purposeFlagged'] },
  '6.2': {
    places: [],
    bases: ['assignment', 'authority_request', 'service_performance', 'rights_protection', 'contract'],
    counts: ['otherPending', 'otherFlagged', 'undocumented'],
  },
  '7': { places: ['reportButton'] },
  '8.1': { places: ['withdrawnProcessing', 'stoppedClients', 'obligedClients'] },
  '8.2': { places: ['withdrawnMarketing'] },
  '9.1': { places: ['retention', 'erasedClients'], counts: ['retentionOver', 'retentionSoon'] },
  '9.5': { places: ['retentionCookies', 'cookieConsents'], counts: ['cookiesOver', 'cookiesSoon'] },
  '9.6': { places: ['consents'] },
  '9.7': { places: ['retentionMinors', 'minors'], counts: ['minorsHeld'] },
  '9.10': { places: [] },
  '9.11': { places: ['history', 'audit'] },
  '9.12': { places: ['kazakhConsents'] },
} as const satisfies Record<string, ClauseRule>;

export type ClauseId = keyof typeof clauseRules;

const isClause = (name: string): name is ClauseId => Object.hasOwn(clauseRules, name);

/** A number written first is put first by JavaScript; `intro` opens the policy. */
const byPolicy = (names: readonly ClauseId[]): ClauseId[] => {
  const partsOf = (name: string) => (name === 'intro' ? [0] : name.split('.').map(Number));
  return names.toSorted((one, other) => {
    const [a, b] = [partsOf(one), partsOf(other)];
    const at = a.findIndex((part, index) => part !== b[index]);
    return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
  });
};

export const clauseIds: readonly ClauseId[] = byPolicy(Object.keys(clauseRules).filter(isClause));

/** The rule of one clause, without its literal types. */
export const clauseRule = (clause: ClauseId): ClauseRule => clauseRules[clause];

/** The clause that a citation is of: `6.2 (3)` is an item of 6.2; null where the desk serves no such clause. */
export function clauseOf(citation: string): ClauseId | null {
  const name = citation.replace(/\s*\(.*$/, '');
  return isClause(name) ? name : null;
}

/** Where the page of the policy tells of a cited clause; null where it does not. */
export function policyAddress(citation: string): string | null {
  const clause = clauseOf(citation);
  return clause && `/policy#${clause}`;
}

/** A text about clauses in parts, so that each citation in it can lead to its clause. */
export function splitAtCitations(
  text: string,
  citations: readonly string[],
): { text: string; citation: string | null }[] {
  const parts: { text: string; citation: string | null }[] = [];
  let rest = text;
  for (const citation of citations) {
    const at = rest.indexOf(citation);
    if (at === -1) continue;
    if (at > 0) parts.push({ text: rest.slice(0, at), citation: null });
    parts.push({ text: citation, citation });
    rest = rest.slice(at + citation.length);
  }
  return rest === '' ? parts : [...parts, { text: rest, citation: null }];
}
