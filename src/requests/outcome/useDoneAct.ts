import { useEffect, useRef, useState } from 'react';
import type { RequestRecord } from '../../api/records';
import type { RequestStatus } from '../transitions';
import type { DoneAct } from './CaseDone';

const statusAfter: Record<DoneAct, RequestStatus> = {
  close: 'closed',
  propose: 'refusal_proposed',
  refuse: 'refused',
};

/**
 * The act that has been done here, while the case is as it has left it. Once somebody has moved the case on it is no news,
 * nor when the case comes back to that status by another's hand.
 */
export function useDoneAct(status: RequestRecord['status']) {
  const [done, setDone] = useState<DoneAct>();
  const isStill = done !== undefined && statusAfter[done] === status;
  // The answer is there a moment before the page shows it: until then it is not moved on either.
  const wasSeen = useRef(false);
  useEffect(() => {
    if (!isStill && wasSeen.current) setDone(undefined);
    wasSeen.current = isStill;
  }, [isStill]);
  return [isStill ? done : undefined, setDone] as const;
}
