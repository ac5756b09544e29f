import { useGetList } from 'react-admin';
import type { AttachmentRecord } from '../../api/records';
import { useMay } from '../../ui/identity';

/** Files of one case are a handful; the contract gives up to a thousand rows at once. */
const SHOWN = 200;

/** What is attached to a case, the newest first; whoever may not see it asks for nothing. */
export function useCaseAttachments(requestId: number) {
  const isShown = useMay('attachments.list');
  const { data, total, error, refetch } = useGetList<AttachmentRecord>(
    'attachments',
    {
      filter: { requestId },
      sort: { field: 'createdAt', order: 'DESC' },
      pagination: { page: 1, perPage: SHOWN },
    },
    { enabled: isShown, onError: () => undefined },
  );
  return { isShown, attachments: data, total, error, refetch };
}
