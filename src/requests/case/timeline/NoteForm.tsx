import { useMemo, useRef } from 'react';
import { useTranslation } from '../../../i18n/useTranslation';
import { ActButton } from '../../../ui/ActButton';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import type { PageKey } from '../../../ui/keys/pageKeys';
import { useKeys } from '../../../ui/keys/useKeys';
import { TextInput } from '../../../ui/TextInput';
import { useDraft } from '../../../ui/useDraft';
import { useAddNote } from '../useAddNote';
import styles from './NoteForm.module.css';

/** A note for whoever opens the case next; what is typed stays until the backend has it. */
export function NoteForm({ requestId }: { requestId: number }) {
  const { t } = useTranslation();
  const [text, setText, forgetIf] = useDraft(`note.${requestId}`);
  const { add, isPending, error } = useAddNote(requestId);
  const form = useRef<HTMLFormElement>(null);
  const keys = useMemo<PageKey[]>(
    () => [
      {
        sign: 'n',
        label: 'requests.history.noteSubmit',
        run: () => form.current?.querySelector('textarea')?.focus(),
      },
    ],
    [],
  );
  useKeys(keys);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add(text.trim(), () => forgetIf(text));
      }}
    >
      <TextInput
        label={t('requests.history.note')}
        value={text}
        onChange={setText}
        rows={2}
        maxLength={4000}
        required
      />
      <ActButton type="submit" variant="outlined" isBarred={isPending || text.trim() === ''}>
        {t(isPending ? 'requests.actions.saving' : 'requests.history.noteSubmit')}
      </ActButton>
      {error !== undefined && <ErrorPanel error={error} />}
    </form>
  );
}
