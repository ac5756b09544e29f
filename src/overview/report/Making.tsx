import Button from '@mui/material/Button';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './Report.module.css';
import { REPORT_PARTS } from './readReport';

interface MakingProps {
  done: number;
  isMaking: boolean;
  onStop: () => void;
  onMake: () => void;
}

/** How far the gathering of figures is; it can be stopped, and begun again. */
export function Making({ done, isMaking, onStop, onMake }: MakingProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.making}>
      <p role="status">
        {isMaking ? t('overview.report.making', { done, all: REPORT_PARTS }) : t('overview.report.stopped')}
      </p>
      {isMaking && <progress aria-label={t('overview.report.gathering')} max={REPORT_PARTS} value={done} />}
      <Button variant="outlined" onClick={isMaking ? onStop : onMake}>
        {t(isMaking ? 'overview.report.stop' : 'overview.report.make')}
      </Button>
    </div>
  );
}
