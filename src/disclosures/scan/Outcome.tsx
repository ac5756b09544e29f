import { lazy } from 'react';
import type { RecipientRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { withTexts } from '../../i18n/withTexts';
import { AwaitedChart } from '../../ui/chart/AwaitedChart';
import { DisclosurePurpose } from '../../ui/labels/DisclosurePurpose';
import { RecipientName } from '../../ui/names';
import { Section } from '../../ui/record/Section';
import { KnownReferences } from '../../ui/references';
import { CountsTable } from './CountsTable';
import { FindingTable } from './FindingTable';
import { FoundSection } from './FoundSection';
import { monthLabel } from './groupLabels';
import styles from './Scan.module.css';
import type { Scan } from './scan';
import { type Figures, sumOf } from './tally';

const MonthChart = lazy(withTexts(() => import('./MonthChart'), 'scan', 'verdict'));

/** More recipients than that are shown when somebody asks for them. */
const MOST_RECIPIENTS = 15;

function ByMonth({ months }: { months: Figures['byMonth'] }) {
  const texts = useTranslation();
  const title = texts.t('scan.byMonth');
  return (
    <Section title={title}>
      <div className={styles.byMonth}>
        <AwaitedChart>
          <MonthChart months={months} />
        </AwaitedChart>
        <div className={styles.months}>
          <CountsTable
            caption={title}
            heading={texts.t('scan.columns.month')}
            rows={months}
            labelOf={(month) => monthLabel(month, texts)}
            narrowingOf={(month) => ({ month })}
          />
        </div>
      </div>
    </Section>
  );
}

interface OutcomeProps {
  scan: Scan;
  figures: Figures;
  recipients: readonly RecipientRecord[];
}

/** What the scan came to, once it has ended or been interrupted. */
export function Outcome({ scan, figures, recipients }: OutcomeProps) {
  const { t } = useTranslation();
  return (
    <KnownReferences resource="recipients" records={recipients}>
      <FindingTable rows={figures.byFinding} isOpenable />
      <ByMonth months={figures.byMonth} />
      <div className={styles.pair}>
        <Section title={t('scan.byRecipient')}>
          <CountsTable
            caption={t('scan.byRecipient')}
            heading={t('disclosures.fields.recipient')}
            rows={figures.byRecipient}
            labelOf={(id) => <RecipientName id={id} />}
            narrowingOf={(recipientId) => (Number.isInteger(recipientId) ? { recipientId } : null)}
            most={MOST_RECIPIENTS}
          />
        </Section>
        <Section title={t('scan.byPurpose')}>
          <CountsTable
            caption={t('scan.byPurpose')}
            heading={t('disclosures.fields.purpose')}
            rows={figures.byPurpose}
            labelOf={(purpose) => <DisclosurePurpose purpose={purpose} />}
            narrowingOf={(purpose) => ({ purpose })}
          />
        </Section>
      </div>
      <FoundSection scan={scan} judged={sumOf(figures.whole)} />
    </KnownReferences>
  );
}
