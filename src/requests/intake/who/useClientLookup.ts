import { useCallback, useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ClientLookupRecord, ClientRecord } from '../../../api/records';
import type { ExactKind } from '../recognise';

type LookupState =
  | { status: 'idle' | 'pending' }
  | { status: 'failed'; error: unknown }
  | { status: 'done'; by: ExactKind; clients: ClientRecord[] };

/**
 * Finds clients by an exact value, out of any address; every such lookup goes on record (policy 5.2), and one that is
 * tried again after a failure is the same one.
 */
export function useClientLookup() {
  const dataProvider = useDataProvider();
  const [state, setState] = useState<LookupState>({ status: 'idle' });
  /** An answer to an earlier round comes to a form that has moved on. */
  const round = useRef(0);
  const attempt = useRef({ by: '', value: '', idempotencyKey: '' });

  const forget = useCallback(() => {
    round.current += 1;
    setState({ status: 'idle' });
  }, []);
  // The draft outlives the page, and may be another by the time of the answer.
  useEffect(() => forget, [forget]);

  /**
   * The clients that have this value; null where the backend did not say, and `state` tells why, or where the answer
   * has been forgotten meanwhile.
   */
  const lookUp = async (by: ExactKind, value: string): Promise<ClientRecord[] | null> => {
    round.current += 1;
    const mine = round.current;
    if (attempt.current.by !== by || attempt.current.value !== value) {
      attempt.current = { by, value, idempotencyKey: crypto.randomUUID() };
    }
    const { idempotencyKey } = attempt.current;
    setState({ status: 'pending' });
    try {
      const { data } = await dataProvider.create<ClientLookupRecord>('client-lookups', {
        data: { by, value },
        meta: { idempotencyKey },
      });
      // Nobody's record is fetched for a form that has moved on.
      if (mine !== round.current) return null;
      const ids = data.clientIds ?? [];
      const found =
        ids.length > 0 ? await dataProvider.getMany<ClientRecord>('clients', { ids }) : { data: [] };
      if (mine !== round.current) return null;
      attempt.current = { by: '', value: '', idempotencyKey: '' };
      setState({ status: 'done', by, clients: found.data });
      return found.data;
    } catch (error) {
      if (mine === round.current) setState({ status: 'failed', error });
      return null;
    }
  };

  return { state, lookUp, forget };
}

export type ClientLookup = ReturnType<typeof useClientLookup>;
