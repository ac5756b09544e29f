import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { isUnauthorised } from '../../api/session';
import { useApiUrl } from '../../ui/apiUrl';
import { useIsAtDesk } from '../../ui/identity';
import { type Filter, sameValue } from '../../ui/list/filters';
import { Scan } from './scan';
import { endScan, scans } from './scans';
import { startWorker, WorkerRefusedError } from './startWorker';

const nothing = { subscribe: () => () => undefined, state: () => null };

/** The scan of this filter, if one has been begun; it goes on while other pages are read. */
export function useScan(filter: Filter) {
  const queryClient = useQueryClient();
  const apiUrl = useApiUrl();
  const isAtDesk = useIsAtDesk();
  const endSession = useLogoutIfAccessDenied();
  const [begun, setBegun] = useState(() => scans.get(queryClient));
  const scan = begun && sameValue(begun.filter, filter) ? begun : null;
  const [refusal, setRefusal] = useState<WorkerRefusedError | null>(null);
  const { subscribe, state: stateOf } = scan ?? nothing;
  const state = useSyncExternalStore(subscribe, stateOf);

  // Until it is known otherwise: the scan may have lost its session while another page was read.
  const wasAway = useRef(true);
  useEffect(() => {
    if (isAtDesk && wasAway.current && isUnauthorised(scan?.state().error)) scan?.continue();
    wasAway.current = !isAtDesk;
  }, [isAtDesk, scan]);

  const begin = () => {
    endScan(queryClient);
    try {
      const next = new Scan(startWorker(), apiUrl, filter, endSession);
      scans.set(queryClient, next);
      setBegun(next);
    } catch (error) {
      if (!(error instanceof WorkerRefusedError)) throw error;
      setBegun(undefined);
      setRefusal(error);
    }
  };

  /** Of another filter: to begin this one ends it. */
  const other = begun && !scan ? begun : null;
  return { scan, state, begin, refusal, other };
}
