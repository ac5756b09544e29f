import { useQueryClient } from '@tanstack/react-query';
import type { ParseKeys } from 'i18next';
import { useState } from 'react';
import { useNotify, useUpdate } from 'react-admin';
import { ApiError } from '../../api/apiError';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';

/** What an act changes elsewhere; a move touches the client and their consents as well. */
const touchedByAll = ['request-events'] as const;
const touchedByMoves = [...touchedByAll, 'recipient-notices', 'clients', 'consents'] as const;

type Changes = Partial<Pick<RequestRecord, 'status' | 'assigneeId' | 'steps' | 'outcomeNote' | 'lateReason'>>;

interface Afterwards {
  /** Said when the backend has saved. */
  message?: ParseKeys;
  onSaved?: (saved: RequestRecord) => void;
  onRefused?: () => void;
}

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

  const save = (changes: Changes, { message, onSaved, onRefused }: Afterwards = {}, from = request) => {
    setError(undefined);
    update(
      'requests',
      { id: from.id, data: changes, previousData: from },
      {
        mutationMode: 'pessimistic',
        onSuccess: (saved) => {
          const touched = changes.status ? touchedByMoves : touchedByAll;
          for (const resource of touched) queryClient.invalidateQueries({ queryKey: [resource] });
          if (message) notify(t(message), { type: 'success' });
          onSaved?.(saved);
        },
        onError: (failure: unknown) => {
          setError(failure);
          const isStale = failure instanceof ApiError && failure.code === 'stale';
          if (isStale) queryClient.invalidateQueries({ queryKey: ['requests', 'getOne'] });
          onRefused?.();
        },
      },
    );
  };

  return { save, isPending, error };
}
