import { describe, expect, it } from 'vitest';
import { type RequestRecord, UNKNOWN } from '../../api/records';
import { request } from '../case/desk.fixture';
import { applicability, mayDo, planOf } from './bulkActs';

const [me, other] = [3, 7];
const take = { name: 'take', myId: me, role: 'support' } as const;
const giveBack = { name: 'giveBack', myId: me } as const;
const as = (status: RequestRecord['status'], assigneeId: number | null): RequestRecord => ({
  ...request,
  status,
  assigneeId,
});

describe('taking', () => {
  it('makes a request the reader’s own, and starts a new one', () => {
    expect(applicability(take, as('new', null))).toEqual({
      changes: { assigneeId: me, status: 'in_progress' },
    });
    expect(applicability(take, as('new', me))).toEqual({
      changes: { assigneeId: me, status: 'in_progress' },
    });
    expect(applicability(take, as('in_progress', null))).toEqual({ changes: { assigneeId: me } });
    expect(applicability(take, as('in_progress', other))).toEqual({ changes: { assigneeId: me } });
  });

  it.each([
    ['in_progress', 'yours'],
    ['refusal_proposed', 'refusal'],
    ['closed', 'closed'],
    ['refused', 'closed'],
    [UNKNOWN, 'unreadable'],
  ] as const)('leaves %s of one’s own alone: %s', (status, why) => {
    expect(applicability(take, as(status, me))).toEqual({ why });
  });
});

describe('giving back', () => {
  it('is of what one has, as long as it is open', () => {
    expect(applicability(giveBack, as('in_progress', me))).toEqual({ changes: { assigneeId: null } });
    expect(applicability(giveBack, as('refusal_proposed', me))).toEqual({ changes: { assigneeId: null } });
    expect(applicability(giveBack, as('in_progress', other))).toEqual({ why: 'notMine' });
    expect(applicability(giveBack, as('new', null))).toEqual({ why: 'notMine' });
    expect(applicability(giveBack, as('closed', me))).toEqual({ why: 'closed' });
  });
});

describe('assigning', () => {
  it('is of everything open that somebody else has, or nobody', () => {
    const toOther = { name: 'assign', to: other } as const;
    expect(applicability(toOther, as('new', null))).toEqual({ changes: { assigneeId: other } });
    expect(applicability(toOther, as('in_progress', me))).toEqual({ changes: { assigneeId: other } });
    expect(applicability(toOther, as('in_progress', other))).toEqual({ why: 'assigned' });
    expect(applicability(toOther, as('refused', me))).toEqual({ why: 'closed' });
    expect(applicability({ name: 'assign', to: null }, as('new', null))).toEqual({ why: 'assigned' });
    const { assigneeId: _, ...nobodys } = as('new', null);
    expect(applicability({ name: 'assign', to: null }, nobodys)).toEqual({ why: 'assigned' });
  });

  it('from one of the staff, or from nobody, takes nothing from anybody else', () => {
    const fromMe = { name: 'assign', to: other, from: me } as const;
    expect(applicability(fromMe, as('in_progress', me))).toEqual({ changes: { assigneeId: other } });
    expect(applicability(fromMe, as('in_progress', null))).toEqual({ why: 'moved' });
    expect(applicability(fromMe, as('in_progress', other))).toEqual({ why: 'assigned' });
    const nobodys = { name: 'assign', to: other, from: null } as const;
    expect(applicability(nobodys, as('new', null))).toEqual({ changes: { assigneeId: other } });
    expect(applicability(nobodys, as('in_progress', me))).toEqual({ why: 'moved' });
  });
});

it('says to how many of the chosen an act applies, and why not to the others', () => {
  const chosen = [
    as('new', null),
    as('in_progress', me),
    as('in_progress', me),
    as('closed', other),
    as('in_progress', other),
  ];
  const { items, others } = planOf(take, chosen);
  expect(items.map(({ request: { status } }) => status)).toEqual(['new', 'in_progress']);
  expect(others).toEqual([
    { why: 'yours', count: 2 },
    { why: 'closed', count: 1 },
  ]);
});

it('offers a manager to assign alone', () => {
  const acts = ['take', 'giveBack', 'assign'] as const;
  expect(acts.filter((act) => mayDo('manager', act))).toEqual(['assign']);
  expect(acts.filter((act) => mayDo('support', act))).toEqual([...acts]);
});
