import { type RequestRecord, UNKNOWN } from '../../api/records';
import { isOpen } from '../transitions';
import type { ListChange } from './queueContext';

/** What has happened to a list since its rows were put in this order; all noughts where the order alone is another. */
export interface ListNews {
  arrived: number;
  closed: number;
  /** Taken, given back or assigned, so that they belong to another list. */
  left: number;
}

const isOver = ({ status }: RequestRecord) => status !== UNKNOWN && !isOpen(status);

/**
 * What there is to tell of the list as it is now beside the one that is held.
 * Arrivals follow from the lengths: rows that merely came over from the next page are nobody's news.
 */
export function newsOf({ held, fresh, missing }: ListChange): ListNews {
  const before = new Map(held.rows.map((row) => [row.id, row]));
  let closed = 0;
  let left = 0;
  for (const now of missing) {
    const was = before.get(now.id);
    if (was && isOver(now) && !isOver(was)) closed += 1;
    else if (was && (now.status !== was.status || now.assigneeId !== was.assigneeId)) left += 1;
  }
  return { arrived: Math.max(0, fresh.total - held.total + closed + left), closed, left };
}
