import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { CorrectionRecord } from '../../../api/records';
import type { CorrectedField } from './correctedValue';

interface Correction {
  clientId: number;
  requestId: number;
  field: CorrectedField;
  newValue: string;
  documentRef: string;
}

/**
 * Applies one correction. Sent again after a failure with the same words it is the same one: the backend applies it
 * once. The new value goes past every cache of the page: the client is fetched anew, masked.
 */
export function useCorrect() {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  // Counted among what closing waits for; the function is all that is kept of it, and not for long.
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    gcTime: 0,
  });
  const [error, setError] = useState<unknown>();
  const attempt = useRef({ what: '', idempotencyKey: '' });

  const correct = async (data: Correction, onSaved: () => void): Promise<void> => {
    const what = JSON.stringify(data);
    if (attempt.current.what !== what) attempt.current = { what, idempotencyKey: crypto.randomUUID() };
    const { idempotencyKey } = attempt.current;
    setError(undefined);
    try {
      await mutateAsync(() =>
        dataProvider.create<CorrectionRecord>('corrections', { data, meta: { idempotencyKey } }),
      );
      attempt.current = { what: '', idempotencyKey: '' };
      for (const resource of ['corrections', 'clients', 'request-events']) {
        queryClient.invalidateQueries({ queryKey: [resource] });
      }
      onSaved();
    } catch (failure) {
      setError(failure);
    }
  };

  return { correct, isPending, error };
}
