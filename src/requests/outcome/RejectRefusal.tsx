import Button from '@mui/material/Button';
import { useRef } from 'react';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { TextInput } from '../../ui/TextInput';
import { useDraft } from '../../ui/useDraft';
import { useAddNote } from '../case/useAddNote';
import type { RequestAct } from '../case/useUpdateRequest';
import styles from './CloseForm.module.css';
import { submitOnCtrlEnter } from './submitOnCtrlEnter';

/** The note first: a case that is back in work without a word why would leave its agent guessing. */
function useReject(request: RequestRecord, { save, isPending }: RequestAct) {
  const [why, setWhy, forgetIf] = useDraft(`reject.${request.id}`);
  const note = useAddNote(request.id);
  const noted = useRef('');

  const move = () =>
    save(
      { status: 'in_progress' },
      {
        message: 'requests.done.reject',
        onSaved: () => forgetIf(why),
      },
    );
  const reject = () => {
    const text = why.trim();
    // After a refusal of the move the note is there already: it is not to be written twice.
    if (noted.current === text) return move();
    note.add(text, () => {
      noted.current = text;
      move();
    });
  };
  return { why, setWhy, reject, isPending: isPending || note.isPending, noteError: note.error };
}

interface RejectRefusalProps {
  request: RequestRecord;
  act: RequestAct;
  onCancel: () => void;
}

/** The proposal goes back to whoever works the case, with a note that says why. */
export function RejectRefusal({ request, act, onCancel }: RejectRefusalProps) {
  const { t } = useTranslation();
  const { why, setWhy, reject, isPending, noteError } = useReject(request, act);
  return (
    <form
      className={styles.form}
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending && why.trim() !== '') reject();
      }}
    >
      <TextInput
        label={t('requests.refuse.rejectNote')}
        value={why}
        onChange={setWhy}
        rows={2}
        maxLength={4000}
        required
        autoFocus
      />
      {noteError !== undefined && <ErrorPanel error={noteError} />}
      <div className={styles.acts}>
        <Button type="submit" variant="contained" disabled={isPending || why.trim() === ''}>
          {t(isPending ? 'requests.actions.saving' : 'requests.refuse.reject')}
        </Button>
        <Button onClick={onCancel}>{t('requests.actions.cancel')}</Button>
      </div>
    </form>
  );
}
