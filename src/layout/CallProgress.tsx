import Button from '@mui/material/Button';
import { useSyncExternalStore } from 'react';
import { callStage, cancelStuckCalls, onCallStage } from '../api/runningCalls';
import { useTranslation } from '../i18n/useTranslation';
import styles from './CallProgress.module.css';

/** What takes over a second shows that it goes on; what takes over ten may be given up. */
export function CallProgress() {
  const { t } = useTranslation();
  const stage = useSyncExternalStore(onCallStage, callStage);
  return (
    <div className={styles.progress} role="status" data-stage={stage}>
      {stage === 'slow' && <span className="visually-hidden">{t('layout.calls.slow')}</span>}
      {stage === 'stuck' && (
        <>
          {t('layout.calls.stuck')}
          <Button variant="outlined" onClick={cancelStuckCalls}>
            {t('layout.calls.cancel')}
          </Button>
        </>
      )}
    </div>
  );
}
