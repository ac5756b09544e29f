import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCreate, useEvent } from 'react-admin';
import type { RequestEventRecord, RequestRecord } from '../../api/records';
import { useUpdateRequest } from '../case/useUpdateRequest';
import type { LetterDraft, SendAttempt } from './letterDraft';

interface Marking {
  request: RequestRecord;
  draft: LetterDraft;
  change: (next: (current: LetterDraft) => LetterDraft) => void;
  /** Both are saved, or the note alone where no step was to be ticked: the draft as it was sent. */
  onDone: (sent: LetterDraft) => void;
}

/**
 * Notes in the timeline that the letter went out, then ticks the step that it completes. What is done is kept with
 * the draft: the same words go with the same key, and a note that the backend has is not sent again, not even after a
 * reload, when the tick alone has failed.
 */
export function useMarkSent({ request, draft, change, onDone }: Marking) {
  const queryClient = useQueryClient();
  const [noteError, setNoteError] = useState<unknown>();
  const [create, { isPending: isNoting }] = useCreate<RequestEventRecord>();
  const { save, isPending: isTicking, error: tickError } = useUpdateRequest(request);
  const { attempt } = draft;

  const keep = (next: SendAttempt) => change((current) => ({ ...current, attempt: next }));

  // Of the request as it is then: other steps may be ticked while the note is on its way.
  const tick = useEvent((key: string | null, sent: LetterDraft) => {
    const isOpen = request.steps.some((step) => step.key === key && !step.done);
    if (!isOpen) return onDone(sent);
    // From the record that the save before it brought: another step's tick may be on its way as well.
    save(
      ({ steps }) => ({ steps: steps.map((step) => (step.key === key ? { ...step, done: true } : step)) }),
      {
        onSaved: () => onDone(sent),
      },
    );
  });

  const mark = (text: string, step: string | null) => {
    setNoteError(undefined);
    const isSame = attempt?.text === text;
    const idempotencyKey = isSame ? attempt.idempotencyKey : crypto.randomUUID();
    const trying = { idempotencyKey, text, step, isNoted: false };
    keep(trying);
    create(
      'request-events',
      { data: { requestId: request.id, type: 'note', text }, meta: { idempotencyKey } },
      { returnPromise: true },
    ).then(() => {
      keep({ ...trying, isNoted: true });
      queryClient.invalidateQueries({ queryKey: ['request-events'] });
      tick(step, draft);
    }, setNoteError);
  };

  return {
    mark,
    /** The note is there and the tick is not: that alone is done again. */
    retryTick: () => tick(attempt?.step ?? null, draft),
    isNoted: attempt?.isNoted ?? false,
    step: attempt?.step ?? null,
    finish: () => onDone(draft),
    isPending: isNoting || isTicking,
    error: noteError ?? tickError,
  };
}
