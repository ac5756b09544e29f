import { describe, expect, it } from 'vitest';
import { fieldsWithoutTab } from './moreFields';
import { queue } from './queue';
import { queueTabs, tabOf } from './queue/tabs';

const tabs = queueTabs('support', 3);
const untold = (filter: Parameters<typeof tabOf>[1]) => fieldsWithoutTab(tabOf(tabs, filter), filter);

describe('whose requests and how they stand', () => {
  it('is told by the tab where the list is one', () => {
    for (const { filter } of tabs) expect(untold({ ...filter, kind: 'access_copy' })).toEqual([]);
  });

  it('is counted among the filters where no tab tells it', () => {
    expect(untold({ ...queue.filter, assigneeId: 7 })).toEqual(['assigneeId']);
    expect(untold({ ...queue.filter, assigneeId: [7, 8] })).toEqual(['assigneeId']);
    expect(untold({ status: 'closed', assigneeId: null })).toEqual(['status', 'assigneeId']);
    expect(untold({ kind: 'access_copy' })).toEqual([]);
  });
});
