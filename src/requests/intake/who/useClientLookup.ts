import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ClientLookupRecord, ClientRecord } from '../../../api/records';
import type { ExactKind } from '../recognise';

type LookupState =
  | { status: 'idle' | 'pending' }
  | { status: 'failed'; error: unknown }
  | { status: 'done'; by: ExactKind; value: string; clients: ClientRecord[] };

/** Finds clients by an exact value, out of any address; every such lookup goes on record (policy 5.2). */
export function useClientLookup() {
  const dataProvider = useDataProvider();
  const [state, setState] = useState<LookupState>({ status: 'idle' });

  /** The clients that have this value; null where the backend did not say, and `state` tells why. */
  const lookUp = async (by: ExactKind, value: string): Promise<ClientRecord[] | null> => {
    setState({ status: 'pending' });
    try {
      const { data } = await dataProvider.create<ClientLookupRecord>('client-lookups', {
        data: { by, value },
      });
      const ids = data.clientIds ?? [];
      const found =
        ids.length > 0 ? await dataProvider.getMany<ClientRecord>('clients', { ids }) : { data: [] };
      setState({ status: 'done', by, value, clients: found.data });
      return found.data;
    } catch (error) {
      setState({ status: 'failed', error });
      return null;
    }
  };

  return { state, lookUp, forget: () => setState({ status: 'idle' }) };
}

export type ClientLookup = ReturnType<typeof useClientLookup>;
