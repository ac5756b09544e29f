import { describe, expect, it } from 'vitest';
import { disclosureBasisValues, disclosurePurposeValues } from '../api/contract';
import { clauseIds, clauseOf, clauseRule, policyAddress, splitAtCitations } from './clauses';
import { findingRules } from './findings';
import { requestKinds } from './requestKinds';
import { clausesThatDiffer } from './textDifferences';

describe('the clauses that the desk serves', () => {
  it('stand in the order of the policy', () => {
    expect(clauseIds.slice(0, 7)).toEqual(['intro', '1', '2.1', '3.1', '3.1.1', '3.1.2', '3.2']);
    expect(clauseIds.slice(-7)).toEqual(['9.1', '9.5', '9.6', '9.7', '9.10', '9.11', '9.12']);
  });

  it('are all that rules, requests, findings and differences name', () => {
    const cited = [
      ...Object.values(requestKinds).flatMap(({ clauses }): readonly string[] => clauses),
      ...Object.values(findingRules).flatMap(({ clauses }): readonly string[] => clauses),
      ...clausesThatDiffer,
    ];
    expect(cited.filter((citation) => clauseOf(citation) === null)).toEqual([]);
  });

  it('name every ground and every purpose of a disclosure once', () => {
    const rules = clauseIds.map(clauseRule);
    expect(rules.flatMap(({ bases = [] }) => bases).toSorted()).toEqual(disclosureBasisValues.toSorted());
    expect(rules.flatMap(({ purposes = [] }) => purposes)).toEqual(disclosurePurposeValues);
  });
});

describe('a citation', () => {
  it.each([
    ['8.1', '8.1', '/policy#8.1'],
    ['6.2 (3)', '6.2', '/policy#6.2'],
    ['2.1 (10)', '2.1', '/policy#2.1'],
    ['9.9', null, null],
    ['toString', null, null],
    ['', null, null],
  ])('%s is of the clause %s', (citation, clause, address) => {
    expect(clauseOf(citation)).toBe(clause);
    expect(policyAddress(citation)).toBe(address);
  });

  it.each([
    ['a 4.1, 9.10 b', ['4.1', '9.10'], ['a ', '4.1', ', ', '9.10', ' b']],
    ['8.2', ['8.2'], ['8.2']],
    ['no clause', ['8.2'], ['no clause']],
  ])('is found in «%s»', (text, citations, parts) => {
    expect(splitAtCitations(text, citations).map((part) => part.text)).toEqual(parts);
  });
});
