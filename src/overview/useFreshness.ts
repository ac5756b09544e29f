import { notifyManager, type Query, useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { serverNow } from '../api/serverClock';
import { useIsAtDesk } from '../ui/identity';
import { keepFresh } from '../ui/keepFresh';

/** All that the overview shows of: their queries are asked anew together. */
const resources = ['requests', 'agent-loads', 'sla-days', 'sla-receipts'];
const shown = {
  predicate: (query: Query) => resources.includes(String(query.queryKey[0])) && query.isActive(),
};

/** What explains a range takes some fifty counts; it is asked for sooner where something has ended (useRenewedWhy). */
export const EXPLANATION = 'overviewWhy';
/**
 * What comes along where somebody asks, by itself not as often: names of staff need no haste either. What has never come
 * is as old as can be, and is asked for with the rest.
 */
const unhurried = [EXPLANATION, 'users'];
const UNHURRIED_MS = 5 * 60_000;
const olderThan = (ms: number) => ({
  predicate: ({ queryKey, state }: Query) =>
    unhurried.includes(String(queryKey[0])) && Date.now() - state.dataUpdatedAt >= ms,
});

export interface Freshness {
  /** When the oldest of what is shown was answered, by the server's clock; null before the first answer. */
  updatedAt: number | null;
  /** Whether something that is shown could not be had anew. */
  isOld: boolean;
  isFetching: boolean;
  refresh: () => void;
}

/**
 * Keeps what the page shows up to date: every 30 seconds, and at once on return to the tab.
 * @param keep calls back when it is time, and returns what ends it; always the same function
 */
export function useFreshness(keep: typeof keepFresh = keepFresh): Freshness {
  const queryClient = useQueryClient();
  const cache = queryClient.getQueryCache();
  const isAtDesk = useIsAtDesk();
  const renew = useCallback(
    (unhurriedMs: number) => {
      for (const part of [shown, olderThan(unhurriedMs)])
        queryClient.invalidateQueries(part, { cancelRefetch: false });
    },
    [queryClient],
  );
  const ask = useEffectEvent(() => {
    if (isAtDesk) renew(UNHURRIED_MS);
  });
  useEffect(() => keep(() => ask()), [keep]);

  const subscribe = useCallback(
    (onChange: () => void) => cache.subscribe(notifyManager.batchCalls(onChange)),
    [cache],
  );
  const answered = () => cache.findAll(shown).filter(({ state }) => state.data !== undefined);
  const oldest = useSyncExternalStore(subscribe, () =>
    Math.min(...answered().map(({ state }) => state.dataUpdatedAt)),
  );
  const isOld = useSyncExternalStore(subscribe, () =>
    answered().some(({ state }) => state.status === 'error'),
  );
  return {
    updatedAt: Number.isFinite(oldest) ? oldest + serverNow() - Date.now() : null,
    isOld,
    isFetching: useIsFetching(shown) > 0,
    refresh: () => renew(0),
  };
}
