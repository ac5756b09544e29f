import { useCallback, useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { IdentityViewRecord } from '../../api/records';
import { useIsAtDesk } from '../../ui/identity';
import { type ClientIdentity, readIdentity } from './readIdentity';

/** How long the fields may be seen. */
const SHOWN_FOR_MS = 60_000;

export interface Shown {
  identity: ClientIdentity;
  /** Milliseconds since the epoch, by this workstation's clock: it measures a length alone. */
  until: number;
}

export interface IdentityQuestion {
  clientId: number;
  /** The case that it is asked for; null outside of one. */
  requestId: number | null;
  reason: IdentityViewRecord['reason'];
  reasonNote: string | null;
}

/** Hides what is shown when its time is over, however long the workstation slept, and when the page is left. */
function useHidingInTime(shown: Shown | undefined, hide: () => void): void {
  useEffect(() => {
    if (!shown) return;
    const hideInTime = () => {
      if (Date.now() >= shown.until) hide();
    };
    const timer = setTimeout(hide, shown.until - Date.now());
    // A timer sleeps with the workstation; whoever comes back first sees what may be seen now.
    document.addEventListener('visibilitychange', hideInTime);
    window.addEventListener('pagehide', hide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hideInTime);
      window.removeEventListener('pagehide', hide);
    };
  }, [shown, hide]);
}

/**
 * A client's identifying fields for one minute. They live in this state alone: no cache of the page ever has them.
 * Time runs on in a hidden tab; who leaves the page, or whose session ends, no longer sees them.
 */
export function useIdentityView() {
  const dataProvider = useDataProvider();
  const isAtDesk = useIsAtDesk();
  const [shown, setShown] = useState<Shown>();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const attempt = useRef({ question: '', idempotencyKey: '' });
  const lastAsked = useRef(0);
  const hide = useCallback(() => setShown(undefined), []);
  /** What has not been answered by now is not to show any more. */
  const forget = useCallback(() => {
    lastAsked.current += 1;
    setPending(false);
    hide();
  }, [hide]);

  useHidingInTime(shown, hide);
  useEffect(() => {
    if (!isAtDesk) forget();
  }, [isAtDesk, forget]);

  const view = async (data: IdentityQuestion, onShown: () => void): Promise<void> => {
    const question = JSON.stringify(data);
    // Asked again after a failure it is the same view: it stands on record once.
    if (attempt.current.question !== question) {
      attempt.current = { question, idempotencyKey: crypto.randomUUID() };
    }
    const { idempotencyKey } = attempt.current;
    lastAsked.current += 1;
    const asked = lastAsked.current;
    const isWanted = () => asked === lastAsked.current;
    setError(undefined);
    setPending(true);
    try {
      const answer = await dataProvider.create<IdentityViewRecord>('identity-views', {
        data,
        meta: { idempotencyKey },
      });
      attempt.current = { question: '', idempotencyKey: '' };
      if (!isWanted()) return;
      setShown({ identity: readIdentity(answer.data.identity), until: Date.now() + SHOWN_FOR_MS });
      onShown();
    } catch (failure) {
      if (isWanted()) setError(failure);
    } finally {
      if (isWanted()) setPending(false);
    }
  };
  /** Whoever turns away before the answer has come does not get it. */
  const withdraw = () => {
    forget();
    setError(undefined);
  };

  return { shown, hide, view, withdraw, isPending, error };
}
