import { describe, expect, it } from 'vitest';
import { readRecord } from '../../api/records';
import { type FindingCode, findingCodes, findingRules } from '../../policy/findings';
import { caseOf, client, consent, disclosure, marketing, recipient } from './case.fixture';
import { type DisclosureCase, judge, judgementOf } from './judge';

type Changes = Parameters<typeof caseOf>[0];
const at = '2026-06-15T07:00:00Z';
const before = '2026-06-15T06:59:59.999Z';
const after = '2026-06-15T07:00:00.001Z';
const byAuthority = {
  disclosure: { basis: 'authority_request', documentNumber: '№ 12-34/2026' },
  recipient: { category: 'authority' },
} as const;

/** For each code: cases in which it holds, and near ones in which it does not. */
const examples: Record<FindingCode, { holds: Record<string, Changes>; not: Record<string, Changes> }> = {
  minor: {
    holds: { 'under 18 today': { client: { isMinor: true } } },
    not: { 'of age': { client: { isMinor: false } } },
  },
  consent_missing: {
    holds: {
      'no consent at all': { consents: [] },
      'given a moment later': { consents: [{ ...consent, givenAt: after }] },
      'marketing alone': { consents: [marketing] },
      'somebody else’s alone': { consents: [{ ...consent, clientId: 8 }] },
    },
    not: {
      'given at that very moment': { consents: [{ ...consent, givenAt: at }] },
      'given and withdrawn: another finding': {
        consents: [{ ...consent, status: 'withdrawn', withdrawnAt: before }],
      },
      'asked for by an authority': { ...byAuthority, consents: [] },
      'passed on to an assignee': {
        consents: [],
        disclosure: { basis: 'assignment', documentNumber: 'Ц-2026-1' },
        recipient: { category: 'assignee' },
      },
    },
  },
  consent_withdrawn: {
    holds: {
      'withdrawn a moment before': { consents: [{ ...consent, status: 'withdrawn', withdrawnAt: before }] },
      'withdrawn at that very moment': { consents: [{ ...consent, status: 'withdrawn', withdrawnAt: at }] },
      lapsed: { consents: [{ ...consent, status: 'expired', expiresAt: at }] },
      'each of two ended in its own way': {
        consents: [
          { ...consent, status: 'withdrawn', withdrawnAt: '2026-01-01T00:00:00Z' },
          { ...consent, id: 72, status: 'expired', expiresAt: before },
        ],
      },
      'given again only later': {
        consents: [
          { ...consent, status: 'withdrawn', withdrawnAt: before },
          { ...consent, id: 72, givenAt: after },
        ],
      },
    },
    not: {
      'withdrawn a moment later': { consents: [{ ...consent, status: 'withdrawn', withdrawnAt: after }] },
      'given again before': {
        consents: [
          { ...consent, status: 'withdrawn', withdrawnAt: '2026-01-01T00:00:00Z' },
          { ...consent, id: 72, givenAt: '2026-02-01T00:00:00Z' },
        ],
      },
      'asked for by an authority': {
        ...byAuthority,
        consents: [{ ...consent, status: 'withdrawn', withdrawnAt: before }],
      },
    },
  },
  marketing_without_consent: {
    holds: {
      'a newsletter': { disclosure: { purpose: 'newsletter' } },
      'an advertiser': { recipient: { category: 'advertiser' } },
      'withdrawn by then': {
        disclosure: { purpose: 'newsletter' },
        consents: [consent, { ...marketing, status: 'withdrawn', withdrawnAt: at }],
      },
    },
    not: {
      'consented to': { disclosure: { purpose: 'newsletter' }, consents: [consent, marketing] },
      'neither newsletter nor advertiser': {},
    },
  },
  third_party_not_consented: {
    holds: {
      'denied, on a contract': { consents: [{ ...consent, thirdPartyTransfer: false }] },
      'denied, for a purpose': {
        disclosure: { basis: 'purpose' },
        consents: [{ ...consent, thirdPartyTransfer: false }],
      },
      'the latest of two denies': {
        consents: [
          consent,
          { ...consent, id: 72, givenAt: '2025-05-01T00:00:00Z', thirdPartyTransfer: false },
        ],
      },
    },
    not: {
      'for the service itself': {
        disclosure: { basis: 'service_performance' },
        consents: [{ ...consent, thirdPartyTransfer: false }],
      },
      'denied by somebody else': {
        consents: [
          consent,
          { ...consent, id: 72, clientId: 8, givenAt: '2025-05-01T00:00:00Z', thirdPartyTransfer: false },
        ],
      },
      'denied later': {
        consents: [consent, { ...consent, id: 72, givenAt: after, thirdPartyTransfer: false }],
      },
      'denied in one that is over': {
        consents: [
          consent,
          {
            ...consent,
            id: 72,
            givenAt: '2025-05-01T00:00:00Z',
            thirdPartyTransfer: false,
            status: 'withdrawn',
            withdrawnAt: '2025-06-01T00:00:00Z',
          },
        ],
      },
    },
  },
  cross_border_not_consented: {
    holds: {
      denied: { disclosure: { crossBorder: true }, consents: [{ ...consent, crossBorder: false }] },
    },
    not: {
      'within the country': { consents: [{ ...consent, crossBorder: false }] },
      'consented to': { disclosure: { crossBorder: true } },
    },
  },
  category_not_consented: {
    holds: {
      'one of two': { disclosure: { dataCategories: ['name', 'biometric'] } },
      'whoever asks': {
        ...byAuthority,
        disclosure: { ...byAuthority.disclosure, dataCategories: ['biometric'] },
      },
    },
    not: { 'all listed': {}, 'no consent in force: another finding': { consents: [] } },
  },
  ip_link_without_ground: {
    holds: { 'on a contract': { disclosure: { includesIpLink: true } } },
    not: {
      'for the service itself': { disclosure: { includesIpLink: true, basis: 'service_performance' } },
      'asked for by an authority': {
        ...byAuthority,
        disclosure: { ...byAuthority.disclosure, includesIpLink: true },
      },
      'no such tie': {},
    },
  },
  recipient_basis_mismatch: {
    holds: {
      'a bank as authority': { disclosure: { basis: 'authority_request' } },
      'a bank as assignee': { disclosure: { basis: 'assignment' } },
      'an assignee as authority': {
        disclosure: { basis: 'authority_request' },
        recipient: { category: 'assignee' },
      },
    },
    not: { 'an authority': byAuthority, 'a bank under contract': {} },
  },
  document_missing: {
    holds: {
      'an authority without a request': { ...byAuthority, disclosure: { basis: 'authority_request' } },
      'an assignment on blanks': { disclosure: { basis: 'assignment', documentNumber: '  ' } },
    },
    not: { numbered: byAuthority, 'a contract needs none': {} },
  },
  contract_missing: {
    holds: {
      'none on record': { recipient: { contractNumber: null } },
      'for the service itself': {
        disclosure: { basis: 'service_performance' },
        recipient: { contractNumber: '' },
      },
    },
    not: {
      'one on record': {},
      'for a purpose': { disclosure: { basis: 'purpose' }, recipient: { contractNumber: null } },
    },
  },
  contract_not_in_force: {
    holds: {
      'over the day before': { recipient: { contractValidUntil: '2026-06-14' } },
      'from the day after': { recipient: { contractValidFrom: '2026-06-16' } },
      'over by the day in Almaty': {
        disclosure: { disclosedAt: '2026-06-15T19:00:00Z' },
        recipient: { contractValidUntil: '2026-06-15' },
      },
    },
    not: {
      'its first and last day': {
        recipient: { contractValidFrom: '2026-06-15', contractValidUntil: '2026-06-15' },
      },
      'without an end': { recipient: { contractValidUntil: null } },
      'no contract: another finding': {
        recipient: { contractNumber: null, contractValidUntil: '2020-01-01' },
      },
    },
  },
  protection_unconfirmed: {
    holds: {
      never: { recipient: { protectionConfirmedAt: null } },
      'twelve months and a day before': { recipient: { protectionConfirmedAt: '2025-06-14' } },
      'confirmed later': { recipient: { protectionConfirmedAt: '2026-06-16' } },
    },
    not: {
      'twelve months before': { recipient: { protectionConfirmedAt: '2025-06-15' } },
      'on that day': { recipient: { protectionConfirmedAt: '2026-06-15' } },
    },
  },
};

describe.each(findingCodes)('%s', (code) => {
  it.each(Object.entries(examples[code].holds))('holds: %s', (_, changes) => {
    expect(judge(caseOf(changes)).findings).toContain(code);
  });
  it.each(Object.entries(examples[code].not))('does not hold: %s', (_, changes) => {
    const { findings, unjudged } = judge(caseOf(changes));
    expect(findings).not.toContain(code);
    expect(unjudged.map((each) => each.code)).not.toContain(code);
  });
});

it('finds nothing against a disclosure that is right', () => {
  expect(judge(caseOf())).toEqual({ findings: [], unjudged: [] });
});

it('tells the gravest first', () => {
  const { findings } = judge(
    caseOf({
      consents: [],
      client: { isMinor: true },
      disclosure: { includesIpLink: true },
      recipient: { contractNumber: null, protectionConfirmedAt: null },
    }),
  );
  expect(findings).toEqual([
    'minor',
    'consent_missing',
    'ip_link_without_ground',
    'contract_missing',
    'protection_unconfirmed',
  ]);
  expect(findings.map((code) => findingRules[code].severity)).toEqual([
    'grave',
    'grave',
    'serious',
    'formal',
    'formal',
  ]);
});

describe('what is missing', () => {
  const unjudgedOf = (changes: Changes) => judge(caseOf(changes)).unjudged;
  const codesOf = (changes: Changes) => unjudgedOf(changes).map(({ code }) => code);

  it('is never passed: without a record, what rests on it cannot be judged', () => {
    expect(unjudgedOf({ client: undefined })).toEqual([{ code: 'minor', missing: 'client' }]);
    expect(codesOf({ consents: undefined })).toEqual([
      'consent_missing',
      'consent_withdrawn',
      'third_party_not_consented',
      'category_not_consented',
    ]);
    expect(codesOf({ recipient: undefined })).toEqual([
      'marketing_without_consent',
      'contract_missing',
      'contract_not_in_force',
      'protection_unconfirmed',
    ]);
    expect(judge(caseOf({ disclosure: { disclosedAt: 'once' } })).unjudged).toHaveLength(findingCodes.length);
  });

  it('does not hide what is known: no consent helps a tie of an address to a person', () => {
    const verdict = judge(caseOf({ consents: undefined, disclosure: { includesIpLink: true } }));
    expect(verdict.findings).toEqual(['ip_link_without_ground']);
    expect(judgementOf(verdict)).toBe('questionable');
  });

  it('is not asked for where it decides nothing', () => {
    expect(codesOf({ ...byAuthority, consents: undefined })).toEqual(['category_not_consented']);
    expect(codesOf({ recipient: undefined, consents: [consent, marketing] })).not.toContain(
      'marketing_without_consent',
    );
  });

  it('a ground that the desk does not know may need a consent, a contract or a document', () => {
    expect(
      codesOf({ disclosure: { basis: 'unknown' }, consents: [], recipient: { contractNumber: null } }),
    ).toEqual(['consent_missing', 'recipient_basis_mismatch', 'document_missing', 'contract_missing']);
  });

  it('a consent that is over without a date may have been in force then', () => {
    expect(codesOf({ consents: [{ ...consent, status: 'withdrawn', withdrawnAt: null }] })).toContain(
      'consent_withdrawn',
    );
    expect(codesOf({ consents: [{ ...consent, withdrawnAt: 'yesterday' }] })).toContain('consent_withdrawn');
  });

  it('a consent whose end is not known is over where another end has come', () => {
    const verdict = judge(
      caseOf({ consents: [{ ...consent, status: 'withdrawn', withdrawnAt: null, expiresAt: before }] }),
    );
    expect(verdict.findings).toContain('consent_withdrawn');
  });

  it('a later consent that cannot be dated leaves none that is known to count', () => {
    expect(codesOf({ consents: [consent, { ...consent, id: 72, givenAt: '' }] })).toEqual([
      'third_party_not_consented',
      'category_not_consented',
    ]);
  });

  it('a consent that does not say, or a category that the desk does not know, is no yes', () => {
    expect(codesOf({ consents: [{ ...consent, thirdPartyTransfer: undefined }] })).toEqual([
      'third_party_not_consented',
    ]);
    expect(
      codesOf({ disclosure: { dataCategories: ['name', 'unknown'], unreadable: ['dataCategories'] } }),
    ).toEqual(['category_not_consented']);
  });

  it('a contract without a first day is not known to have begun', () => {
    expect(codesOf({ recipient: { contractValidFrom: null } })).toEqual(['contract_not_in_force']);
  });

  it('a contract whose end was left out has none, but one whose end could not be read may be over', () => {
    const recipientWith = (contractValidUntil: unknown) => ({
      recipient: readRecord('recipients', JSON.parse(JSON.stringify({ ...recipient, contractValidUntil }))),
    });
    expect(judge(caseOf(recipientWith(null)))).toEqual({ findings: [], unjudged: [] });
    const { contractValidUntil: _end, ...endless } = recipient;
    expect(judge({ ...caseOf(), recipient: endless })).toEqual({ findings: [], unjudged: [] });
    for (const end of [7, 'some day', '2026-02-30']) {
      expect(codesOf(recipientWith(end))).toEqual(['contract_not_in_force']);
    }
  });

  it('a consent of nobody who is known, and a client who is not, leave open what was consented to', () => {
    const ofConsents = [
      'consent_missing',
      'consent_withdrawn',
      'third_party_not_consented',
      'category_not_consented',
    ];
    const nobodys = { ...consent, clientId: Number.NaN };
    expect(codesOf({ consents: [nobodys] })).toEqual(ofConsents);
    expect(codesOf({ disclosure: { clientId: Number.NaN } })).toEqual(ofConsents);
    expect(judge(caseOf({ disclosure: { clientId: Number.NaN } })).findings).toEqual([]);
  });

  it('makes the whole «cannot be judged», and nothing missing and nothing found clear', () => {
    expect(judgementOf(judge(caseOf({ client: undefined })))).toBe('cannot_be_judged');
    expect(judgementOf(judge(caseOf()))).toBe('clear');
  });
});

describe('a value that the contract does not know is no answer, whoever has sent it', () => {
  interface Changes {
    disclosure?: object;
    consent?: object;
    recipient?: object;
    client?: object;
  }
  /** As it may come from anywhere: undefined leaves the field out. */
  const sent = (changes: Changes): DisclosureCase =>
    JSON.parse(
      JSON.stringify({
        disclosure: { ...disclosure, ...changes.disclosure },
        consents: [{ ...consent, ...changes.consent }],
        recipient: { ...recipient, ...changes.recipient },
        client: { ...client, ...changes.client },
      }),
    );

  it.each<[FindingCode, Changes]>([
    ['minor', { client: { isMinor: null } }],
    ['minor', { client: { isMinor: undefined } }],
    ['minor', { client: { isMinor: 0 } }],
    ['ip_link_without_ground', { disclosure: { includesIpLink: null } }],
    ['ip_link_without_ground', { disclosure: { includesIpLink: 'no' } }],
    ['cross_border_not_consented', { disclosure: { crossBorder: null }, consent: { crossBorder: false } }],
    ['cross_border_not_consented', { disclosure: { crossBorder: true }, consent: { crossBorder: null } }],
    ['third_party_not_consented', { consent: { thirdPartyTransfer: null } }],
    ['third_party_not_consented', { consent: { thirdPartyTransfer: 'yes' } }],
    ['category_not_consented', { disclosure: { dataCategories: undefined } }],
    ['category_not_consented', { disclosure: { dataCategories: null } }],
    ['category_not_consented', { disclosure: { dataCategories: 'name' } }],
    ['category_not_consented', { disclosure: { dataCategories: ['name', 'unknown'] } }],
    ['category_not_consented', { disclosure: { dataCategories: ['name', 'aura'] } }],
    ['category_not_consented', { consent: { dataCategories: null } }],
    ['category_not_consented', { consent: { dataCategories: ['name', 'iin', 'aura'] } }],
    ['consent_missing', { consent: { kind: 'oral' } }],
    ['consent_withdrawn', { consent: { withdrawnAt: 7 } }],
    ['contract_missing', { disclosure: { basis: 'gift' }, recipient: { contractNumber: null } }],
    ['contract_missing', { recipient: { contractNumber: 9 } }],
    ['marketing_without_consent', { disclosure: { purpose: null } }],
    ['marketing_without_consent', { recipient: { category: 'friend' } }],
    ['protection_unconfirmed', { recipient: { protectionConfirmedAt: true } }],
  ])('%s cannot be judged: %j', (code, changes) => {
    const { findings, unjudged } = judge(sent(changes));
    expect(unjudged.map((each) => each.code)).toContain(code);
    expect(findings).not.toContain(code);
  });

  it('but what is known of a list that was not understood whole is held against it', () => {
    const { findings } = judge(sent({ disclosure: { dataCategories: ['aura', 'biometric'] } }));
    expect(findings).toEqual(['category_not_consented']);
  });
});
