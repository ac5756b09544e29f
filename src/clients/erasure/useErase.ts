import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useUpdate } from 'react-admin';
import type { ClientRecord } from '../../api/records';

/**
 * Deletes a client's data with its act (policy 9.1, 9.7), or records the act that is missing. Never optimistic: done is
 * what the backend has said is done. After a failure the record is asked for anew, since it may be another by then.
 */
export function useErase(client: ClientRecord, onDone: () => void) {
  const queryClient = useQueryClient();
  const [update] = useUpdate<ClientRecord>();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const isSending = useRef(false);

  const erase = async (destructionAct: string) => {
    if (isSending.current) return;
    isSending.current = true;
    setPending(true);
    setError(undefined);
    try {
      await update(
        'clients',
        { id: client.id, data: { status: 'erased', destructionAct }, previousData: client },
        { mutationMode: 'pessimistic', returnPromise: true },
      );
      // Of whoever is deleted nothing that was shown may stay behind.
      queryClient.invalidateQueries({ queryKey: ['clients', 'getOne'] });
      queryClient.invalidateQueries({ queryKey: ['clients', 'getMany'] });
      queryClient.invalidateQueries({ queryKey: ['clients', 'getList', 'total'] });
      onDone();
    } catch (failure) {
      setError(failure);
      queryClient.invalidateQueries({ queryKey: ['clients', 'getOne'] });
    } finally {
      isSending.current = false;
      setPending(false);
    }
  };

  return { erase, isPending, error };
}
