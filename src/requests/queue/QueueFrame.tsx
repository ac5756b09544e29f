import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { ListContext, useListContext } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import { Afterwards } from '../../ui/Afterwards';
import { QueueContext, type QueueContextValue } from './queueContext';
import { Selection } from './selection';
import { useHeldRows } from './useHeldRows';

const QueueExtras = lazy(() => import('./QueueExtras'));

const QUIET_MS = 1_000;

/** True when the rows have been there for a second and the browser has nothing to do. */
function useIsQuiet(isThere: boolean): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    if (!isThere) return;
    let idle: number | undefined;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => setQuiet(true));
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [isThere]);
  return isQuiet;
}

/** When the list last came; null as long as calls for it are answered. */
function useStaleSince(isFetching: boolean | undefined, isFailed: boolean): number | null {
  const [cameAt, setCameAt] = useState(serverNow);
  useEffect(() => {
    if (!isFetching && !isFailed) setCameAt(serverNow());
  }, [isFetching, isFailed]);
  return isFailed ? cameAt : null;
}

/** What makes a register of requests a queue: it keeps itself up to date, and no row moves under anybody's hand. */
export function QueueFrame({ children }: { children: ReactNode }) {
  const list = useListContext<RequestRecord>();
  const queryClient = useQueryClient();
  const [selection] = useState(() => new Selection());
  const { rows, total, news, show, showNext } = useHeldRows(list, selection);
  const isQuiet = useIsQuiet(rows !== undefined);
  const staleSince = useStaleSince(list.isFetching, rows !== undefined && list.error !== null);

  const queue: QueueContextValue = useMemo(() => {
    const refresh = () =>
      queryClient.invalidateQueries({ queryKey: ['requests', 'getList'] }, { cancelRefetch: false });
    const refreshAndShow = () => {
      showNext();
      queryClient.invalidateQueries({ queryKey: ['requests', 'getList'] });
    };
    const lastError = list.error;
    return { selection, news, show, refresh, refreshAndShow, staleSince, lastError, isQuiet };
  }, [queryClient, selection, news, show, showNext, staleSince, list.error, isQuiet]);

  const shown =
    rows === undefined || total === undefined
      ? list
      : // Rows that are there stay, whatever becomes of the next call: the heading says how old they are.
        { ...list, data: rows, total, error: null, isPending: false as const, refetch: queue.refreshAndShow };
  return (
    <ListContext.Provider value={shown}>
      <QueueContext.Provider value={queue}>
        {children}
        {rows && (
          <Afterwards>
            <Suspense fallback={null}>
              <QueueExtras />
            </Suspense>
          </Afterwards>
        )}
      </QueueContext.Provider>
    </ListContext.Provider>
  );
}
