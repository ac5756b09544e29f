import { describe, expect, it } from 'vitest';
import { requestKindValues } from '../api/contract';
import { almatyInstant } from './almatyTime';
import { publishedRules } from './calendars.fixture';
import { parseRules, RulesError, ruleFor } from './rules';

const policy = (...clauses: string[]) => ({ type: 'policy', clauses });
const internal = (...clauses: string[]) => ({ type: 'internal', clauses });
const law = (...clauses: string[]) => ({ type: 'law', clauses });
const rule = {
  id: 'access_copy-2024-01-01',
  kind: 'access_copy',
  validFrom: '2024-01-01',
  promise: { workingDays: 3, source: internal('9.10') },
  limit: null,
};
const file = { version: '1', rules: [rule] };

function withRule(changes: object): object {
  return { version: '1', rules: [rule, { ...rule, id: 'other', validFrom: '2025-01-01', ...changes }] };
}

describe('the published terms', () => {
  it.each([
    ['processing_withdrawal', 1, policy('8.1'), { workingDays: 15, source: law('8(7)') }],
    ['marketing_withdrawal', 1, policy('8.2'), { workingDays: 15, source: law('8(7)') }],
    ['contact_opt_out', 1, policy('8.2', '9.10'), null],
    ['access_copy', 3, internal('9.10'), null],
    ['correction', 1, policy('4.1', '9.10'), { workingDays: 1, source: law('25(2)(8)') }],
    ['policy_violation', 1, internal('9.10'), { workingDays: 1, source: law('25(2)(8)') }],
    ['minor_erasure', 1, internal('9.7'), { workingDays: 1, source: law('25(2)(8)') }],
  ] as const)('%s: %i working days', (kind, workingDays, source, limit) => {
    expect(ruleFor(publishedRules, kind, almatyInstant('2026-11-22', '10:00'))).toEqual({
      id: `${kind}-2024-01-01`,
      kind,
      validFrom: '2024-01-01',
      promise: { workingDays, source },
      limit,
    });
  });

  it('cover every kind of request of the contract, each once', () => {
    expect(publishedRules.rules.map(({ kind }) => kind).sort()).toEqual([...requestKindValues].sort());
  });
});

describe('the rule that holds', () => {
  const rules = parseRules(withRule({}));
  const idOn = (day: string, time: string) => ruleFor(rules, 'access_copy', almatyInstant(day, time))?.id;

  it('is the newest one on the Almaty day of receipt', () => {
    expect(idOn('2024-01-01', '00:00')).toBe('access_copy-2024-01-01');
    expect(idOn('2024-12-31', '23:59')).toBe('access_copy-2024-01-01');
    expect(idOn('2025-01-01', '00:00')).toBe('other');
    expect(idOn('2030-01-01', '00:00')).toBe('other');
  });

  it('is the newest one whatever the order in the file', () => {
    const turned = { ...rules, rules: [...rules.rules].reverse() };
    expect(ruleFor(turned, 'access_copy', almatyInstant('2025-01-01', '00:00'))?.id).toBe('other');
  });

  it('is none before the first, and none for another kind', () => {
    expect(idOn('2023-12-31', '23:59')).toBeUndefined();
    expect(ruleFor(rules, 'correction', almatyInstant('2026-01-01', '00:00'))).toBeUndefined();
  });
});

describe('a wrong file of terms is told plainly, with the place', () => {
  const promise = (workingDays: unknown) => ({ promise: { workingDays, source: internal('9.10') } });

  it.each<[string, unknown, string]>([
    ['HTML', '<!doctype html>', ''],
    ['no rules', { version: '1' }, 'rules'],
    ['rules as an object', { version: '1', rules: {} }, 'rules'],
    ['no version', { rules: [] }, 'version'],
    ['an unknown kind', withRule({ kind: 'x' }), 'rules[1].kind'],
    ['no id', withRule({ id: ' ' }), 'rules[1].id'],
    ['an id twice', withRule({ id: rule.id }), 'rules[1].id'],
    ['two rules of a kind from one day', withRule({ validFrom: '2024-01-01' }), 'rules[1].validFrom'],
    ['a day that is none', withRule({ validFrom: '2025-02-29' }), 'rules[1].validFrom'],
    ['no working days', withRule(promise(0)), 'rules[1].promise.workingDays'],
    ['half a working day', withRule(promise(1.5)), 'rules[1].promise.workingDays'],
    ['working days as text', withRule(promise('1')), 'rules[1].promise.workingDays'],
    ['more than a year', withRule(promise(1e9)), 'rules[1].promise.workingDays'],
    ['no promise', withRule({ promise: null }), 'rules[1].promise'],
    ['a limit left out', withRule({ limit: undefined }), 'rules[1].limit'],
    ['a limit without its source', withRule({ limit: { workingDays: 1 } }), 'rules[1].limit.source'],
    [
      'an unknown source',
      withRule({ limit: { workingDays: 1, source: { type: 'x', clauses: [] } } }),
      'rules[1].limit.source.type',
    ],
    [
      'a clause as a number',
      withRule({ limit: { workingDays: 1, source: { type: 'law', clauses: [8.1] } } }),
      'rules[1].limit.source.clauses[0]',
    ],
  ])('%s', (_name, json, path) => {
    const read = () => parseRules(json);
    expect(read).toThrow(RulesError);
    expect(read).toThrow(expect.objectContaining({ path }));
    expect(read).toThrow(/must|missing|repeats/);
  });

  it('and a right one is not refused', () => {
    expect(parseRules(file).rules).toEqual([rule]);
  });
});
