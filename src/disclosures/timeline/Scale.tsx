import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './CaseTimeline.module.css';
import type { Timeline } from './timeline';

/** From there on a year would stand over the word for today. */
const LAST_YEAR_AT = 72;

/** When the data went out, above the line that shows it. */
export function MomentName({ at, mark }: { at: string; mark: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <p className={styles.scale}>
      <span className={styles.moment} data-side={mark > 50 ? 'left' : 'right'} style={{ left: `${mark}%` }}>
        {t('review.timeline.disclosed', { date: formats.dateTime(at) })}
      </span>
    </p>
  );
}

/** One line through all bars. */
export function MomentLine({ mark }: { mark: number }) {
  return (
    <div className={styles.over} aria-hidden="true">
      <span className={styles.mark} style={{ left: `${mark}%` }} />
    </div>
  );
}

export function Axis({ years }: Pick<Timeline, 'years'>) {
  const { t } = useTranslation();
  return (
    <div className={styles.scale} data-axis aria-hidden="true">
      {years
        .filter(({ at }) => at < LAST_YEAR_AT)
        .map(({ year, at }) => (
          <span key={year} className={styles.year} style={{ left: `${at}%` }}>
            {year}
          </span>
        ))}
      <span className={styles.today}>{t('review.timeline.today')}</span>
    </div>
  );
}
