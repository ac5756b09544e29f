import { type Filter, sameValue } from '../ui/list/filters';
import { queue } from './queue';
import type { QueueTab } from './queue/tabs';

/** What the filters that are asked for seldom are about. */
export const moreFields: readonly string[] = [
  'clientId',
  'receivedAt',
  'dueAt',
  'legalDueAt',
  'closedAt',
  'closedById',
  'replyLocale',
  'refusalReason',
  'lateReason',
  'breachedAssigneeId',
  'feeAmount',
];
/** Whether there was a breach is asked beside them. */
export const moreRanges: readonly string[] = ['breachedAt'];

const fieldsOfTabs: readonly string[] = ['status', 'assigneeId'];

/** Of the fields by which the tabs tell what they show, those of which no tab tells: the list is none of them. */
export const fieldsWithoutTab = (tab: QueueTab | undefined, filter: Filter): string[] => {
  if (tab) return [];
  const usual: Filter = queue.filter;
  return fieldsOfTabs.filter((field) => field in filter && !sameValue(filter[field], usual[field]));
};
