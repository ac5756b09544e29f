import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentKindValues, disclosureBasisValues, recipientCategoryValues } from '../../api/contract';
import type { ConsentRecord } from '../../api/records';
import { formatInstant } from '../../deadlines/almatyTime';
import { caseOf, consent, disclosure } from './case.fixture';
import { type DisclosureCase, judge, judgementOf } from './judge';

const at = Date.parse(disclosure.disclosedAt);

/** Instants close to the disclosure, often on it: where the edges lie. */
const nearby = fc.oneof(
  { arbitrary: fc.constantFrom(-1, 0, 1), weight: 2 },
  { arbitrary: fc.integer({ min: -100, max: 100 }), weight: 1 },
);
const instant = nearby.map((ms) => formatInstant(at + ms));
const mayEnd = fc.option(instant, { nil: null });

const anyConsent = (id: number): fc.Arbitrary<ConsentRecord> =>
  fc
    .record({
      kind: fc.constantFrom(...consentKindValues),
      givenAt: instant,
      withdrawnAt: mayEnd,
      expiresAt: mayEnd,
      thirdPartyTransfer: fc.boolean(),
      crossBorder: fc.boolean(),
      dataCategories: fc.subarray(['name', 'iin', 'contact'] as const),
    })
    .map((made) => ({ ...consent, ...made, id, status: made.withdrawnAt ? 'withdrawn' : 'active' }));

const anyConsents = fc
  .integer({ min: 0, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyConsent(index + 1))));

const anyCase: fc.Arbitrary<DisclosureCase> = fc
  .record({
    consents: anyConsents,
    basis: fc.constantFrom(...disclosureBasisValues),
    purpose: fc.constantFrom('newsletter' as const, 'verification' as const),
    crossBorder: fc.boolean(),
    category: fc.constantFrom(...recipientCategoryValues),
  })
  .map(({ consents, basis, purpose, crossBorder, category }) =>
    caseOf({ consents, disclosure: { basis, purpose, crossBorder }, recipient: { category } }),
  );

/** What the rules say of consents, word by word, with no thought of what may be missing. */
function slowly({
  disclosure: { basis, crossBorder, dataCategories },
  consents = [],
}: DisclosureCase): string[] {
  const given = consents.filter(({ kind, givenAt }) => kind === 'processing' && Date.parse(givenAt) <= at);
  const ends = ({ withdrawnAt, expiresAt }: ConsentRecord) =>
    [withdrawnAt, expiresAt].filter((end) => typeof end === 'string').map((end) => Date.parse(end));
  const [counts] = given
    .filter((each) => ends(each).every((end) => end > at))
    .sort((a, b) => Date.parse(b.givenAt) - Date.parse(a.givenAt) || b.id - a.id);
  const needsNone = basis === 'authority_request' || basis === 'assignment';
  const found: string[] = [];
  if (!needsNone && given.length === 0) found.push('consent_missing');
  if (!needsNone && given.length > 0 && !counts) found.push('consent_withdrawn');
  if (counts && !counts.thirdPartyTransfer && (basis === 'purpose' || basis === 'contract'))
    found.push('third_party_not_consented');
  if (counts && crossBorder && !counts.crossBorder) found.push('cross_border_not_consented');
  if (counts && dataCategories.some((category) => !counts.dataCategories?.includes(category)))
    found.push('category_not_consented');
  return found;
}

const ofConsents = [
  'consent_missing',
  'consent_withdrawn',
  'third_party_not_consented',
  'cross_border_not_consented',
  'category_not_consented',
];

describe('the verdict', () => {
  it('agrees with the rules as one reads them', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        expect(judge(given).findings.filter((code) => ofConsents.includes(code))).toEqual(slowly(given));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order in which the consents come', () => {
    fc.assert(
      fc.property(
        anyCase.chain((given) =>
          fc.record({
            given: fc.constant(given),
            shuffled: fc.shuffledSubarray([...(given.consents ?? [])], {
              minLength: given.consents?.length ?? 0,
            }),
          }),
        ),
        ({ given, shuffled }) => {
          expect(judge({ ...given, consents: shuffled })).toEqual(judge(given));
        },
      ),
    );
  });

  it('is about this client: what somebody else has consented to changes nothing', () => {
    fc.assert(
      fc.property(anyCase, anyConsents, (given, others) => {
        const theirs = others.map((each) => ({ ...each, clientId: each.clientId + 1 }));
        expect(judge({ ...given, consents: [...theirs, ...(given.consents ?? [])] })).toEqual(judge(given));
      }),
    );
  });

  it('is about the moment: nothing that came later changes it', () => {
    const later = fc.integer({ min: 1, max: 1000 }).map((ms) => formatInstant(at + ms));
    fc.assert(
      fc.property(anyCase, later, anyConsent(99), (given, laterAt, another) => {
        const withLater = (given.consents ?? []).map((each) => ({
          ...each,
          withdrawnAt: each.withdrawnAt ?? laterAt,
          status: 'withdrawn' as const,
        }));
        const consents = [...withLater, { ...another, givenAt: laterAt }];
        expect(judge({ ...given, consents })).toEqual(judge(given));
      }),
    );
  });

  it('never clears for want of a record: what is taken away leaves no finding more, and clears nothing', () => {
    const taken = fc.constantFrom('consents' as const, 'recipient' as const, 'client' as const);
    fc.assert(
      fc.property(anyCase, taken, (given, record) => {
        const whole = judge(given);
        const poorer = judge({ ...given, [record]: undefined });
        expect(whole.findings).toEqual(expect.arrayContaining([...poorer.findings]));
        const known = [...poorer.findings, ...poorer.unjudged.map(({ code }) => code)];
        expect(known).toEqual(expect.arrayContaining([...whole.findings]));
        expect(judgementOf(poorer)).not.toBe('clear');
      }),
    );
  });
});
