import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Session } from '../api/session';

/** What was refused while the session was over is asked for again once the same person is back. */
export function useRefreshOnReturn(session: Session, queryClient: QueryClient): void {
  useEffect(() => {
    let last = session.state().status;
    return session.subscribe(() => {
      const { status } = session.state();
      if (last === 'expired' && status === 'signedIn') queryClient.invalidateQueries();
      last = status;
    });
  }, [session, queryClient]);
}
