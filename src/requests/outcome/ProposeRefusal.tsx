import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { type RequestRecord, UNKNOWN } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { Select } from '../../ui/Select';
import { submitOnCtrlEnter } from '../../ui/submitOnCtrlEnter';
import { TextInput } from '../../ui/TextInput';
import type { RequestAct } from '../case/useUpdateRequest';
import { isGroundFor } from '../refusalGrounds';
import styles from './CloseForm.module.css';
import { MoveFailure } from './MoveFailure';
import { refusalReasons, useRefusalDraft } from './refusalDraft';

interface ProposeRefusalProps {
  request: RequestRecord;
  act: RequestAct;
  onProposed: () => void;
  onCancel: () => void;
}

/** A coded ground and what it rests on; a compliance officer who is another person decides. */
export function ProposeRefusal({ request, act, onProposed, onCancel }: ProposeRefusalProps) {
  const { t } = useTranslation();
  const { kind } = request;
  const { draft, set, forget, forgetSent } = useRefusalDraft(request);
  const { save, isPending } = act;
  const { reason, evidence } = draft;
  // One that stands there already is not taken away unseen.
  const offered = refusalReasons.filter(
    (each) => each === reason || kind === UNKNOWN || isGroundFor(each, kind),
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select')?.focus(), []);

  const propose = () =>
    save(
      {
        status: 'refusal_proposed',
        refusalReason: reason === '' ? null : reason,
        refusalEvidence: evidence.trim() || null,
      },
      {
        onSaved: () => {
          forgetSent();
          onProposed();
        },
      },
    );

  const cancel = () => {
    // A ground alone is quickly chosen again; what has been written stays.
    if (evidence.trim() === '') forget();
    onCancel();
  };

  return (
    <form
      ref={form}
      className={styles.form}
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        propose();
      }}
    >
      <p className={styles.effect}>{t('requests.refuse.rule')}</p>
      <Select
        label={t('requests.fields.refusalReason')}
        value={reason}
        options={[
          { value: '', label: t('requests.refuse.chooseReason') },
          ...offered.map((each) => ({ value: each, label: t(`enums.refusalReason.${each}`) })),
        ]}
        onChange={(chosen) => set({ reason: chosen })}
        required
      />
      <TextInput
        label={t('requests.fields.refusalEvidence')}
        value={evidence}
        onChange={(text) => set({ evidence: text })}
        help={reason === '' ? undefined : t(`requests.refuse.hints.${reason}`)}
        rows={3}
        maxLength={4000}
        required
      />
      <MoveFailure request={request} act={act} />
      <div className={styles.acts}>
        <ActButton type="submit" variant="contained" isBarred={isPending}>
          {t(isPending ? 'requests.actions.saving' : 'requests.refuse.propose')}
        </ActButton>
        <Button onClick={cancel}>{t('requests.actions.cancel')}</Button>
      </div>
    </form>
  );
}
