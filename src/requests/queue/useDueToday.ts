import { serverNow } from '../../api/serverClock';
import { almatyDayOf, almatyInstant, formatInstant, nextMidnightAfter } from '../../deadlines/almatyTime';
import { queue } from '../queue';
import { useQueue } from './queueContext';
import { isOfClosed } from './tabs';
import { useCountOf } from './useCountOf';
import { useQueueTab } from './useQueueTab';

/** How many open requests of the tab are due on this day of Almaty, by the server's clock; of what is closed, everyone's. */
export function useDueToday(): number | undefined {
  const { tab } = useQueueTab();
  const { isQuiet } = useQueue();
  const now = serverNow();
  const open = tab && !isOfClosed(tab.filter) ? tab.filter : queue.filter;
  return useCountOf(
    {
      ...open,
      dueAt_gte: formatInstant(almatyInstant(almatyDayOf(now), '00:00')),
      dueAt_lt: formatInstant(nextMidnightAfter(now)),
    },
    isQuiet,
  );
}
