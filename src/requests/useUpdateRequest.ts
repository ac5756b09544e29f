import { useQueryClient } from '@tanstack/react-query';
import type { ParseKeys } from 'i18next';
import { useState } from 'react';
import { useNotify, useUpdate } from 'react-admin';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/apiError';
import type { RequestRecord } from '../api/records';

/** What a change of a request changes elsewhere. */
const touched = ['request-events', 'recipient-notices', 'clients', 'consents'] as const;

type Changes = Partial<Pick<RequestRecord, 'status' | 'assigneeId' | 'steps' | 'outcomeNote' | 'lateReason'>>;

/**
 * One act on a request: the page says done when the backend has said so, and shows why where it has not. A record
 * that somebody else has changed meanwhile is fetched anew; what was typed stays.
 */
export function useUpdateRequest(request: RequestRecord) {
  const { t } = useTranslation();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [update, { isPending }] = useUpdate<RequestRecord>();

  const save = (changes: Changes, done: { message?: ParseKeys; onSaved?: () => void } = {}) => {
    setError(undefined);
    update(
      'requests',
      { id: request.id, data: changes, previousData: request },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          for (const resource of touched) queryClient.invalidateQueries({ queryKey: [resource] });
          if (done.message) notify(t(done.message), { type: 'success' });
          done.onSaved?.();
        },
        onError: (failure: unknown) => {
          setError(failure);
          const isStale = failure instanceof ApiError && failure.code === 'stale';
          if (isStale) queryClient.invalidateQueries({ queryKey: ['requests', 'getOne'] });
        },
      },
    );
  };

  return { save, isPending, error };
}
