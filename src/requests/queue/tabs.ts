import type { SortPayload } from 'react-admin';
import { may, type Role } from '../../access/permissions';
import { requestStatusValues } from '../../api/contract';
import { chosenOf, type Filter, sameValue, withChoice } from '../../ui/list/filters';
import { queue } from '../queue';
import { isOpen } from '../transitions';

/** One of the lists that the queue is looked at as; the filter names no person, so that it may stand in the address. */
export interface QueueTab {
  name: 'mine' | 'unassigned' | 'everyone' | 'closed' | 'refusals';
  filter: Filter;
  sort: SortPayload;
}

const closedStatuses: readonly unknown[] = requestStatusValues.filter((status) => !isOpen(status));

/** The tabs of a role, by whose day they serve: nobody has a list that can never hold anything for them. */
export function queueTabs(role: Role, myId: number): QueueTab[] {
  const dueFirst = queue.sort;
  const open = queue.filter;
  const mine: QueueTab = { name: 'mine', filter: { ...open, assigneeId: myId }, sort: dueFirst };
  const refusals: QueueTab = { name: 'refusals', filter: { status: 'refusal_proposed' }, sort: dueFirst };
  return [
    ...(may(role, 'requests.work') ? [mine] : []),
    { name: 'unassigned', filter: { ...open, assigneeId: null }, sort: dueFirst },
    { name: 'everyone', filter: open, sort: dueFirst },
    { name: 'closed', filter: { status: closedStatuses }, sort: { field: 'closedAt', order: 'DESC' } },
    ...(may(role, 'requests.decide_refusal') ? [refusals] : []),
  ];
}

/** The tab that the list's filter is; undefined where the address asks for some other status or assignee. */
export const tabOf = (tabs: readonly QueueTab[], filter: Filter): QueueTab | undefined =>
  chosenOf(tabs, filter);

/** Whether the list is all of the tab: no other filter takes anything away. */
export const isWholeTab = (tab: QueueTab | undefined, filter: Filter): boolean =>
  tab !== undefined && sameValue(tab.filter, filter);

/** Whether the filter asks for requests that are over. */
export const isOfClosed = (filter: Filter): boolean =>
  [filter.status].flat().some((status) => closedStatuses.includes(status));

/** The query of the tab's address: its own filter and order, the other filters and the size of a page as they are. */
export function searchOfTab(
  tab: QueueTab,
  tabs: readonly QueueTab[],
  { filter, perPage }: { filter: Filter; perPage: number },
): string {
  return `?${new URLSearchParams({
    filter: JSON.stringify(withChoice(tabs, tab, filter)),
    sort: tab.sort.field,
    order: tab.sort.order,
    page: '1',
    perPage: String(perPage),
  })}`;
}
