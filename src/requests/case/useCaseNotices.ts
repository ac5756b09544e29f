import { useGetList } from 'react-admin';
import { MOST_ROWS } from '../../api/pageSize';
import { type RecipientNoticeRecord, type RequestRecord, UNKNOWN } from '../../api/records';
import { requestKindRule } from '../../policy/requestKinds';
import { isNoticeOpen } from '../noticeTransitions';

/** All of a case, in the order in which they were raised: the contract gives up to a thousand rows at once. */
const everyNotice = {
  sort: { field: 'id', order: 'ASC' },
  pagination: { page: 1, perPage: MOST_ROWS },
} as const;

/** Who is to be told under this case, if its kind tells anybody; whoever asks on the same page shares the one call. */
export function useCaseNotices({ id, kind }: RequestRecord) {
  const isTold = kind !== UNKNOWN && requestKindRule(kind).notices !== 'none';
  const { data, error, refetch } = useGetList<RecipientNoticeRecord>(
    'recipient-notices',
    { filter: { requestId: id }, ...everyNotice },
    { enabled: isTold, onError: () => undefined },
  );
  // A status that the desk does not know holds the case open: nobody can say that it is settled.
  const openCount = (data ?? []).filter(({ status }) => status === UNKNOWN || isNoticeOpen(status)).length;
  return { isTold, notices: data, openCount, error, refetch };
}
