import { useGetList } from 'react-admin';
import type { RequestEventRecord, RequestRecord } from '../../api/records';

/** Who proposed the refusal that waits for a decision, and when: the newest such event of the case. */
export function useRefusalProposal({ id, version }: RequestRecord) {
  const { data, error, refetch } = useGetList<RequestEventRecord>(
    'request-events',
    {
      filter: { requestId: id, type: 'refusal_proposed' },
      sort: { field: 'at', order: 'DESC' },
      pagination: { page: 1, perPage: 1 },
      // A proposal made anew is another one: what was known of the earlier must not pass for it.
      meta: { version },
    },
    { onError: () => undefined },
  );
  return { proposal: data?.[0], isKnown: data !== undefined, error, refetch };
}
