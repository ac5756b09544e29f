import { describe, expect, it } from 'vitest';
import kk from '../../i18n/kk/policy.json';
import ru from '../../i18n/ru/policy.json';
import { clausesThatDiffer, differingAmong, textDifferences } from './textDifferences';

describe('the clauses whose two texts differ', () => {
  it('stand in the order of the policy', () => {
    const parts = clausesThatDiffer.map((clause) => (clause.match(/\d+/g) ?? []).map(Number));
    const padded = parts.map((numbers) => numbers.map((n) => String(n).padStart(3, '0')).join('.'));
    expect(padded).toEqual(padded.toSorted());
    expect(clausesThatDiffer).toHaveLength(11);
  });

  it.each([kk, ru])('each have a text for what either says, and no other clause has one', (policy) => {
    expect(Object.keys(policy.differences).toSorted()).toEqual(Object.values(textDifferences).toSorted());
    for (const { kk: kazakh, ru: russian } of Object.values(policy.differences)) {
      expect(kazakh).not.toBe(russian);
    }
  });

  it('are found among others, each once and in the order of the policy', () => {
    expect(differingAmong(['9.10', '7', '3.1', '1', '9.10', 'toString'])).toEqual(['1', '9.10']);
  });
});
