import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { type Locale, localeOf } from '../../i18n/locales';
import { TextsContext, useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { bothTexts, type LanguageTexts } from '../../ui/document/bothTexts';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Select } from '../../ui/Select';
import { HandOver } from './HandOver';
import styles from './Report.module.css';
import { ReportSheet } from './ReportSheet';
import type { Report } from './reportModel';

export interface ReportReadyProps {
  report: Report;
  /** Makes it anew. */
  onMake: () => void;
  /** Of the report. */
  language: Locale;
  onLanguage: (language: Locale) => void;
}

function InBothLanguages({
  report,
  onMake,
  language,
  onLanguage,
  texts,
}: ReportReadyProps & { texts: LanguageTexts }) {
  const { t } = useTranslation();
  const languages = [
    { value: 'kk', label: t('overview.report.languages.kk') },
    { value: 'ru', label: t('overview.report.languages.ru') },
  ] as const;
  return (
    <>
      <div className={styles.acts}>
        <Select
          label={t('overview.report.language')}
          value={language}
          options={languages}
          onChange={(chosen) => onLanguage(localeOf(chosen))}
        />
        <HandOver report={report} texts={texts} language={language} />
        <Button variant="outlined" onClick={onMake}>
          {t('overview.report.remake')}
        </Button>
      </div>
      <section className={styles.paper} lang={language} aria-label={t('overview.report.preview')}>
        <TextsContext value={texts[language]}>
          <ReportSheet report={report} />
        </TextsContext>
      </section>
    </>
  );
}

/** The report as it will be on paper, in the language that is chosen for it; and the ways to have it. */
export function ReportReady(props: ReportReadyProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ['overviewReport', 'texts'],
    queryFn: bothTexts,
    staleTime: 'static',
  });
  if (data) return <InBothLanguages {...props} texts={data} />;
  return error ? <ErrorPanel error={error} onRetry={refetch} /> : <Busy />;
}
