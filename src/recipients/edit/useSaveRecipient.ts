import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { ApiError } from '../../api/apiError';
import type { RecipientRecord } from '../../api/records';
import { useFormDraft } from '../../ui/useDraft';
import { type EditDraft, editDraft } from './recipientDraft';
import {
  differingFields,
  onTopOf,
  type RecipientField,
  type RecipientRead,
  textOfRecipient,
} from './recipientText';

type Body = NonNullable<RecipientRead['body']>;

/** A field that somebody else has changed meanwhile. */
export interface Overtaken {
  field: RecipientField;
  was: string;
  now: string;
  /** Null where nobody here has touched the field: it takes the new value. */
  typed: string | null;
}

function overtakenBy(current: RecipientRecord, { base, typed }: EditDraft): Overtaken[] {
  const now = textOfRecipient(current);
  return differingFields(base, now).map((field) => ({
    field,
    was: base[field],
    now: now[field],
    typed: typed[field] === base[field] || typed[field] === now[field] ? null : typed[field],
  }));
}

/**
 * Changes a recipient, from the version that the draft was begun with. Where somebody else was first nothing is
 * written: the draft goes on from their record, with what was typed here on top of it, and what they changed is told.
 */
export function useSaveRecipient(recipient: RecipientRecord) {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [draft, change, forget, forgetIf] = useFormDraft(`recipient.${recipient.id}`, editDraft);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const [overtaken, setOvertaken] = useState<Overtaken[]>([]);
  const isSending = useRef(false);
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['recipients'] });

  const takeOver = async (from: EditDraft) => {
    const { data: current } = await dataProvider.getOne<RecipientRecord>('recipients', { id: recipient.id });
    setOvertaken(overtakenBy(current, from));
    const base = textOfRecipient(current);
    change((kept) => kept && { version: current.version, base, typed: onTopOf(base, from.base, kept.typed) });
    refresh();
  };

  const send = async (from: EditDraft, body: Body, onSaved: () => void) => {
    setOvertaken([]);
    setError(undefined);
    try {
      const { data: saved } = await dataProvider.update<RecipientRecord>('recipients', {
        id: recipient.id,
        data: { ...body, version: from.version },
        previousData: recipient,
      });
      refresh();
      // What has been typed while it was on its way is the next change.
      if (forgetIf(from)) onSaved();
      else change((kept) => kept && { ...kept, version: saved.version, base: textOfRecipient(saved) });
    } catch (failure) {
      setError(failure);
      const isStale = failure instanceof ApiError && failure.status === 409;
      if (isStale) await takeOver(from).catch(setError);
    }
  };

  const save = async (body: Body, onSaved: () => void) => {
    if (!draft || isSending.current) return;
    isSending.current = true;
    setPending(true);
    await send(draft, body, onSaved);
    isSending.current = false;
    setPending(false);
  };

  return {
    draft,
    begin: () => {
      const text = textOfRecipient(recipient);
      change(() => ({ version: recipient.version, base: text, typed: text }));
    },
    type: (changes: Partial<EditDraft['typed']>) =>
      change((kept) => kept && { ...kept, typed: { ...kept.typed, ...changes } }),
    cancel: () => {
      forget();
      setError(undefined);
      setOvertaken([]);
    },
    save,
    isPending,
    error,
    overtaken,
  };
}
