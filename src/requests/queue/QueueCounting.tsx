import { useEffect, useState } from 'react';
import { serverNow } from '../../api/serverClock';
import { almatyDayOf } from '../../deadlines/almatyTime';
import type { Filter } from '../../ui/list/filters';
import { useTotal } from '../../ui/list/useTotal';
import { dueToday, queue } from '../queue';
import { type QueueCounts, useQueue } from './queueContext';
import { isOfClosed } from './tabs';
import { useQueueTab } from './useQueueTab';

const QUIET_MS = 1_000;

/** True when this has been there for a second and the browser has nothing to do. */
function useIsQuiet(): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    let idle: number | undefined;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => setQuiet(true));
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, []);
  return isQuiet;
}

/** How many requests a filter has, told to the queue. */
function CountOf({ of, filter }: { of: keyof QueueCounts; filter: Filter }) {
  const { setCount } = useQueue();
  // A count that did not come leaves its place as it is: the list says what there is to say.
  const { total } = useTotal('requests', filter);
  useEffect(() => setCount(of, total), [of, total, setCount]);
  return null;
}

/** Counts what the tabs hold (the shown one tells that by itself), and what of it is due today. */
export function QueueCounting() {
  const isQuiet = useIsQuiet();
  const { tabs, tab: current, isWhole } = useQueueTab();
  if (!isQuiet) return null;
  // Of what is closed nothing is due: there it is everyone's that counts.
  const open = current && !isOfClosed(current.filter) ? current.filter : queue.filter;
  return (
    <>
      {tabs
        .filter((tab) => !(isWhole && tab === current))
        .map(({ name, filter }) => (
          <CountOf key={name} of={name} filter={filter} />
        ))}
      <CountOf of="dueToday" filter={{ ...open, ...dueToday(almatyDayOf(serverNow())) }} />
    </>
  );
}
