import type { DataProvider } from 'react-admin';
import type { DisclosureRecord } from '../../api/records';
import { readInstant } from '../../deadlines/almatyTime';
import { readCases } from '../readCases';
import type { JudgedCase } from '../verdict/gravity';

/** The backend cannot sort by verdict: so many of the waiting ones are judged at a time, the oldest first. */
export const WINDOW = 300;

/** From where the next ones are read: an instant may be that of many, so those seen of it are named. */
export interface Cursor {
  from: string;
  seen: ReadonlySet<number>;
}

export interface WaitingPart {
  cases: readonly JudgedCase[];
  /** How many wait beyond these. */
  rest: number;
}

async function nextOf(
  dataProvider: DataProvider,
  cursor: Cursor | null,
  signal: AbortSignal,
): Promise<{ disclosures: DisclosureRecord[]; rest: number }> {
  for (let page = 1; ; page += 1) {
    const { data, total = 0 } = await dataProvider.getList<DisclosureRecord>('disclosures', {
      filter: { reviewStatus: 'pending', ...(cursor && { disclosedAt_gte: cursor.from }) },
      sort: { field: 'disclosedAt', order: 'ASC' },
      pagination: { page, perPage: WINDOW },
      signal,
    });
    const disclosures = data.filter(({ id }) => !cursor?.seen.has(id));
    const rest = Math.max(0, total - page * WINDOW);
    if (disclosures.length > 0 || rest === 0) return { disclosures, rest };
  }
}

/** The next of those that wait for a review, judged. */
export async function readWaiting(
  dataProvider: DataProvider,
  cursor: Cursor | null,
  signal: AbortSignal,
): Promise<WaitingPart> {
  const { disclosures, rest } = await nextOf(dataProvider, cursor, signal);
  return { cases: await readCases(dataProvider, disclosures, signal), rest };
}

/** Where to go on after these parts; undefined where nothing is left, or none can be dated. */
export function cursorAfter(parts: readonly WaitingPart[]): Cursor | undefined {
  if (!parts.at(-1)?.rest) return undefined;
  const read = parts.flatMap(({ cases }) => cases.map(({ disclosure }) => disclosure));
  const from = read.findLast(({ disclosedAt }) => readInstant(disclosedAt) !== null)?.disclosedAt;
  if (from === undefined) return undefined;
  return { from, seen: new Set(read.filter(({ disclosedAt }) => disclosedAt === from).map(({ id }) => id)) };
}
