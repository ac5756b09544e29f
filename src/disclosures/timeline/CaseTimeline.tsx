import { Link } from 'react-router';
import { serverNow } from '../../api/serverClock';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { Section } from '../../ui/record/Section';
import type { DisclosureCase } from '../verdict/judge';
import styles from './CaseTimeline.module.css';
import { type SpanRow, timelineOf } from './timeline';

function SpanName({ row }: { row: SpanRow }) {
  const { t } = useTranslation();
  if (row.what === 'contract') return t('review.timeline.contract', { number: row.number });
  if (row.what === 'protection') return t('review.timeline.protection');
  const { id, kind } = row.consent;
  return (
    <Link to={`/consents/${id}`}>
      {t('review.timeline.consent', { id, kind: t(`enums.consentKind.${kind}`) })}
    </Link>
  );
}

function useSpanDays(): (row: SpanRow) => string {
  const { t } = useTranslation();
  const { dayMedium } = useFormats();
  return (row) => {
    if (row.what === 'consent') {
      const days = { from: dayMedium(row.consent.givenAt), until: dayMedium(row.end) };
      return t(`review.timeline.${row.endsBy ?? 'given'}`, days);
    }
    const from = dayMedium(row.from);
    return row.until === null
      ? t('review.timeline.since', { from })
      : t('review.timeline.days', { from, until: dayMedium(row.until) });
  };
}

function Row({ row, mark }: { row: SpanRow; mark: number | null }) {
  const { t } = useTranslation();
  const daysOf = useSpanDays();
  const { left, width, isOpen } = row.bar;
  return (
    <li className={styles.row}>
      <p className={styles.words}>
        <SpanName row={row} />
        <span className={styles.days}>{daysOf(row)}</span>
        <span className={styles.standing} data-standing={row.standing}>
          {row.standing && t(`review.timeline.standing.${row.standing}`)}
        </span>
      </p>
      <div className={styles.line} aria-hidden="true">
        <span
          className={styles.bar}
          data-kind={row.what === 'consent' ? row.consent.kind : row.what}
          data-open={isOpen || undefined}
          style={{ left: `${left}%`, width: `${width}%` }}
        />
        {mark !== null && <span className={styles.mark} style={{ left: `${mark}%` }} />}
      </div>
    </li>
  );
}

/** The client's consents over time with the disclosure marked on them, and under them what the recipient had to show. */
export function CaseTimeline({ given }: { given: DisclosureCase }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { rows, mark, years } = timelineOf(given, serverNow());
  const moment = formats.dateTime(given.disclosure.disclosedAt);
  return (
    <Section title={t('review.timeline.title')}>
      {mark === null && <p>{t('review.timeline.undated')}</p>}
      {!given.consents && <p>{t('review.timeline.unread')}</p>}
      {given.consents?.length === 0 && <p>{t('review.timeline.noConsents')}</p>}
      <div className={styles.line}>
        {mark !== null && (
          <span
            className={styles.moment}
            data-side={mark > 50 ? 'left' : 'right'}
            style={{ left: `${mark}%` }}
          >
            {t('review.timeline.disclosed', { date: moment })}
          </span>
        )}
      </div>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.what === 'consent' ? row.consent.id : row.what} row={row} mark={mark} />
        ))}
      </ul>
      <div className={styles.line} aria-hidden="true">
        {years
          .filter(({ at }) => at < 88)
          .map(({ year, at }) => (
            <span key={year} className={styles.year} style={{ left: `${at}%` }}>
              {year}
            </span>
          ))}
        <span className={styles.today}>{t('review.timeline.today')}</span>
      </div>
    </Section>
  );
}
