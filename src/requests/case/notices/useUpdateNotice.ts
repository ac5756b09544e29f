import { useIsMutating, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useUpdate } from 'react-admin';
import type { RecipientNoticeRecord } from '../../../api/records';
import { noticesMoveKey } from './useMoveNotices';

/** One act on a notice: tell, confirm or waive. The list is asked anew either way: others work on it as well. */
export function useUpdateNotice(notice: RecipientNoticeRecord) {
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [update, { isPending }] = useUpdate<RecipientNoticeRecord>();

  const isSending = useRef(false);
  const areAllMoved = useIsMutating({ mutationKey: noticesMoveKey(notice.requestId) }) > 0;

  const settle = () => {
    isSending.current = false;
    queryClient.invalidateQueries({ queryKey: ['recipient-notices'] });
    queryClient.invalidateQueries({ queryKey: ['request-events'] });
  };
  const [wasTyped, setTyped] = useState(false);
  const save = (changes: Partial<Pick<RecipientNoticeRecord, 'status' | 'note'>>, onSaved?: () => void) => {
    if (isSending.current || areAllMoved) return;
    isSending.current = true;
    setError(undefined);
    setTyped(changes.note !== undefined);
    update(
      'recipient-notices',
      { id: notice.id, data: changes, previousData: notice },
      { mutationMode: 'pessimistic', returnPromise: true },
    ).then(
      () => {
        settle();
        onSaved?.();
      },
      (failure: unknown) => {
        settle();
        setError(failure);
      },
    );
  };

  return { save, isPending: isPending || areAllMoved, error, wasTyped };
}
