import { describe, expect, it } from 'vitest';
import { differingAmong } from '../policy/textDifferences';
import { clausesOfConsent } from './clausesOfConsent';

type Consent = Parameters<typeof clausesOfConsent>[0];
const processing: Consent = {
  kind: 'processing',
  dataCategories: ['iin', 'ip_address'],
  thirdPartyTransfer: true,
};
const person = { entrepreneur: false, representativeOf: null };
const of = (consent: Partial<Consent>) => clausesOfConsent({ ...processing, ...consent }, person);

describe('the clauses that a consent rests on', () => {
  it('are, for processing, those of its purposes, its data, its recipients and its end', () => {
    expect(of({})).toEqual([
      '1',
      '2.1',
      '3.1.1',
      '3.1.2',
      '5.1',
      '6.1',
      '6.2 (4)',
      '6.2 (5)',
      '7',
      '8.1',
      '9.1',
      '9.6',
      '9.10',
    ]);
  });

  it('name no recipients where none are consented to', () => {
    expect(of({ thirdPartyTransfer: false })).not.toContain('6.2 (4)');
  });

  it('follow the data: what the browser tells, what else there is, or neither', () => {
    expect(of({ dataCategories: ['cookies'] })).not.toContain('3.1.2');
    expect(of({ dataCategories: ['special'] })).not.toContain('3.1.1');
    expect(of({ dataCategories: ['unknown'] }).filter((clause) => clause.startsWith('3'))).toEqual([]);
  });

  it('are, for advertising, its purpose and its own withdrawal', () => {
    const clauses = of({ kind: 'marketing' });
    expect(clauses).toContain('2.1 (5)');
    expect(clauses).toContain('8.2');
    expect(clauses).not.toContain('8.1');
  });

  it('are, for cookies, the one by which it lapses', () => {
    expect(
      differingAmong(of({ kind: 'cookies', dataCategories: ['cookies'], thirdPartyTransfer: false })),
    ).toEqual(['1', '3.1.1', '9.5', '9.6', '9.10']);
  });

  it('hold those of traders and of representatives where the client is one', () => {
    const clauses = clausesOfConsent(processing, { entrepreneur: true, representativeOf: null });
    expect(clauses).toContain('3.3');
    expect(clauses).not.toContain('3.2');
    expect(clausesOfConsent(processing, { entrepreneur: false, representativeOf: 'ТОО' })).toContain('3.2');
    expect(clausesOfConsent(processing, undefined)).not.toContain('3.3');
  });
});
