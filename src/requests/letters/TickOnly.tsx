import Button from '@mui/material/Button';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useStepLabel } from '../case/useStepLabel';
import styles from './LetterPanel.module.css';
import type { useMarkSent } from './useMarkSent';

/** The letter is noted as sent, but its step is not ticked yet: only that is left to be done. */
export function TickOnly({ marking }: { marking: ReturnType<typeof useMarkSent> }) {
  const { t } = useTranslation();
  const stepLabel = useStepLabel();
  const { step, isPending, error, retryTick, finish } = marking;
  return (
    <div className={styles.panel}>
      <p>{t('letters.sent.noted', { step: stepLabel(step ?? '') })}</p>
      {error !== undefined && <ErrorPanel error={error} />}
      <div className={styles.acts}>
        <Button variant="contained" disabled={isPending} onClick={retryTick}>
          {t(isPending ? 'requests.actions.saving' : 'letters.sent.retryTick')}
        </Button>
        <Button disabled={isPending} onClick={finish}>
          {t('letters.sent.leave')}
        </Button>
      </div>
    </div>
  );
}
