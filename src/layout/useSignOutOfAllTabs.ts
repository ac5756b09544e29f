import { useEffect } from 'react';
import type { Store } from 'react-admin';
import type { Session } from '../api/session';

/** Signing out of one tab signs out of all: a draft in another would wait there, sealed, for somebody who has left. */
export function useSignOutOfAllTabs(session: Session, store: Store): void {
  useEffect(() => {
    const tabs = new BroadcastChannel('kelisim.signOut');
    tabs.onmessage = () => session.leave();
    const unsubscribe = session.subscribe(() => {
      if (session.state().status !== 'signedOut') return;
      store.reset();
      tabs.postMessage(null);
    });
    return () => {
      unsubscribe();
      tabs.close();
    };
  }, [session, store]);
}
