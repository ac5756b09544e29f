import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { useUpdateRequest } from './useUpdateRequest';

type Holder = number | null;

/**
 * Who is to have the case: shown at once, since the arrow keys go through the names one by one. What is chosen while
 * the backend is still answering goes with the next call, and of several the last alone. A refusal takes it back.
 */
export function useAssign(request: RequestRecord) {
  const { t } = useTranslation();
  const notify = useNotify();
  const { save, isPending, error } = useUpdateRequest(request);
  /** Undefined where nothing is on its way: then the record says who has it. */
  const [shown, setShown] = useState<Holder>();
  const wanted = useRef<Holder | undefined>(undefined);
  const saved = useRef(request);

  const want = (holder: Holder | undefined) => {
    wanted.current = holder;
    setShown(holder);
  };

  const send = (assigneeId: Holder, from: RequestRecord) =>
    save(
      { assigneeId },
      {
        onSaved: (answer) => {
          saved.current = answer;
          const next = wanted.current;
          if (next !== undefined && next !== assigneeId) {
            send(next, answer);
            return;
          }
          want(undefined);
          notify(t('requests.done.assign'), { type: 'success' });
        },
        onRefused: () => want(undefined),
      },
      from,
    );

  const assign = (holder: Holder) => {
    const isSending = wanted.current !== undefined;
    want(holder);
    // The answer is there a moment before the page shows it, and a choice may fall into that moment.
    if (!isSending) send(holder, saved.current.version > request.version ? saved.current : request);
  };

  return { holder: shown === undefined ? (request.assigneeId ?? null) : shown, assign, isPending, error };
}
