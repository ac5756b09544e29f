import type { Day } from '../deadlines/almatyTime';
import { dueToday, dueWithin, queue } from '../requests/queue';
import type { Filter } from '../ui/list/filters';

/** What the overview counts of the requests; each number is the length of the list under this filter. */
export const countedLists = ['open', 'dueToday', 'overdue', 'unassigned', 'refusals'] as const;
export type CountedList = (typeof countedLists)[number];

/**
 * The lists that the overview counts, by filters whose addresses mean the same tomorrow: no instant but the bounds of
 * the day stands in them.
 *
 * - Due today: open and as the queue counts it (src/requests/queue.ts): nothing is both due and overdue.
 * - Overdue: open and breached, as the policy page counts. What was breached, closed and opened again is overdue.
 *
 * @param today the day in Almaty, by the server's clock
 */
export function listFilters(today: Day): Record<CountedList, Filter> {
  const open = queue.filter;
  return {
    open,
    dueToday: { ...open, ...dueToday(today) },
    overdue: { ...open, breachedAt_neq: null },
    unassigned: { ...open, assigneeId: null },
    refusals: { status: 'refusal_proposed' },
  };
}

/** Open, and due on a day that is still to come. */
export const dueOn = (day: Day): Filter => ({ ...queue.filter, ...dueWithin(day) });

/** The part of a list that somebody holds; nobody's where the id is null. */
export const heldBy = (filter: Filter, assigneeId: number | readonly number[] | null): Filter => ({
  ...filter,
  assigneeId,
});
