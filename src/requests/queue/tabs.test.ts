import { describe, expect, it } from 'vitest';
import { filterFromAddress } from '../../ui/list/filters';
import { isOfClosed, isWholeTab, queueTabs, searchOfTab, tabOf } from './tabs';

const names = (role: 'support' | 'compliance' | 'manager') => queueTabs(role, 3).map(({ name }) => name);
const open = ['new', 'in_progress', 'refusal_proposed'];

describe('the tabs of the queue', () => {
  it('are those that can hold something for the role', () => {
    expect(names('support')).toEqual(['mine', 'unassigned', 'everyone', 'closed']);
    expect(names('compliance')).toEqual(['mine', 'unassigned', 'everyone', 'closed', 'refusals']);
    expect(names('manager')).toEqual(['unassigned', 'everyone', 'closed']);
  });

  it('show the next one due first, and of what is closed the last one', () => {
    for (const { name, sort } of queueTabs('compliance', 3)) {
      const due = { field: 'dueAt', order: 'ASC' };
      expect(sort).toEqual(name === 'closed' ? { field: 'closedAt', order: 'DESC' } : due);
    }
  });

  it('are each the one that its own address shows, and leave the other filters', () => {
    const tabs = queueTabs('compliance', 3);
    for (const tab of tabs) {
      const address = searchOfTab(tab, tabs, {
        filter: { kind: 'access_copy', status: 'closed', assigneeId: 9 },
        perPage: 50,
      });
      const { filter = {} } = filterFromAddress(address);
      expect(tabOf(tabs, filter)).toBe(tab);
      expect(filter).toEqual({ kind: 'access_copy', ...tab.filter });
      expect(new URLSearchParams(address).get('perPage')).toBe('50');
      expect(isWholeTab(tab, filter)).toBe(false);
      expect(isWholeTab(tab, tab.filter)).toBe(true);
    }
  });

  it('are none where the address asks for something else', () => {
    const tabs = queueTabs('support', 3);
    expect(tabOf(tabs, { status: 'new' })).toBeUndefined();
    expect(tabOf(tabs, { status: open, assigneeId: 9 })).toBeUndefined();
    expect(tabOf(tabs, {})).toBeUndefined();
  });

  it('know what is over', () => {
    expect([{ status: 'closed' }, { status: ['closed', 'refused'] }].every(isOfClosed)).toBe(true);
    expect([{}, { status: open }, { status: 'new' }].some(isOfClosed)).toBe(false);
  });
});
