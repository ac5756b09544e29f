import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import type { DisclosureRecord } from '../../api/records';
import { byGravity, type JudgedCase } from '../verdict/gravity';
import { judge } from '../verdict/judge';
import { type Cursor, cursorAfter, readWaiting, type WaitingPart } from './readWaiting';

const key = ['review'];

const atTheOldest = (): Cursor | null => null;

/** The same case with another record of the disclosure: what it says now is judged. */
function withRecord(given: JudgedCase, disclosure: DisclosureRecord): JudgedCase {
  return { ...given, disclosure, verdict: judge({ ...given, disclosure }) };
}

/** The waiting disclosures that have been judged, the gravest first, and how many wait beyond them. */
export function useWaiting() {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => readWaiting(dataProvider, pageParam, signal),
    initialPageParam: atTheOldest(),
    getNextPageParam: (_, parts) => cursorAfter(parts),
    // Whoever comes back sees who waits then, not who waited before.
    gcTime: 0,
    // Thousands of records would be compared with themselves at each decision.
    structuralSharing: false,
  });
  const { data, fetchNextPage, refetch } = query;
  const cases = useMemo(() => data?.pages.flatMap((part) => part.cases).toSorted(byGravity), [data]);
  /** The record of one of them, as the backend has it now. It stays where it stands in the list. */
  const replace = useCallback(
    (record: DisclosureRecord) =>
      queryClient.setQueryData<InfiniteData<WaitingPart, Cursor | null>>(key, (read) => {
        const changed = (given: JudgedCase) =>
          given.disclosure.id === record.id ? withRecord(given, record) : given;
        return (
          read && { ...read, pages: read.pages.map((part) => ({ ...part, cases: part.cases.map(changed) })) }
        );
      }),
    [queryClient],
  );
  return {
    cases,
    rest: data?.pages.at(-1)?.rest ?? 0,
    hasMore: query.hasNextPage,
    isReading: query.isFetching,
    error: query.error,
    replace,
    readMore: fetchNextPage,
    readAgain: refetch,
    /** From the oldest that waits: what has been decided is gone. */
    startOver: () => queryClient.resetQueries({ queryKey: key }),
    /** What failed, once more. */
    retry: query.isFetchNextPageError ? fetchNextPage : refetch,
  };
}
