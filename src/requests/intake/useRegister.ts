import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCreate } from 'react-admin';
import { mayHaveBeenDone } from '../../api/apiError';
import type { RequestRecord } from '../../api/records';
import type { Attempt, IntakeForm } from './intakeForm';

type Change = (next: (form: IntakeForm) => IntakeForm) => void;

/**
 * Registers the request, once however often it is tried: the key of the attempt is in the draft before the call goes
 * out, so that a retry after a reload or a lost answer is the same call.
 */
export function useRegister(change: Change) {
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [create] = useCreate<RequestRecord>();
  // Not the mutation's own word: that comes a moment later, and a second stroke may come before it.
  const [isPending, setPending] = useState(false);

  const register = (attempt: Attempt, onRegistered: (request: RequestRecord) => void) => {
    setError(undefined);
    setPending(true);
    create(
      'requests',
      { data: JSON.parse(attempt.body), meta: { idempotencyKey: attempt.key } },
      { returnPromise: true },
    ).then(
      // Not react-admin's onSuccess: that is not called once the page has been left, and the files would not be sent.
      (request) => {
        setPending(false);
        for (const resource of ['requests', 'request-events', 'recipient-notices']) {
          queryClient.invalidateQueries({ queryKey: [resource] });
        }
        // Of the modes that its type allows for, this one always has the record.
        if (request) onRegistered(request);
      },
      (failure: unknown) => {
        setPending(false);
        setError(failure);
        change((form) => ({ ...form, attempt: { ...attempt, isUnanswered: mayHaveBeenDone(failure) } }));
        // It may be there: what is open of this client is shown beside the form.
        queryClient.invalidateQueries({ queryKey: ['requests', 'getList'] });
      },
    );
  };

  return { register, isPending, error };
}
