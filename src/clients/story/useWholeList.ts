import { useEffect, useMemo, useState } from 'react';
import { type RaRecord, useInfiniteGetList } from 'react-admin';
import { MOST_ROWS } from '../../api/pageSize';
import type { RegisterResource } from '../../ui/list/resources';

/** So many pages are read without being asked for: five thousand rows. */
const PAGES_UNASKED = 5;

const none: never[] = [];

/**
 * The records of a client in one register, the newest first, read page by page: up to a bound by itself, further on
 * request. One that is added meanwhile comes twice and is kept once. `isWhole` says that none is missing.
 */
export function useWholeList<R extends RaRecord>(
  resource: RegisterResource,
  clientId: number,
  newestBy: Extract<keyof R, string>,
) {
  const [bound, setBound] = useState(PAGES_UNASKED);
  const { data, total, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteGetList<R>(
    resource,
    {
      filter: { clientId },
      sort: { field: newestBy, order: 'DESC' },
      pagination: { page: 1, perPage: MOST_ROWS },
    },
    { onError: () => undefined, retry: false },
  );
  const read = data?.pages.length ?? 0;
  const goesOn = hasNextPage && !isFetching && !error && read > 0 && read < bound;
  useEffect(() => {
    if (goesOn) fetchNextPage();
  }, [goesOn, fetchNextPage]);
  const rows = useMemo(() => {
    const byId = new Map(data?.pages.flatMap((page) => page.data.map((row) => [row.id, row] as const)));
    return byId.size === 0 ? none : [...byId.values()];
  }, [data]);
  const isWhole = data !== undefined && !hasNextPage && rows.length === total;
  const soFar = useMemo(() => ({ rows, isWhole }), [rows, isWhole]);
  return {
    rows,
    total,
    isWhole,
    soFar,
    isReading: isFetching,
    error,
    /** What failed, or what stands beyond the bound. */
    readOn: () => {
      if (!hasNextPage) return refetch();
      setBound(read + PAGES_UNASKED);
      return fetchNextPage();
    },
  };
}
