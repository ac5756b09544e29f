import { Link } from 'react-router';
import type { RecipientRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { Afterwards } from '../../ui/Afterwards';
import { useMay } from '../../ui/identity';
import { asItWas, useLinkedFilterAlone } from '../../ui/list/useLinkedFilterAlone';
import { NotAllowed } from '../../ui/NotAllowed';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { Note } from '../../ui/record/Note';
import { Section } from '../../ui/record/Section';
import { FilterWords } from './FilterWords';
import { FindingTable } from './FindingTable';
import { OtherScan } from './OtherScan';
import { Outcome } from './Outcome';
import styles from './Scan.module.css';
import { ScanExport } from './ScanExport';
import { ScanRun } from './ScanRun';
import type { Scan, ScanState } from './scan';
import { Totals } from './Totals';
import { useScan } from './useScan';
import { useScanFilter } from './useScanFilter';

const nobody: readonly RecipientRecord[] = [];

/** What has been judged so far; what costs the page most waits until nothing moves any more. */
function Figures({ scan, state }: { scan: Scan; state: ScanState }) {
  const { t } = useTranslation();
  const { stage, figures, judged = 0, recipients = nobody } = state;
  if (!figures || judged === 0) return null;
  const isUnderWay = stage === 'running' || stage === 'stopping';
  return (
    <>
      {stage !== 'done' && <Notice severity="warning">{t('scan.progress.partial')}</Notice>}
      <Totals whole={figures.whole} isOpenable={!isUnderWay} />
      {isUnderWay ? (
        <FindingTable rows={figures.byFinding} isOpenable={false} />
      ) : (
        <Afterwards>
          <Outcome scan={scan} figures={figures} recipients={recipients} />
        </Afterwards>
      )}
      {stage === 'done' && <ScanExport scan={scan} figures={figures} recipients={recipients} />}
    </>
  );
}

function ScanPage() {
  const { t } = useTranslation();
  const { inAddress, whole, broken } = useScanFilter();
  const { scan, state, begin, refusal, other } = useScan(whole);
  const register = `/disclosures?${new URLSearchParams({ filter: JSON.stringify(inAddress) })}`;
  return (
    <>
      <p className={styles.back}>
        <Link to={register} state={asItWas}>
          ← {t('layout.registers.disclosures')}
        </Link>
      </p>
      <PageTitle title={t('scan.title')} />
      <div className={styles.page}>
        {broken && <Notice severity="warning">{t('errors.brokenFilter')}</Notice>}
        <Section
          title={t('scan.filter.title')}
          aside={
            <Link to={register} state={asItWas}>
              {t('scan.filter.change')}
            </Link>
          }
        >
          <FilterWords filter={whole} />
          {other && <OtherScan filter={other.filter} />}
          <ScanRun scan={scan} state={state} refusal={refusal} onBegin={begin} />
          <Note>{t('scan.about')}</Note>
        </Section>
        {scan && state && <Figures scan={scan} state={state} />}
      </div>
    </>
  );
}

/** Judges every disclosure of the register, or of a filter of it (`/disclosures/scan`). */
export default function DisclosureScan() {
  const mayScan = useMay('disclosures.scan');
  const isReady = useLinkedFilterAlone('disclosures');
  const { t } = useTranslation();
  if (!mayScan) return <NotAllowed title={t('scan.title')} />;
  return isReady && <ScanPage />;
}
