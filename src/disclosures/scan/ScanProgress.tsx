import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Note } from '../../ui/record/Note';
import styles from './Scan.module.css';
import type { Scan, ScanState } from './scan';

const MINUTE_MS = 60_000;

/** How quickly it goes and how long it will still take, once that can be said. */
function Pace({ perSecond, timeLeft }: Pick<ScanState, 'perSecond' | 'timeLeft'>) {
  const { t, formats } = useTranslation();
  if (perSecond === null || timeLeft === null) return null;
  return (
    <>
      <span>{t('scan.progress.pace', { n: formats.number(Math.round(perSecond)) })}</span>
      <span>
        {timeLeft < MINUTE_MS
          ? t('scan.progress.leftLittle')
          : t('scan.progress.left', { time: formats.duration(timeLeft) })}
      </span>
    </>
  );
}

interface ScanProgressProps {
  scan: Scan;
  state: ScanState;
  /** Begins another in its place, where this one stands still. */
  again: ReactNode;
}

/** How far it has come, and what can be done about it. */
export function ScanProgress({ scan, state, again }: ScanProgressProps) {
  const { t, formats } = useTranslation();
  const { stage, judged = 0, total = null, error } = state;
  return (
    <>
      <div className={styles.pace}>
        <span>
          {total === null
            ? t('scan.progress.measuring')
            : t('scan.progress.count', { judged: formats.number(judged), total: formats.number(total) })}
        </span>
        <Pace perSecond={state.perSecond} timeLeft={state.timeLeft} />
      </div>
      <progress
        className={styles.progress}
        aria-label={t('scan.progress.label')}
        max={Math.max(1, total ?? 1)}
        {...(total !== null && { value: Math.min(judged, total) })}
      />
      {stage === 'running' && (
        <>
          <div className={styles.acts}>
            <Button variant="outlined" onClick={() => scan.stop()}>
              {t('scan.stop')}
            </Button>
          </div>
          <Note>{t('scan.progress.away')}</Note>
        </>
      )}
      {stage === 'stopping' && <p role="status">{t('scan.progress.stopping')}</p>}
      {stage === 'stopped' && (
        <>
          <p role="status">{t('scan.progress.stopped')}</p>
          <div className={styles.acts}>
            <Button variant="contained" onClick={() => scan.continue()}>
              {t('scan.continue')}
            </Button>
            {again}
          </div>
        </>
      )}
      {stage === 'failed' && (
        <>
          <ErrorPanel error={error} onRetry={() => scan.continue()}>
            {again}
          </ErrorPanel>
          <Note>{t('scan.progress.failed')}</Note>
        </>
      )}
    </>
  );
}
