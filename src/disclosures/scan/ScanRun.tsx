import Button from '@mui/material/Button';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import styles from './Scan.module.css';
import { ScanProgress } from './ScanProgress';
import type { Scan, ScanState } from './scan';

interface ScanRunProps {
  scan: Scan | null;
  state: ScanState | null;
  onBegin: () => void;
}

/** From «begin» to what has been judged. */
export function ScanRun({ scan, state, onBegin }: ScanRunProps) {
  const { t, formats } = useTranslation();
  if (!scan || !state) {
    return (
      <div className={styles.acts}>
        <Button variant="contained" onClick={onBegin}>
          {t('scan.begin')}
        </Button>
      </div>
    );
  }
  if (state.stage === 'broken') return <ErrorPanel error={state.error} onRetry={onBegin} />;
  if (state.stage !== 'done') {
    return (
      <>
        <ScanProgress scan={scan} state={state} />
        {state.stage !== 'running' && state.stage !== 'stopping' && (
          <div className={styles.acts}>
            <Button onClick={onBegin}>{t('scan.beginAnew')}</Button>
          </div>
        )}
      </>
    );
  }
  const { judged = 0 } = state;
  return (
    <>
      <p role="status">
        {judged === 0
          ? t('scan.progress.empty')
          : t('scan.progress.done', {
              judged: formats.number(judged),
              at: formats.dateTime(scan.startedAt),
            })}
      </p>
      <div className={styles.acts}>
        <Button variant="outlined" onClick={onBegin}>
          {t('scan.beginAnew')}
        </Button>
      </div>
    </>
  );
}
