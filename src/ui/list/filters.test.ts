import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenOf, type FilterChoice, filterFromAddress, withChoice } from './filters';

const choice = (value: string, filter: FilterChoice['filter']): FilterChoice => ({
  value,
  label: value,
  filter,
});
const all = choice('all', {});
const open = choice('open', { status: ['new', 'in_progress'] });
const closed = choice('closed', { status: 'closed' });
const nobody = choice('nobody', { assigneeId: null });
const mine = choice('mine', { assigneeId: 3 });
const statuses = [all, open, closed];
const assignees = [all, nobody, mine];

describe('the choice that a list’s filter shows', () => {
  it('is the one that asks for the same, whatever else is asked', () => {
    expect(chosenOf(statuses, { status: ['new', 'in_progress'], assigneeId: 3 })).toBe(open);
    expect(chosenOf(assignees, { status: 'closed', assigneeId: null })).toBe(nobody);
    expect(chosenOf(statuses, {})).toBe(all);
    expect(chosenOf(statuses, { kind: 'access_copy' })).toBe(all);
  });

  it('is none where the address asks for something else in that field', () => {
    expect(chosenOf(statuses, { status: 'refused' })).toBeUndefined();
    expect(chosenOf(statuses, { status: ['in_progress', 'new'] })).toBeUndefined();
    expect(chosenOf(assignees, { assigneeId: 7 })).toBeUndefined();
  });

  it('is never «all» for a field that is asked to be empty', () => {
    expect(chosenOf([all, mine], { assigneeId: null })).toBeUndefined();
  });

  it('is none, «all» neither, for the days of a field of which «all» asks for no days, and takes them away', () => {
    const anyDay = choice('all', { breachedAt_gte: undefined });
    const breaches = [anyDay, choice('breached', { breachedAt_neq: null })];
    const filter = { kind: 'access_copy', breachedAt_gte: '2026-11-15T19:00:00.000Z' };
    expect(chosenOf(breaches, filter)).toBeUndefined();
    expect(chosenOf(breaches, { kind: 'access_copy' })).toBe(anyDay);
    expect(withChoice(breaches, anyDay, filter)).toEqual({ kind: 'access_copy' });
  });
});

describe('choosing', () => {
  it('takes the place of what was chosen before, and leaves the other fields', () => {
    const filter = { status: 'closed', clientId: 12 };
    expect(withChoice(statuses, open, filter)).toEqual({ clientId: 12, ...open.filter });
    expect(withChoice(statuses, all, filter)).toEqual({ clientId: 12 });
    expect(withChoice(assignees, nobody, filter)).toEqual({ ...filter, assigneeId: null });
    expect(filter).toEqual({ status: 'closed', clientId: 12 });
  });

  it('is what is shown afterwards, from any filter', () => {
    const anyFilter = fc.dictionary(fc.constantFrom('status', 'assigneeId', 'clientId'), fc.jsonValue());
    fc.assert(
      fc.property(
        anyFilter,
        fc.constantFrom(...statuses),
        fc.constantFrom(...assignees),
        (filter, one, other) => {
          const both = withChoice(assignees, other, withChoice(statuses, one, filter));
          expect(chosenOf(statuses, both)).toBe(one);
          expect(chosenOf(assignees, both)).toBe(other);
          expect(both.clientId).toEqual(filter.clientId);
        },
      ),
    );
  });
});

describe('the filter of an address', () => {
  const read = (filter: string) => filterFromAddress(`?${new URLSearchParams({ filter, page: '1' })}`);

  it('is read back as it was written, nulls included', () => {
    const filter = { assigneeId: null, status: ['new'], dueAt_lt: '2026-11-22T13:00:00Z' };
    expect(read(JSON.stringify(filter))).toEqual({ filter, broken: false });
  });

  it('may be none', () => {
    expect(filterFromAddress('')).toEqual({ filter: undefined, broken: false });
    expect(filterFromAddress('?page=2')).toEqual({ filter: undefined, broken: false });
  });

  it.each(['', '{', 'null', '7', '"new"', '["new"]', '{"status":"new"', 'undefined'])(
    'that is broken is told, and asks for nothing: %j',
    (text) => {
      expect(read(text)).toEqual({ filter: undefined, broken: true });
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { filter, broken } = filterFromAddress(text.startsWith('?') ? text : `?filter=${text}`);
        expect(broken && filter !== undefined).toBe(false);
      }),
    );
  });
});
