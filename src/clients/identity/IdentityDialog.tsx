import { useState } from 'react';
import { identityViewReasonValues } from '../../api/contract';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { Dialog } from '../../ui/Dialog';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Select } from '../../ui/Select';
import { TextInput } from '../../ui/TextInput';
import { useDraft } from '../../ui/useDraft';
import styles from './Identity.module.css';
import type { IdentityQuestion } from './useIdentityView';

type Reason = (typeof identityViewReasonValues)[number];

interface IdentityDialogProps {
  clientId: number;
  isPending: boolean;
  error: unknown;
  onView: (reason: Pick<IdentityQuestion, 'reason' | 'reasonNote'>, forget: () => void) => void;
  onClose: () => void;
}

/** Why the fields are needed: it goes on record before they are shown (policy 5.2). */
export function IdentityDialog({ clientId, isPending, error, onView, onClose }: IdentityDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<Reason | ''>('');
  const [note, setNote] = useDraft(`identity.${clientId}`);
  return (
    <Dialog title={t('identity.dialogTitle')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason === '') return;
          onView({ reason, reasonNote: reason === 'other' ? note.trim() : null }, () => setNote(''));
        }}
      >
        <Select<Reason | ''>
          label={t('identity.reason')}
          value={reason}
          options={[
            { value: '', label: t('identity.chooseReason') },
            ...identityViewReasonValues.map((value) => ({
              value,
              label: t(`enums.identityViewReason.${value}`),
            })),
          ]}
          onChange={setReason}
          required
        />
        {reason === 'other' && (
          <TextInput
            label={t('identity.reasonNote')}
            value={note}
            onChange={setNote}
            maxLength={4000}
            required
          />
        )}
        <p>{t('identity.onRecord')}</p>
        {error !== undefined && <ErrorPanel error={error} />}
        <ActButton
          type="submit"
          variant="contained"
          isBarred={isPending || (reason === 'other' && note.trim() === '')}
        >
          {t(isPending ? 'identity.asking' : 'identity.submit')}
        </ActButton>
      </form>
    </Dialog>
  );
}
