import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';
import type { Demo } from '../api/config';
import type { Session } from '../api/session';
import { withTexts } from '../i18n/withTexts';
import { Busy } from '../ui/Busy';
import { ErrorPanel } from '../ui/ErrorPanel';
import { AtDeskContext, IdentityContext } from '../ui/identity';
import { CallProgress } from './CallProgress';
import styles from './SessionGate.module.css';
import { SessionContext } from './sessionContext';

const SignIn = lazy(withTexts(() => import('./SignIn'), 'auth'));

interface SessionGateProps {
  session: Session;
  demo: Demo;
  /** Made anew for each person: what one has loaded or typed is never there for the next. */
  children: ReactNode;
}

/**
 * The desk for whoever is signed in. A session that ends in the middle of work keeps the page, hidden, until the same
 * person has signed in again: nothing typed is lost.
 */
export function SessionGate({ session, demo, children }: SessionGateProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const identity = 'identity' in state ? state.identity : null;
  const isExpired = state.status === 'expired';
  return (
    <SessionContext.Provider value={session}>
      <CallProgress />
      {state.status === 'asking' && <Busy />}
      {state.status === 'failed' && (
        <main className={styles.failed}>
          <h1>Kelisim</h1>
          <ErrorPanel error={state.error} onRetry={() => session.ask()} />
        </main>
      )}
      {(state.status === 'signedOut' || isExpired) && (
        <Suspense fallback={<Busy />}>
          <SignIn session={session} demo={demo} expired={isExpired} />
        </Suspense>
      )}
      {identity && (
        <IdentityContext.Provider value={identity}>
          <div className={styles.desk} key={identity.id} hidden={isExpired}>
            <AtDeskContext value={!isExpired}>{children}</AtDeskContext>
          </div>
        </IdentityContext.Provider>
      )}
    </SessionContext.Provider>
  );
}
