import { useEffect } from 'react';
import type { Store } from 'react-admin';
import type { Session } from '../api/session';
import { useStaffIdentity } from '../ui/identity';

/** What a tab tells the others: whom the browser's cookie is now for, or who has signed out. */
type Told = { cameIn: number } | { left: number };

/**
 * The browser has one session, whatever its tabs show. Signing out of one signs out of all: a draft in another would
 * wait there, sealed, for somebody who has left. Where somebody else signs in, this person's page waits, hidden, until
 * they are back: what it asks for would be asked in the other's name.
 */
export function useOneSessionInAllTabs(session: Session, store: Store): void {
  const { id } = useStaffIdentity();
  useEffect(() => {
    const tabs = new BroadcastChannel('kelisim.session');
    tabs.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('cameIn' in data && data.cameIn !== id) session.expire();
      if ('left' in data && data.left === id) session.leave();
    };
    const tell = (told: Told) => tabs.postMessage(told);
    tell({ cameIn: id });
    const unsubscribe = session.subscribe(() => {
      const state = session.state();
      if (state.status === 'signedIn') tell({ cameIn: state.identity.id });
      if (state.status !== 'signedOut') return;
      store.reset();
      tell({ left: id });
    });
    return () => {
      unsubscribe();
      tabs.close();
    };
  }, [session, store, id]);
}
