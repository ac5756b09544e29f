import { useQueryClient } from '@tanstack/react-query';
import type { ParseKeys } from 'i18next';
import { useRef, useState } from 'react';
import { useNotify, useUpdate } from 'react-admin';
import { ApiError, mayHaveBeenDone } from '../../api/apiError';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { saveInTurn } from './saveInTurn';

/** What an act changes elsewhere; a move touches the client and their consents as well. */
const touchedByAll = ['request-events'] as const;
const touchedByMoves = [...touchedByAll, 'recipient-notices', 'clients', 'consents'] as const;

type Changes = Partial<
  Pick<
    RequestRecord,
    | 'status'
    | 'assigneeId'
    | 'steps'
    | 'outcomeNote'
    | 'refusalReason'
    | 'refusalEvidence'
    | 'lateReason'
    | 'feeAmount'
  >
>;

/** Made from the record that the act is sent with, where what it changes is a part of what is there. */
type ChangesTo = Changes | ((from: RequestRecord) => Changes);

interface Afterwards {
  /** Said when the backend has saved. */
  message?: ParseKeys;
  onSaved?: (saved: RequestRecord) => void;
  onRefused?: () => void;
}

/** What a refusal rests on may be news to the page: others work on the case and its notices as well. */
const askedAnew = [['requests', 'getOne'], ['recipient-notices'], ['clients'], ['request-events']];

/** A conflict, a refusal, or no answer to go by: the record may be another than the page shows. */
const mayDiffer = (failure: unknown) =>
  mayHaveBeenDone(failure) ||
  (failure instanceof ApiError && (failure.status === 409 || failure.status === 422));

export type RequestAct = ReturnType<typeof useUpdateRequest>;

/**
 * One act on a request: the page says done when the backend has said so, and shows why where it has not. A record
 * that is no longer what the page shows is fetched anew; what was typed stays. While a call is under way nothing else
 * is sent: pressed twice is sent once. Another act on the same request waits for its turn.
 */
export function useUpdateRequest(request: RequestRecord) {
  const { t } = useTranslation();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [triedFrom, setTriedFrom] = useState<RequestRecord['status']>();
  const [isPending, setPending] = useState(false);
  const [update] = useUpdate<RequestRecord>();
  const isSending = useRef(false);

  const send = async (changes: ChangesTo, previousData: RequestRecord): Promise<RequestRecord> => {
    const data = typeof changes === 'function' ? changes(previousData) : changes;
    const saved = await update(
      'requests',
      { id: previousData.id, data, previousData },
      { mutationMode: 'pessimistic', returnPromise: true },
    );
    // Of the modes that its type allows for, this one always has the record.
    return saved ?? previousData;
  };
  const settle = () => {
    isSending.current = false;
    setPending(false);
  };

  const save = (changes: ChangesTo, { message, onSaved, onRefused }: Afterwards = {}, from = request) => {
    if (isSending.current) return;
    isSending.current = true;
    setPending(true);
    setError(undefined);
    setTriedFrom(from.status);
    saveInTurn(queryClient, from, (newest) => send(changes, newest)).then(
      // Not react-admin's onSuccess: that is not called once the page has been left, and what follows would be lost.
      (saved) => {
        settle();
        const touched = saved.status === from.status ? touchedByAll : touchedByMoves;
        for (const resource of touched) queryClient.invalidateQueries({ queryKey: [resource] });
        if (message) notify(t(message), { type: 'success' });
        onSaved?.(saved);
      },
      (failure: unknown) => {
        settle();
        setError(failure);
        if (mayDiffer(failure)) for (const queryKey of askedAnew) queryClient.invalidateQueries({ queryKey });
        onRefused?.();
      },
    );
  };

  return {
    save,
    isPending,
    error,
    /** The status that the case had for whoever made the act; by now it may have another. */
    triedFrom,
    forgetError: () => setError(undefined),
    isUnderWay: () => isSending.current,
  };
}
