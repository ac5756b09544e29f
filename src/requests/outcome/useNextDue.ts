import { useGetList } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { useStaffIdentity } from '../../ui/identity';

/** What waits for an agent: a proposed refusal waits for somebody else. */
const waiting = ['new', 'in_progress'];

function useFirstDue(assigneeId: number | null, after: RequestRecord, enabled: boolean) {
  const { id, version } = after;
  return useGetList<RequestRecord>(
    'requests',
    {
      filter: { status: waiting, assigneeId },
      sort: { field: 'dueAt', order: 'ASC' },
      pagination: { page: 1, perPage: 1 },
      // Asked for anew after each case: what was next before may be the one that has just been ended.
      meta: { after: `${id}.${version}` },
    },
    { enabled, onError: () => undefined, retry: false },
  );
}

/** The request that is due next: of mine, else of nobody's. `null` where there is none. */
export function useNextDue(after: RequestRecord) {
  const { id: myId } = useStaffIdentity();
  const mine = useFirstDue(myId, after, true);
  const nobodys = useFirstDue(null, after, mine.data?.length === 0);
  const isEmpty = mine.data?.length === 0 && nobodys.data?.length === 0;
  return {
    next: mine.data?.[0] ?? nobodys.data?.[0] ?? (isEmpty ? null : undefined),
    error: mine.error ?? nobodys.error,
    refetch: () => (mine.error ? mine.refetch() : nobodys.refetch()),
  };
}
