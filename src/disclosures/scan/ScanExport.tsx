import Button from '@mui/material/Button';
import type { RecipientRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Note } from '../../ui/record/Note';
import { Section } from '../../ui/record/Section';
import styles from './Scan.module.css';
import type { Scan } from './scan';
import type { Figures } from './tally';
import { useScanExport } from './useScanExport';

interface ScanExportProps {
  scan: Scan;
  figures: Figures;
  recipients: readonly RecipientRecord[];
}

/** What the scan has found as files, each on record before it is handed over. */
export function ScanExport({ scan, figures, recipients }: ScanExportProps) {
  const { t, formats } = useTranslation();
  const { state, run } = useScanExport(scan, figures, recipients);
  const isBusy = state.stage === 'writing' || state.stage === 'recording';
  const begin = (kind: 'figures' | 'found') => () => {
    if (!isBusy) run(kind);
  };
  return (
    <Section title={t('scan.export.title')}>
      <div className={styles.acts}>
        <Button variant="outlined" aria-disabled={isBusy} onClick={begin('figures')}>
          {t('scan.export.figures')}
        </Button>
        <Button variant="outlined" aria-disabled={isBusy} onClick={begin('found')}>
          {t('scan.export.list')}
        </Button>
      </div>
      {state.stage === 'failed' ? (
        <ErrorPanel error={state.error} onRetry={() => run(state.kind)}>
          <span>{t('scan.export.failed')}</span>
        </ErrorPanel>
      ) : (
        <p role="status">
          {state.stage === 'writing' &&
            t('scan.export.writing', {
              written: formats.number(state.written),
              total: formats.number(state.total),
            })}
          {state.stage === 'recording' && t('scan.export.recording')}
          {state.stage === 'done' && t('scan.export.done')}
        </p>
      )}
      <Note>{t('scan.export.about')}</Note>
    </Section>
  );
}
