import { useGetOne } from 'react-admin';
import type { ClientRecord } from '../../api/records';

/** Whose data the case is about; whoever asks on the same page shares the one call. */
export function useCaseClient(clientId: number | null) {
  return useGetOne<ClientRecord>(
    'clients',
    { id: clientId ?? undefined },
    { enabled: clientId !== null, onError: () => undefined },
  );
}
