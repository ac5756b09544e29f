import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useCreate } from 'react-admin';
import type { RequestEventRecord } from '../../api/records';

/**
 * Adds a note. Sent again after a failure with the same words, it is the same note: the backend keeps one. `onSaved`
 * is called even when the page has been left meanwhile. A form that may go before it is done keeps the key itself.
 */
export function useAddNote(requestId: number) {
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [create, { isPending }] = useCreate<RequestEventRecord>();
  const attempt = useRef({ text: '', idempotencyKey: '' });

  const add = (text: string, onSaved: () => void, keptKey?: string) => {
    setError(undefined);
    if (attempt.current.text !== text) {
      attempt.current = { text, idempotencyKey: keptKey ?? crypto.randomUUID() };
    }
    const { idempotencyKey } = attempt.current;
    create(
      'request-events',
      { data: { requestId, type: 'note', text }, meta: { idempotencyKey } },
      { returnPromise: true },
    ).then(() => {
      attempt.current = { text: '', idempotencyKey: '' };
      queryClient.invalidateQueries({ queryKey: ['request-events'] });
      onSaved();
    }, setError);
  };

  return { add, isPending, error };
}
