import Button from '@mui/material/Button';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Notice } from '../../ui/Notice';
import { Note } from '../../ui/record/Note';
import styles from './Scan.module.css';
import { ScanProgress } from './ScanProgress';
import type { Scan, ScanState } from './scan';

interface ScanRunProps {
  scan: Scan | null;
  state: ScanState | null;
  /** Why it could not even begin. */
  refusal: unknown;
  onBegin: () => void;
}

/** What a content policy has to hold for the worker; the whole of it stands in the README. */
const directives = "worker-src 'self'; trusted-types kelisim-worker";

/** Its worker did not start, or is gone. */
function Broken({ error, wasBegun, onBegin }: { error: unknown; wasBegun: boolean; onBegin: () => void }) {
  const { t } = useTranslation();
  const sentence = t(wasBegun ? 'scan.broken.during' : 'scan.broken.start');
  return (
    <>
      <ErrorPanel error={error} sentence={sentence} onRetry={onBegin} />
      {!wasBegun && <Note>{t('scan.broken.forAdministrator', { directives })}</Note>}
    </>
  );
}

/** What came of it, and where it came to another number than there was at the beginning. */
function Ended({ scan, state: { judged = 0, total } }: { scan: Scan; state: ScanState }) {
  const { t, formats } = useTranslation();
  const isWhole = judged === (total ?? judged);
  const counts = { judged: formats.number(judged), at: formats.dateTime(scan.startedAt) };
  return (
    <>
      <p role="status">{t(judged === 0 && isWhole ? 'scan.progress.empty' : 'scan.progress.done', counts)}</p>
      {!isWhole && (
        <Notice severity="warning">
          {t('scan.progress.notWhole', { ...counts, total: formats.number(total ?? 0) })}
        </Notice>
      )}
    </>
  );
}

/** From «begin» to what has been judged. */
export function ScanRun({ scan, state, refusal, onBegin }: ScanRunProps) {
  const { t } = useTranslation();
  if (refusal) return <Broken error={refusal} wasBegun={false} onBegin={onBegin} />;
  if (!scan || !state) {
    return (
      <div className={styles.acts}>
        <Button variant="contained" onClick={onBegin}>
          {t('scan.begin')}
        </Button>
      </div>
    );
  }
  if (state.stage === 'broken') {
    return <Broken error={state.error} wasBegun={state.judged !== undefined} onBegin={onBegin} />;
  }
  if (state.stage !== 'done') {
    const again = <Button onClick={onBegin}>{t('scan.beginAnew')}</Button>;
    return <ScanProgress scan={scan} state={state} again={again} />;
  }
  return (
    <>
      <Ended scan={scan} state={state} />
      <div className={styles.acts}>
        <Button variant="outlined" onClick={onBegin}>
          {t('scan.beginAnew')}
        </Button>
      </div>
    </>
  );
}
