import { type Query, useIsFetching, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import styles from './ShownTogether.module.css';

/** No longer than this: what is slower comes into its place when it comes. */
const WAITS_MS = 600;

const onTheWay = {
  predicate: ({ state }: Query) => state.data === undefined && state.fetchStatus === 'fetching',
};

/** True from the moment when everything that the parts below have asked for is answered, well or badly. */
function useIsAnswered(): boolean {
  const queryClient = useQueryClient();
  const [isAnswered, setAnswered] = useState(false);
  const awaited = useIsFetching(onTheWay);
  useEffect(() => {
    if (awaited > 0) return;
    // Behind the answers that the parts have still to be told of, any of which may make them ask for more.
    const timer = setTimeout(() => {
      if (queryClient.isFetching(onTheWay) === 0) setAnswered(true);
    });
    return () => clearTimeout(timer);
  }, [awaited, queryClient]);
  useEffect(() => {
    const timer = setTimeout(() => setAnswered(true), WAITS_MS);
    return () => clearTimeout(timer);
  }, []);
  return isAnswered;
}

/**
 * The parts of a page, shown at one time: they ask for their records each for itself, and one that came into its place
 * above a button would move it from under the pointer.
 */
export function ShownTogether({ children }: { children: ReactNode }) {
  const isAnswered = useIsAnswered();
  return <div className={isAnswered ? undefined : styles.waiting}>{children}</div>;
}
