import { useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay } from '../../ui/identity';
import { NotAllowed } from '../../ui/NotAllowed';
import { PageTitle } from '../../ui/PageTitle';
import { askedPeriod, type Period, searchOfPeriod } from '../range/period';
import { useToday } from '../useToday';
import { Making } from './Making';
import { PeriodControls } from './PeriodControls';
import styles from './Report.module.css';
import { ReportReady } from './ReportReady';
import { useReport } from './useReport';

function MadeReport({ period }: { period: Period }) {
  const { report, error, done, isMaking, make, stop } = useReport(period);
  if (error && !isMaking) return <ErrorPanel error={error} onRetry={make} />;
  if (!report || isMaking) return <Making done={done} isMaking={isMaking} onStop={stop} onMake={make} />;
  return <ReportReady report={report} onMake={make} />;
}

function WithPeriod() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const today = useToday();
  const asked = useMemo(() => askedPeriod(new URLSearchParams(search), today), [search, today]);
  const { period } = asked;
  return (
    <>
      <PageTitle title={t('overview.report.title')}>
        <Link to={{ pathname: '/overview', search: searchOfPeriod({ whole: period.range }) }}>
          {t('overview.report.toOverview')}
        </Link>
      </PageTitle>
      <div className={styles.page}>
        <PeriodControls asked={asked} today={today} />
        <MadeReport key={`${period.range.from} ${period.range.to}`} period={period} />
      </div>
    </>
  );
}

/** The figures of a week or a month on one sheet of paper, or as a workbook. */
export default function ReportPage() {
  const { t } = useTranslation();
  const mayLookOver = useMay('agent_loads.list');
  return mayLookOver ? <WithPeriod /> : <NotAllowed title={t('overview.report.title')} />;
}
