import { useSyncExternalStore } from 'react';
import { serverNow } from '../../api/serverClock';
import { almatyDayOf, type Day, nextMidnightAfter } from '../../deadlines/almatyTime';
import { onPageTimer } from '../../deadlines/indicator/pageTimer';

const today = (): Day => almatyDayOf(serverNow());

function subscribe(listener: () => void): () => void {
  let midnight = nextMidnightAfter(serverNow());
  return onPageTimer({
    wakesAt: () => midnight,
    wake: () => {
      midnight = nextMidnightAfter(serverNow());
      listener();
    },
  });
}

/** The day in Almaty by the server's clock; a page that is left open goes over to the next one at midnight. */
export const useToday = (): Day => useSyncExternalStore(subscribe, today);
