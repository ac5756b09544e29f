import { useEffect, useState } from 'react';
import { useGetList } from 'react-admin';
import type { ClientRecord } from '../../../api/records';

const PAUSE_MS = 250;
/** More than can be read at a glance calls for another letter. */
const SHOWN = 7;

/**
 * Clients by a part of the name or the number, as it is typed. Kazakh and Russian spelling are the backend's to fold.
 * @param q null where what is typed may not be searched
 */
export function useClientSearch(q: string | null) {
  const [settled, setSettled] = useState(q);
  useEffect(() => {
    if (q === null) setSettled(null);
    const timer = setTimeout(() => setSettled(q), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [q]);

  const { data, total, error, refetch } = useGetList<ClientRecord>(
    'clients',
    {
      filter: { q: settled },
      sort: { field: 'lastName', order: 'ASC' },
      pagination: { page: 1, perPage: SHOWN },
    },
    { enabled: settled !== null, onError: () => undefined },
  );
  const isSettled = q !== null && q === settled;
  return {
    /** Undefined while they are on their way. */
    clients: isSettled ? data : undefined,
    total: total ?? 0,
    error: isSettled ? error : null,
    isPending: q !== null && !(isSettled && (data || error)),
    refetch,
    /** Without waiting for the typing to pause. */
    searchNow: () => setSettled(q),
  };
}
