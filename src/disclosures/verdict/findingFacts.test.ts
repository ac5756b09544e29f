import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../policy/findings';
import { caseOf, consent, disclosure, marketing } from './case.fixture';
import { factsOf } from './findingFacts';
import { judge } from './judge';

const before = '2026-06-15T06:59:59Z';
const after = '2026-06-15T07:00:01Z';
const { disclosedAt } = disclosure;

describe('the facts that a finding rests on', () => {
  it('are the consent that was withdrawn, and when', () => {
    const withdrawn = { ...consent, status: 'withdrawn' as const, withdrawnAt: before };
    expect(factsOf('consent_withdrawn', caseOf({ consents: [withdrawn] }))).toEqual([
      { fact: 'withdrawn', consent: withdrawn, at: before },
    ]);
  });

  it('are the lapse of the last consent where it came before its withdrawal', () => {
    const lapsed = { ...consent, expiresAt: before, withdrawnAt: disclosedAt };
    const earlier = { ...consent, id: 3, givenAt: '2025-01-01T00:00:00Z', withdrawnAt: before };
    expect(factsOf('consent_withdrawn', caseOf({ consents: [earlier, lapsed] }))).toEqual([
      { fact: 'lapsed', consent: lapsed, at: before },
    ]);
  });

  it('do not take a withdrawal after the disclosure for the end of the consent', () => {
    const both = { ...consent, expiresAt: before, withdrawnAt: after };
    expect(factsOf('consent_withdrawn', caseOf({ consents: [both] }))).toMatchObject([{ fact: 'lapsed' }]);
  });

  it('are the first consent, where it was given later, or that there is none', () => {
    const later = { ...consent, givenAt: after };
    const muchLater = { ...consent, id: 5, givenAt: '2026-07-01T00:00:00Z' };
    expect(factsOf('consent_missing', caseOf({ consents: [muchLater, later, marketing] }))).toEqual([
      { fact: 'givenLater', consent: later },
    ]);
    expect(factsOf('consent_missing', caseOf({ consents: [marketing] }))).toEqual([
      { fact: 'noConsent', kind: 'processing' },
    ]);
  });

  it('are the purpose or the recipient that makes it advertising, and the consent to it', () => {
    const newsletter = caseOf({ disclosure: { purpose: 'newsletter' } });
    expect(factsOf('marketing_without_consent', newsletter)).toEqual([
      { fact: 'purpose', purpose: 'newsletter' },
      { fact: 'noConsent', kind: 'marketing' },
    ]);
    const ended = { ...marketing, withdrawnAt: before };
    const advertiser = caseOf({ recipient: { category: 'advertiser' }, consents: [ended] });
    expect(factsOf('marketing_without_consent', advertiser)).toEqual([
      { fact: 'recipient', category: 'advertiser' },
      { fact: 'withdrawn', consent: ended, at: before },
    ]);
  });

  it('name the categories that the consent in force does not list', () => {
    const given = caseOf({ disclosure: { dataCategories: ['name', 'biometric', 'unknown'] } });
    expect(factsOf('category_not_consented', given)).toEqual([
      { fact: 'inForce', consent },
      { fact: 'notListed', categories: ['biometric'] },
    ]);
  });

  it.each([
    [{ contractValidFrom: '2026-06-16' }, { fact: 'contractBegan', day: '2026-06-16' }],
    [{ contractValidUntil: '2026-06-14' }, { fact: 'contractEnded', day: '2026-06-14' }],
    [{ contractValidFrom: null, contractValidUntil: null }, { fact: 'contractUndated' }],
  ])('are the days of the contract: %o', (recipient, fact) => {
    const [, told] = factsOf('contract_not_in_force', caseOf({ recipient }));
    expect(told).toEqual({ ...fact, number: 'ПДн-2025/009' });
  });

  it.each([
    [null, { fact: 'noProtection' }],
    ['2026-06-16', { fact: 'protectionLater', day: '2026-06-16' }],
    ['2025-06-14', { fact: 'protectionOver', day: '2025-06-14', until: '2026-06-14' }],
  ])('are the day of the confirmation: %s', (protectionConfirmedAt, fact) => {
    expect(factsOf('protection_unconfirmed', caseOf({ recipient: { protectionConfirmedAt } }))).toEqual([
      fact,
    ]);
  });

  it('count a confirmation of 28 February to the 29th of a leap year, as the verdict does', () => {
    const at = (disclosedAt: string) =>
      caseOf({ disclosure: { disclosedAt }, recipient: { protectionConfirmedAt: '2027-02-28' } });
    expect(judge(at('2028-02-29T07:00:00Z')).findings).not.toContain('protection_unconfirmed');
    expect(judge(at('2028-03-01T07:00:00Z')).findings).toContain('protection_unconfirmed');
    expect(factsOf('protection_unconfirmed', at('2028-03-01T07:00:00Z'))).toEqual([
      { fact: 'protectionOver', day: '2027-02-28', until: '2028-02-29' },
    ]);
  });

  it('name no consent of somebody else', () => {
    const theirs = { ...consent, clientId: 8 };
    expect(factsOf('consent_missing', caseOf({ consents: [theirs, { ...theirs, givenAt: after }] }))).toEqual(
      [{ fact: 'noConsent', kind: 'processing' }],
    );
  });

  it('are told of every finding, and of none without a moment to judge', () => {
    for (const code of findingCodes) {
      expect(factsOf(code, caseOf())).not.toEqual([]);
      expect(factsOf(code, caseOf({ disclosure: { disclosedAt: '' } }))).toEqual([]);
    }
  });
});
