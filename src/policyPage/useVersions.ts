import { useGetList } from 'react-admin';
import { PAGE_SIZE } from '../api/pageSize';
import type { PolicyVersionRecord } from '../api/records';
import type { Instant } from '../deadlines/almatyTime';
import { versionsAt } from './versions';

/** The editions of the policy that matter now; the latest are read, since the older ones never come back into force. */
export function useVersions(now: Instant) {
  const { data, error, refetch } = useGetList<PolicyVersionRecord>(
    'policy-versions',
    { sort: { field: 'effectiveFrom', order: 'DESC' }, pagination: { page: 1, perPage: PAGE_SIZE } },
    { onError: () => undefined, retry: false },
  );
  return { ...versionsAt(data ?? [], now), isReady: data !== undefined, error, refetch };
}
