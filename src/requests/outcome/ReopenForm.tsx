import Button from '@mui/material/Button';
import { useState } from 'react';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import type { RequestAct } from '../case/useUpdateRequest';
import styles from './CloseForm.module.css';
import { MoveFailure } from './MoveFailure';

interface ReopenFormProps {
  request: RequestRecord;
  act: RequestAct;
  onReopened: () => void;
}

/** A case that has ended goes back to work; asked twice, since it counts in the figures. */
export function ReopenForm({ request, act, onReopened }: ReopenFormProps) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const { save, isPending } = act;
  const reopen = () =>
    save({ status: 'in_progress' }, { message: 'requests.done.reopen', onSaved: onReopened });
  return (
    <>
      <MoveFailure request={request} act={act} nothingTyped />
      {isAsked ? (
        <>
          <p>{t('requests.actions.reopenText')}</p>
          <div className={styles.acts}>
            <ActButton variant="contained" isBarred={isPending} onClick={reopen} autoFocus>
              {t(isPending ? 'requests.actions.saving' : 'requests.actions.reopen')}
            </ActButton>
            <Button onClick={() => setAsked(false)}>{t('requests.actions.cancel')}</Button>
          </div>
        </>
      ) : (
        <Button variant="outlined" onClick={() => setAsked(true)}>
          {t('requests.actions.reopen')}
        </Button>
      )}
    </>
  );
}
