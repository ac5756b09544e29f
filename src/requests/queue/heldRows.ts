import type { RequestRecord } from '../../api/records';

/** A page of the list, and how long the whole is. */
export interface ListPage {
  rows: readonly RequestRecord[];
  total: number;
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

/** Of those chosen the ones that the page shows: on what nobody sees nobody acts. */
export function chosenAmong(chosen: Iterable<number>, rows: readonly RequestRecord[]): number[] {
  const there = byId(rows);
  return [...chosen].filter((id) => there.has(id));
}
