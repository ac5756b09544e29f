import { useGetList } from 'react-admin';
import type { AuditEventRecord } from '../../api/records';

/** What the trail of acts says of a deletion: its event, that there is none, or that it has not come. */
export type Erased =
  | { status: 'ready'; event: AuditEventRecord | undefined }
  | { status: 'pending' }
  | { status: 'missing'; error: unknown; askAgain: () => void };

/** The event of a client's deletion. Asked for only where the role may see the trail. */
export function useErasureEvent(clientId: number, maySeeTrail: boolean): Erased {
  const { data, error, refetch } = useGetList<AuditEventRecord>(
    'audit-events',
    {
      filter: { action: 'erase', resource: 'clients', recordId: clientId },
      sort: { field: 'at', order: 'DESC' },
      pagination: { page: 1, perPage: 1 },
    },
    { enabled: maySeeTrail, onError: () => undefined, retry: false },
  );
  if (data) return { status: 'ready', event: data[0] };
  return error ? { status: 'missing', error, askAgain: refetch } : { status: 'pending' };
}
