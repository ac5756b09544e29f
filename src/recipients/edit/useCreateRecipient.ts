import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { RecipientRecord } from '../../api/records';
import type { RecipientRead } from './recipientText';

type Body = NonNullable<RecipientRead['body']>;

/** Enters a recipient. Sent again after a failure with the same words it is the same one: it is entered once. */
export function useCreateRecipient() {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const attempt = useRef({ what: '', idempotencyKey: '' });
  const isSending = useRef(false);

  const create = async (data: Body, onCreated: (id: number) => void) => {
    if (isSending.current) return;
    isSending.current = true;
    const what = JSON.stringify(data);
    if (attempt.current.what !== what) attempt.current = { what, idempotencyKey: crypto.randomUUID() };
    const { idempotencyKey } = attempt.current;
    setPending(true);
    setError(undefined);
    try {
      const { data: created } = await dataProvider.create<RecipientRecord>('recipients', {
        data,
        meta: { idempotencyKey },
      });
      queryClient.invalidateQueries({ queryKey: ['recipients'] });
      onCreated(created.id);
    } catch (failure) {
      setError(failure);
    }
    isSending.current = false;
    setPending(false);
  };

  return { create, isPending, error };
}
