import Button from '@mui/material/Button';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { TextInput } from '../../ui/TextInput';
import { useDraft } from '../../ui/useDraft';
import styles from './NoteForm.module.css';
import { useAddNote } from './useAddNote';

/** A note for whoever opens the case next; what is typed stays until the backend has it. */
export function NoteForm({ requestId }: { requestId: number }) {
  const { t } = useTranslation();
  const [text, setText] = useDraft(`note.${requestId}`);
  const { add, isPending, error } = useAddNote(requestId);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add(text.trim(), () => setText(''));
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
      <Button type="submit" variant="outlined" disabled={isPending || text.trim() === ''}>
        {t(isPending ? 'requests.actions.saving' : 'requests.history.noteSubmit')}
      </Button>
      {error !== undefined && <ErrorPanel error={error} />}
    </form>
  );
}
