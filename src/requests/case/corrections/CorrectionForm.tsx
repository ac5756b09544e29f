import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { correctionFieldValues } from '../../../api/contract';
import { serverNow } from '../../../api/serverClock';
import { almatyDayOf } from '../../../deadlines/almatyTime';
import { useTranslation } from '../../../i18n/useTranslation';
import { ActButton } from '../../../ui/ActButton';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { Select } from '../../../ui/Select';
import { TextInput } from '../../../ui/TextInput';
import { useFormDraft } from '../../../ui/useDraft';
import styles from './Corrections.module.css';
import { readCorrectedValue, shapeOf } from './correctedValue';
import { type CorrectionDraft, correctionDraft } from './correctionDraft';
import { useCorrect } from './useCorrect';

interface CorrectionFormProps {
  clientId: number;
  requestId: number;
  /** Of the field corrected last: it often proves the next one as well. */
  lastDocument: string;
}

/** One field, its new value and the paper that proves it; then the next one. */
export function CorrectionForm({ clientId, requestId, lastDocument }: CorrectionFormProps) {
  const { t } = useTranslation();
  const notify = useNotify();
  const form = useRef<HTMLFormElement>(null);
  const [draft, change, , forgetIf] = useFormDraft(`correction.${requestId}`, correctionDraft);
  const [isWrong, setWrong] = useState(false);
  const { correct, isPending, error } = useCorrect();
  const field = correctionFieldValues.find((each) => each === draft.field);
  const documentRef = draft.documentRef ?? lastDocument;
  const set = (changes: Partial<CorrectionDraft>) => {
    setWrong(false);
    change((current) => ({ ...current, ...changes }));
  };

  const submit = () => {
    if (!field) return;
    const newValue = readCorrectedValue(field, draft.newValue, almatyDayOf(serverNow()));
    setWrong(newValue === null);
    if (newValue === null) return;
    correct({ clientId, requestId, field, newValue, documentRef: documentRef.trim() }, () => {
      const isSent = forgetIf(draft);
      notify(t('requests.corrections.done', { field: t(`enums.correctionField.${field}`) }), {
        type: 'success',
      });
      // On to the next field, unless somebody has gone on typing, here or elsewhere.
      if (isSent && form.current?.contains(document.activeElement)) {
        form.current.querySelector('select')?.focus();
      }
    });
  };

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={styles.pair}>
        <Select
          label={t('requests.corrections.field')}
          value={field ?? ''}
          options={[
            { value: '', label: t('requests.corrections.chooseField') },
            ...correctionFieldValues.map((value) => ({ value, label: t(`enums.correctionField.${value}`) })),
          ]}
          onChange={(chosen) => set({ field: chosen })}
          required
        />
        <TextInput
          label={t('requests.corrections.newValue')}
          value={draft.newValue}
          onChange={(newValue) => set({ newValue })}
          help={field && t(`requests.corrections.hint.${shapeOf[field]}`)}
          maxLength={500}
          autoComplete="off"
          required
        />
      </div>
      {isWrong && field && (
        <p className={styles.wrong} role="alert">
          {t(`requests.corrections.wrong.${shapeOf[field]}`)}
        </p>
      )}
      <TextInput
        label={t('requests.corrections.documentRef')}
        value={documentRef}
        onChange={(typed) => set({ documentRef: typed })}
        help={t('requests.corrections.documentHelp')}
        maxLength={500}
        autoComplete="off"
        required
      />
      {error !== undefined && <ErrorPanel error={error} />}
      <ActButton
        type="submit"
        variant="outlined"
        isBarred={isPending || !field || draft.newValue.trim() === '' || documentRef.trim() === ''}
      >
        {t(isPending ? 'requests.actions.saving' : 'requests.corrections.submit')}
      </ActButton>
    </form>
  );
}
