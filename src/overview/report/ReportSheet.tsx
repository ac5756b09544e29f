import { useTranslation } from '../../i18n/useTranslation';
import { shownRatio } from '../trend/onTimeRate';
import { rateText } from '../trend/RateValue';
import { signed } from '../trend/signed';
import { agentsThatFit } from './agentsThatFit';
import { BlockTable } from './BlockTable';
import { ReportChart } from './ReportChart';
import styles from './ReportSheet.module.css';
import { reportBlocks } from './reportBlocks';
import type { Report } from './reportModel';
import { reportTitle } from './reportTitle';

function Heading({ report }: { report: Report }) {
  const texts = useTranslation();
  const { t } = texts;
  const { title, period, underWay, madeAt, lacking } = reportTitle(report, texts);
  return (
    <header className={styles.heading}>
      <div>
        <h2>{title}</h2>
        <p className={styles.period}>{period}</p>
        {[underWay, ...lacking].map((line) => line && <p key={line}>{line}</p>)}
      </div>
      <p className={styles.made}>
        {t('overview.report.company')}
        <br />
        {madeAt}
        <br />
        {t('overview.report.zone')}
      </p>
    </header>
  );
}

function Rate({ report: { whole, wholeBefore, points } }: { report: Report }) {
  const texts = useTranslation();
  const { t, formats } = texts;
  return (
    <div className={styles.rate}>
      <p>{t('overview.trend.figures.rate')}</p>
      <p className={styles.large}>
        {whole.rate ? (
          <>
            <strong>{formats.percent(shownRatio(whole.rate), 1)}</strong>
            {t('overview.report.ofCount', {
              onTime: formats.number(whole.rate.onTime),
              of: formats.number(whole.rate.of),
            })}
          </>
        ) : (
          t('overview.trend.noRate')
        )}
      </p>
      <p>
        {points !== null && (
          <>
            <strong>
              {t('overview.trend.points', {
                difference: signed(points, formats.number(Math.abs(points), 1)),
              })}
            </strong>
            {' · '}
          </>
        )}
        {wholeBefore.rate
          ? t('overview.trend.before', { value: rateText(wholeBefore.rate, texts) })
          : t('overview.report.noneBefore')}
      </p>
    </div>
  );
}

/** All of the report on one page of A4, in the language of the texts around it. */
export function ReportSheet({ report }: { report: Report }) {
  const texts = useTranslation();
  const { whole, steps, kinds, reasons, channels, agents, now } = reportBlocks(
    report,
    texts,
    agentsThatFit(report),
  );
  return (
    <article className={styles.sheet}>
      <Heading report={report} />
      <div className={styles.top}>
        <div>
          <Rate report={report} />
          <BlockTable block={now} hidesHeadings />
        </div>
        <BlockTable block={whole} />
      </div>
      <ReportChart bars={report.bars} />
      <BlockTable block={steps} isWide hasNote={report.period.kind === 'week'} />
      <BlockTable block={kinds} isWide />
      <div className={styles.causes}>
        <div>
          <BlockTable block={reasons} />
          <BlockTable block={channels} />
        </div>
        <BlockTable block={agents} />
      </div>
      <footer className={styles.how}>{reportTitle(report, texts).how}</footer>
    </article>
  );
}
