import { useEffect, useState } from 'react';
import { serverNow } from '../../api/serverClock';
import { onPageTimer } from '../../deadlines/indicator/pageTimer';
import { currentMinute, nextMinuteAfter } from './receivedTime';

/** The minute that it is by the server's clock; renders again when another one begins. */
export function useServerMinute(): number {
  const [minute, setMinute] = useState(() => currentMinute(serverNow()));
  useEffect(() => {
    let shown = currentMinute(serverNow());
    return onPageTimer({
      wakesAt: () => nextMinuteAfter(shown),
      wake: () => {
        shown = currentMinute(serverNow());
        setMinute(shown);
      },
    });
  }, []);
  return minute;
}
