import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Notice } from '../../ui/Notice';
import styles from './intake.module.css';
import type { useSave } from './useSave';

interface IntakeActsProps {
  saving: ReturnType<typeof useSave>;
  /** Files are being read: what would be saved is not whole. */
  isReading: boolean;
  /** What was refused stands at its field. */
  hasFieldProblems: boolean;
  onDiscard: () => void;
}

/** Register, register and begin the next one, or clear; what went wrong with the last try. */
export function IntakeActs({ saving, isReading, hasFieldProblems, onDiscard }: IntakeActsProps) {
  const { isPending, error, mayRegisterTwice, save } = saving;
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  return (
    <div>
      {mayRegisterTwice && <Notice severity="warning">{t('intake.acts.mayRegisterTwice')}</Notice>}
      {error !== undefined && (
        <ErrorPanel error={error} sentence={hasFieldProblems ? t('errors.invalid') : undefined}>
          {!hasFieldProblems && <p>{t('intake.acts.safeToRetry')}</p>}
        </ErrorPanel>
      )}
      <div className={styles.acts}>
        <Button variant="contained" disabled={isPending || isReading} onClick={() => save('open')}>
          {t(isPending ? 'intake.acts.saving' : 'intake.acts.save')}
        </Button>
        <Button variant="outlined" disabled={isPending || isReading} onClick={() => save('another')}>
          {t('intake.acts.saveAndNext')}
        </Button>
        <span className={styles.keys}>{t('intake.acts.keys')}</span>
        {isAsking ? (
          <span className={styles.discard}>
            {t('intake.acts.discardSure')}
            <Button
              variant="contained"
              color="error"
              onClick={() => {
                setAsking(false);
                onDiscard();
              }}
            >
              {t('intake.acts.discardYes')}
            </Button>
            <Button variant="outlined" autoFocus onClick={() => setAsking(false)}>
              {t('requests.actions.cancel')}
            </Button>
          </span>
        ) : (
          <Button className={styles.discard} disabled={isPending} onClick={() => setAsking(true)}>
            {t('intake.acts.discard')}
          </Button>
        )}
      </div>
    </div>
  );
}
