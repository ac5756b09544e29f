import type { Locale } from '../../i18n/locales';
import { TextsContext, useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import type { LanguageTexts } from '../../ui/document/bothTexts';
import { usePrintOnRecord } from '../../ui/document/usePrintOnRecord';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { PrintSheet } from '../../ui/PrintSheet';
import { exportedRange } from './exportedRange';
import styles from './Report.module.css';
import { ReportSheet } from './ReportSheet';
import { fileRows } from './reportFile';
import type { Report } from './reportModel';
import { usePrintKey } from './usePrintKey';
import { useReportFile } from './useReportFile';

interface HandOverProps {
  report: Report;
  texts: LanguageTexts;
  language: Locale;
}

/**
 * Paper and file: both are on record before they are there. What the menu of the browser prints could not be, and is
 * the way to the paper instead of the paper.
 */
export function HandOver({ report, texts, language }: HandOverProps) {
  const { t, locale } = useTranslation();
  const { figureRows } = fileRows(report, texts[language]);
  const paper = usePrintOnRecord(exportedRange(report, figureRows));
  usePrintKey(paper.start);
  const file = useReportFile(report, texts[language]);
  return (
    <>
      <ActButton variant="contained" isBarred={paper.isPreparing} onClick={paper.start}>
        {t('overview.report.print')}
      </ActButton>
      <ActButton variant="outlined" isBarred={file.state.stage === 'writing'} onClick={file.save}>
        {t('overview.report.save')}
      </ActButton>
      <p className={styles.saved} role="status">
        {file.state.stage === 'done' && t('overview.report.saved')}
      </p>
      {paper.error !== undefined && <ErrorPanel error={paper.error} onRetry={paper.start} />}
      {file.state.stage === 'failed' && <ErrorPanel error={file.state.error} onRetry={file.save} />}
      {paper.sheetTexts ? (
        <PrintSheet lang={language}>
          <TextsContext value={paper.sheetTexts[language]}>
            <ReportSheet report={report} />
          </TextsContext>
        </PrintSheet>
      ) : (
        <PrintSheet lang={locale}>
          <p>{t('overview.report.howToPrint')}</p>
        </PrintSheet>
      )}
    </>
  );
}
