import { describe, expect, it } from 'vitest';
import { askedAmong } from './askedAmong';

describe('the filters that are hidden', () => {
  const fields = ['closedAt', 'feeAmount'];

  it('are counted by field, however a field is asked for', () => {
    expect(askedAmong({}, fields, [])).toBe(0);
    expect(askedAmong({ closedAt_gte: 'a', closedAt_lt: 'b', kind: 'x' }, fields, [])).toBe(1);
    expect(askedAmong({ closedAt_gte: 'a', feeAmount: null }, fields, [])).toBe(2);
    expect(askedAmong({ feeAmount_neq: null }, fields, [])).toBe(1);
  });

  it('are ranges alone where whether there is any value is asked elsewhere', () => {
    expect(askedAmong({ breachedAt_neq: null }, fields, ['breachedAt'])).toBe(0);
    expect(askedAmong({ breachedAt: null }, fields, ['breachedAt'])).toBe(0);
    expect(askedAmong({ breachedAt_gte: 'a', breachedAt_lt: 'b' }, fields, ['breachedAt'])).toBe(1);
  });
});
