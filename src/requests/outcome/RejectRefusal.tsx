import Button from '@mui/material/Button';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { submitOnCtrlEnter } from '../../ui/submitOnCtrlEnter';
import { TextInput } from '../../ui/TextInput';
import { useFormDraft } from '../../ui/useDraft';
import { useAddNote } from '../case/useAddNote';
import type { RequestAct } from '../case/useUpdateRequest';
import styles from './CloseForm.module.css';
import { type RejectDraft, rejectDraft } from './rejectDraft';

/** The note first: a case that is back in work without a word why would leave its agent guessing. */
function useReject(request: RequestRecord, { save, isPending }: RequestAct) {
  // Kept with the draft: the form goes and comes back when somebody else has changed the case meanwhile.
  const [draft, change, , forgetIf] = useFormDraft(`reject.${request.id}`, rejectDraft);
  const note = useAddNote(request.id);

  const move = (sent: RejectDraft) =>
    save({ status: 'in_progress' }, { message: 'requests.done.reject', onSaved: () => forgetIf(sent) });
  const reject = () => {
    const text = draft.text.trim();
    const isSame = draft.sent === text;
    // After a refusal of the move the note is there already: it is not to be written twice.
    if (isSame && draft.isNoted) return move(draft);
    const noteKey = isSame ? draft.noteKey : crypto.randomUUID();
    const attempt = { sent: text, noteKey, isNoted: false };
    change((current) => ({ ...current, ...attempt }));
    const onNoted = () => {
      change((current) => ({ ...current, ...attempt, isNoted: true }));
      move({ text: draft.text, ...attempt, isNoted: true });
    };
    note.add(text, onNoted, noteKey);
  };
  const setWhy = (text: string) => change((current) => ({ ...current, text }));
  return { why: draft.text, setWhy, reject, isPending: isPending || note.isPending, noteError: note.error };
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
        <ActButton type="submit" variant="contained" isBarred={isPending || why.trim() === ''}>
          {t(isPending ? 'requests.actions.saving' : 'requests.refuse.reject')}
        </ActButton>
        <Button onClick={onCancel}>{t('requests.actions.cancel')}</Button>
      </div>
    </form>
  );
}
