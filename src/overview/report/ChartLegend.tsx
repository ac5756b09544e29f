import { useId } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './ReportSheet.module.css';

/** What the marks of the chart mean. */
export function Legend() {
  const { t } = useTranslation();
  const pattern = useId();
  return (
    <span className={styles.legend}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <rect x="0.5" y="0.5" width="9" height="9" className={styles.onTime} />
      </svg>
      {t('overview.trend.figures.onTime')}
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <pattern id={pattern} width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M-1 1L1-1M0 4L4 0M3 5L5 3" stroke="#000" strokeWidth="1" />
        </pattern>
        <rect
          x="0.5"
          y="0.5"
          width="9"
          height="9"
          fill={`url(#${pattern})`}
          stroke="#000"
          strokeWidth="0.8"
        />
      </svg>
      {t('overview.trend.figures.late')}
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <circle cx="5" cy="5" r="3.2" fill="#fff" stroke="#000" strokeWidth="1.2" />
      </svg>
      {t('overview.trend.figures.received')}
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <rect width="10" height="10" fillOpacity="0.09" />
      </svg>
      {t('overview.report.dayOff')}
    </span>
  );
}
