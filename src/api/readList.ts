import { ApiError } from './apiError';
import { type Answer, http } from './http';
import {
  type ClientRecord,
  type ConsentRecord,
  type DisclosureRecord,
  type RecipientRecord,
  readRecord,
} from './records';

/** Servers refuse addresses over 8 KiB; 400 ids of ten digits with their escaped commas stay well below. */
const IDS_PER_CALL = 400;

export function chunks<T>(items: readonly T[], size = IDS_PER_CALL): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}

/**
 * How long the whole list is. A list is an array and says so; anything else is no answer to a list.
 * @throws {ApiError} malformed
 */
export function totalOf({ json, headers, status }: Answer): number {
  const total = /\/(\d+)$/.exec(headers.get('Content-Range') ?? '')?.[1];
  if (Array.isArray(json) && total !== undefined) return Number(total);
  throw new ApiError({ code: 'malformed', status, requestId: headers.get('X-Request-Id') });
}

export interface Listed {
  clients: ClientRecord;
  consents: ConsentRecord;
  disclosures: DisclosureRecord;
  recipients: RecipientRecord;
}

export interface ListQuery {
  filter: Readonly<Record<string, unknown>>;
  sort: readonly [field: string, order: 'ASC' | 'DESC'];
  /** The first and the last row, inclusive. */
  range: readonly [first: number, last: number];
}

export type ReadList = <R extends keyof Listed>(
  resource: R,
  query: ListQuery,
  signal: AbortSignal,
) => Promise<{ rows: Listed[R][]; total: number }>;

/** Lists in the contract's dialect without react-admin, for a worker. The records have passed the border. */
export const listsOf =
  (apiUrl: string): ReadList =>
  async <R extends keyof Listed>(resource: R, { filter, sort, range }: ListQuery, signal: AbortSignal) => {
    const query = new URLSearchParams({
      filter: JSON.stringify(filter),
      range: JSON.stringify(range),
      sort: JSON.stringify(sort),
    });
    const answer = await http(`${apiUrl}/${resource}?${query}`, { signal });
    const total = totalOf(answer);
    const records: Listed[R][] = Array.isArray(answer.json) ? answer.json : [];
    return { rows: records.map((record) => readRecord(resource, record)), total };
  };
