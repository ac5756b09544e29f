import Button from '@mui/material/Button';
import { useMemo } from 'react';
import type { SlaReceiptRecord } from '../../api/records';
import { useDeadlineData } from '../../deadlines/indicator/DeadlineProvider';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Notice } from '../../ui/Notice';
import { Note } from '../../ui/record/Note';
import { Section } from '../../ui/record/Section';
import type { Asked } from '../range/requestLists';
import styles from './Heat.module.css';
import { HeatTable } from './HeatTable';
import { heatOf } from './heat';
import { type Receipts, useReceipts } from './useReceipts';

function HeatMap({ rows }: { rows: readonly SlaReceiptRecord[] }) {
  const { t, formats } = useTranslation();
  const { calendar } = useDeadlineData();
  const heat = useMemo(() => heatOf(rows, calendar), [rows, calendar]);
  return (
    <>
      {heat.unusable > 0 && (
        <Notice severity="warning">
          {t('overview.why.heat.unusable', { n: formats.number(heat.unusable) })}
        </Notice>
      )}
      {heat.unknownYears.length > 0 && (
        <Notice severity="warning">
          {t('overview.why.heat.unknownYears', { years: heat.unknownYears.join(', ') })}
        </Notice>
      )}
      {heat.whole.received === 0 ? (
        <p>{t('overview.why.heat.empty')}</p>
      ) : (
        <HeatTable heat={heat} calendar={calendar} />
      )}
      <Note>{t('overview.why.heat.about')}</Note>
    </>
  );
}

interface HeatProgressProps {
  receipts: Exclude<Receipts, { stage: 'read' }>;
  onStop: () => void;
  onGoOn: () => void;
}

/** How far the reading has come; it shows only after a moment, so that what is quick does not flicker. */
function HeatProgress({ receipts, onStop, onGoOn }: HeatProgressProps) {
  const { t, formats } = useTranslation();
  const { stage, progress } = receipts;
  const { read, total } = progress;
  return (
    <div className={styles.progress} data-stage={stage}>
      <p role="status">
        {total === null
          ? t('common.loading')
          : t('overview.why.heat.progress', { read: formats.number(read), total: formats.number(total) })}
      </p>
      <progress
        aria-label={t('overview.why.heat.reading')}
        max={Math.max(1, total ?? 1)}
        {...(total !== null && { value: read })}
      />
      {stage === 'reading' && (
        <Button variant="outlined" onClick={onStop}>
          {t('overview.why.heat.stop')}
        </Button>
      )}
      {stage === 'stopped' && (
        <Button variant="outlined" onClick={onGoOn}>
          {t('overview.why.heat.goOn')}
        </Button>
      )}
    </div>
  );
}

/** When requests come in that are not answered in time. */
export function HeatPart({ asked }: { asked: Asked }) {
  const { t } = useTranslation();
  const { receipts, stop, goOn } = useReceipts(asked);
  return (
    <Section title={t('overview.why.heat.title')}>
      {receipts.stage === 'failed' && <ErrorPanel error={receipts.error} onRetry={goOn} />}
      {receipts.stage === 'read' ? (
        <HeatMap rows={receipts.rows} />
      ) : (
        receipts.stage !== 'failed' && <HeatProgress receipts={receipts} onStop={stop} onGoOn={goOn} />
      )}
    </Section>
  );
}
