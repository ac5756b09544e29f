import { useMemo, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { Locale } from '../../i18n/locales';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay } from '../../ui/identity';
import { NotAllowed } from '../../ui/NotAllowed';
import { PageTitle } from '../../ui/PageTitle';
import { askedPeriod, type Period, periodOf, searchOfPeriod } from '../range/period';
import { useToday } from '../useToday';
import { Making } from './Making';
import { PeriodControls } from './PeriodControls';
import styles from './Report.module.css';
import { ReportReady, type ReportReadyProps } from './ReportReady';
import { useReport } from './useReport';

interface MadeReportProps extends Omit<ReportReadyProps, 'report' | 'onMake'> {
  /** As it is when the report is made. */
  period: Period;
}

/** The report that is there stays, whatever becomes of the attempt to make another. */
function MadeReport({ period, ...chosen }: MadeReportProps) {
  const { report, error, done, isMaking, make, stop } = useReport(period);
  if (isMaking || (!report && !error)) {
    return <Making done={done} isMaking={isMaking} onStop={stop} onMake={make} />;
  }
  return (
    <>
      {error && <ErrorPanel error={error} onRetry={make} />}
      {report && <ReportReady report={report} onMake={make} {...chosen} />}
    </>
  );
}

/** What the address asked for when it was opened: the day that ends meanwhile takes no report from the page. */
function useAskedPeriod() {
  const { search } = useLocation();
  const today = useToday();
  const [opened, setOpened] = useState({ search, on: today });
  if (opened.search !== search) setOpened({ search, on: today });
  const asked = useMemo(() => askedPeriod(new URLSearchParams(opened.search), opened.on), [opened]);
  const { kind, whole } = asked.period;
  return { asked, today, period: periodOf(kind, whole.from, today) };
}

function WithPeriod() {
  const { t, locale } = useTranslation();
  const { asked, today, period } = useAskedPeriod();
  const [language, setLanguage] = useState<Locale>(locale);
  return (
    <>
      <PageTitle title={t('overview.report.title')}>
        <Link to={{ pathname: '/overview', search: searchOfPeriod({ whole: period.range }) }}>
          {t('overview.report.toOverview')}
        </Link>
      </PageTitle>
      <div className={styles.page}>
        <PeriodControls asked={asked} today={today} />
        <MadeReport
          key={`${period.kind} ${period.whole.from}`}
          period={period}
          language={language}
          onLanguage={setLanguage}
        />
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
