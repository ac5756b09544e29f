import { useMemo } from 'react';
import { useGetList, useGetMany } from 'react-admin';
import { MOST_ROWS } from '../../api/pageSize';
import type {
  ConsentRecord,
  DisclosureRecord,
  RecipientNoticeRecord,
  RecipientRecord,
  RequestRecord,
} from '../../api/records';
import { isWithdrawal } from '../../policy/requestKinds';
import { whoHasTheData } from './holders';
import { useWholeList } from './useWholeList';

/** Of one call; ids of ten digits stay well below the longest address. */
const MOST_REQUESTS = 400;

/** Whom the client's withdrawals were to be told to. */
function useNotices(requests: readonly RequestRecord[]) {
  const ids = useMemo(
    () =>
      requests
        .filter(({ kind }) => isWithdrawal(kind))
        .map(({ id }) => id)
        .sort((a, b) => a - b),
    [requests],
  );
  const asked = ids.slice(-MOST_REQUESTS);
  const { data, total, error, refetch } = useGetList<RecipientNoticeRecord>(
    'recipient-notices',
    {
      filter: { requestId: asked },
      sort: { field: 'id', order: 'DESC' },
      pagination: { page: 1, perPage: MOST_ROWS },
    },
    { enabled: asked.length > 0, onError: () => undefined, retry: false },
  );
  const isWhole = ids.length === 0 || (ids.length === asked.length && data?.length === total);
  return { notices: data, error, refetch, isReady: ids.length === 0 || data !== undefined, isWhole };
}

function useRecipients(disclosures: readonly DisclosureRecord[]) {
  const ids = useMemo(
    () => [...new Set(disclosures.map(({ recipientId }) => recipientId))].sort((a, b) => a - b),
    [disclosures],
  );
  // A missing one is shown as such: the story is right without it, and in doubt the recipient has the data.
  const { data, isPending } = useGetMany<RecipientRecord>(
    'recipients',
    { ids },
    { enabled: ids.length > 0, onError: () => undefined, placeholderData: (previous) => previous },
  );
  const recipients = useMemo(() => new Map((data ?? []).map((record) => [record.id, record])), [data]);
  return { ids, recipients, isReady: ids.length === 0 || !isPending };
}

/** All that the page of a client tells: three registers, who was told of a withdrawal, and who has the data. */
export function useClientStory(clientId: number) {
  const consents = useWholeList<ConsentRecord>('consents', clientId, 'givenAt');
  const disclosures = useWholeList<DisclosureRecord>('disclosures', clientId, 'disclosedAt');
  const requests = useWholeList<RequestRecord>('requests', clientId, 'receivedAt');
  const notices = useNotices(requests.rows);
  const { ids: recipientIds, recipients, isReady } = useRecipients(disclosures.rows);
  const holders = useMemo(
    () =>
      whoHasTheData({
        disclosures: disclosures.rows,
        requests: requests.rows,
        notices: notices.notices ?? [],
        categoryOf: (id) => recipients.get(id)?.category,
      }),
    [disclosures.rows, requests.rows, notices.notices, recipients],
  );
  return { consents, disclosures, requests, notices, recipients, recipientIds, holders, isReady };
}

export type ClientStory = ReturnType<typeof useClientStory>;
