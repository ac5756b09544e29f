import { type RequestRecord, UNKNOWN } from '../../api/records';
import { isOpen } from '../transitions';

/** A page of the list, and how long the whole is. */
export interface ListPage {
  rows: readonly RequestRecord[];
  total: number;
}

/** What has happened to a list since its rows were put in this order; all noughts where the order alone is another. */
export interface ListNews {
  arrived: number;
  closed: number;
  /** Taken, given back or assigned, so that they belong to another list. */
  left: number;
}

const byId = (rows: readonly RequestRecord[]) => new Map(rows.map((row) => [row.id, row]));

/** Whether both are the same requests in the same order, whatever else is told of them. */
export function isSameOrder(one: readonly RequestRecord[], other: readonly RequestRecord[]): boolean {
  return one.length === other.length && one.every(({ id }, index) => other[index]?.id === id);
}

/** The held rows that the page as it is now lacks. */
export function missingFrom(held: readonly RequestRecord[], fresh: readonly RequestRecord[]): number[] {
  const there = byId(fresh);
  return held.flatMap(({ id }) => (there.has(id) ? [] : [id]));
}

/** The held rows where they stand, each as it is now: from the page, or, of those that it lacks, from `missing`. */
export function inPlace(
  held: readonly RequestRecord[],
  fresh: readonly RequestRecord[],
  missing: readonly RequestRecord[],
): RequestRecord[] {
  const now = byId([...missing, ...fresh]);
  return held.map((row) => now.get(row.id) ?? row);
}

const isOver = ({ status }: RequestRecord) => status !== UNKNOWN && !isOpen(status);

/**
 * What there is to tell of the list as it is now beside the one that is held.
 * Arrivals follow from the lengths: rows that merely came over from the next page are nobody's news.
 * @param missing the held rows that `fresh` lacks, as they are now
 */
export function newsOf(held: ListPage, fresh: ListPage, missing: readonly RequestRecord[]): ListNews {
  const before = byId(held.rows);
  let closed = 0;
  let left = 0;
  for (const now of missing) {
    const was = before.get(now.id);
    if (was && isOver(now) && !isOver(was)) closed += 1;
    else if (was && (now.status !== was.status || now.assigneeId !== was.assigneeId)) left += 1;
  }
  return { arrived: Math.max(0, fresh.total - held.total + closed + left), closed, left };
}
