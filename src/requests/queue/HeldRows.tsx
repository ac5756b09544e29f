import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ListContext, useListContext } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import { QueueContext, type QueueContextValue, type QueueCounts } from './queueContext';
import { Selection } from './selection';
import { useHeldRows } from './useHeldRows';

/** The list and all that is counted beside it. */
const lists = { queryKey: ['requests', 'getList'] };

/** A list of requests that may be asked for anew at any time: no row moves under anybody's hand, and rows are chosen. */
export function HeldRows({ children }: { children: ReactNode }) {
  const list = useListContext<RequestRecord>();
  const queryClient = useQueryClient();
  const [selection] = useState(() => new Selection());
  const [counts, setCounts] = useState<QueueCounts>({});
  const { rows, total, change, show, showNext } = useHeldRows(list, selection);
  const isThere = rows !== undefined && total !== undefined;

  const setCount = useCallback<QueueContextValue['setCount']>(
    (of, count) => setCounts((others) => ({ ...others, [of]: count })),
    [],
  );
  const refresh = useCallback(
    () => queryClient.invalidateQueries(lists, { cancelRefetch: false }),
    [queryClient],
  );
  const refreshAndShow = useCallback(() => {
    showNext();
    queryClient.invalidateQueries(lists);
  }, [queryClient, showNext]);

  const shown = useMemo(
    () =>
      rows === undefined || total === undefined
        ? list
        : // Rows that are there stay, whatever becomes of the next call: the heading says how old they are.
          { ...list, data: rows, total, error: null, isPending: false as const, refetch: refreshAndShow },
    [list, rows, total, refreshAndShow],
  );
  const error = isThere ? list.error : null;
  const heardAt = useRef(0);
  useEffect(() => {
    if (!list.isFetching && !list.error) heardAt.current = serverNow();
  }, [list.isFetching, list.error]);
  return (
    <ListContext.Provider value={shown}>
      <QueueContext.Provider
        value={{ selection, change, show, refresh, refreshAndShow, error, heardAt, counts, setCount }}
      >
        {children}
      </QueueContext.Provider>
    </ListContext.Provider>
  );
}
