import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import { useResetStore } from 'react-admin';
import type { Session } from '../api/session';
import { Busy } from '../ui/Busy';
import { ErrorPanel } from '../ui/ErrorPanel';
import { IdentityContext } from '../ui/identity';
import styles from './SessionGate.module.css';
import { SessionContext } from './sessionContext';

const SignIn = lazy(() => import('./SignIn'));

/** What one person has loaded is never shown to the next. */
function useForgetOnChange(identityId: number | undefined) {
  const queryClient = useQueryClient();
  const resetStore = useResetStore();
  const last = useRef(identityId);
  useEffect(() => {
    if (last.current !== undefined && last.current !== identityId) {
      queryClient.clear();
      resetStore();
    }
    last.current = identityId;
  }, [identityId, queryClient, resetStore]);
}

interface SessionGateProps {
  session: Session;
  demoUsers: readonly string[];
  children: ReactNode;
}

/**
 * The desk for whoever is signed in. A session that ends in the middle of work keeps the page, hidden, until the same
 * person has signed in again: nothing typed is lost.
 */
export function SessionGate({ session, demoUsers, children }: SessionGateProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const queryClient = useQueryClient();
  const identity = 'identity' in state ? state.identity : undefined;
  useForgetOnChange(identity?.id);

  if (state.status === 'asking') return <Busy />;
  if (state.status === 'failed') return <ErrorPanel error={state.error} onRetry={() => session.ask()} />;
  const expired = state.status === 'expired';
  return (
    <SessionContext.Provider value={session}>
      {(expired || !identity) && (
        <Suspense fallback={<Busy />}>
          <SignIn
            session={session}
            demoUsers={demoUsers}
            expired={expired}
            onSignedIn={() => queryClient.invalidateQueries()}
          />
        </Suspense>
      )}
      {identity && (
        <IdentityContext.Provider value={identity}>
          <div className={styles.desk} key={identity.id} hidden={expired}>
            {children}
          </div>
        </IdentityContext.Provider>
      )}
    </SessionContext.Provider>
  );
}
