import { useMemo, useSyncExternalStore } from 'react';
import { serverNow } from '../../api/serverClock';
import type { Instant } from '../almatyTime';
import { onPageTimer } from './pageTimer';

interface Changing {
  changesAt: Instant | null;
}

/** A new instant of change alone says nothing new to the reader. */
function saysTheSame<D extends Changing>(one: D, other: D): boolean {
  return JSON.stringify({ ...one, changesAt: null }) === JSON.stringify({ ...other, changesAt: null });
}

function liveDescription<D extends Changing>(describe: (now: Instant) => D) {
  let latest = describe(serverNow());
  let shown = latest;
  const refresh = () => {
    latest = describe(serverNow());
    if (!saysTheSame(latest, shown)) shown = latest;
  };
  return {
    shown: () => shown,
    subscribe: (onChange: () => void) => {
      refresh();
      return onPageTimer({
        wakesAt: () => latest.changesAt,
        wake: () => {
          const before = shown;
          refresh();
          if (shown !== before) onChange();
        },
      });
    },
  };
}

/**
 * A description that keeps itself right by the page's one timer; the component renders again only when the
 * description says something else.
 * @param describe must be the same function until what it describes is another
 */
export function useLiveDescription<D extends Changing>(describe: (now: Instant) => D): D {
  const live = useMemo(() => liveDescription(describe), [describe]);
  return useSyncExternalStore(live.subscribe, live.shown);
}
