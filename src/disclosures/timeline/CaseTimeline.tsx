import { Link } from 'react-router';
import { serverNow } from '../../api/serverClock';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { Section } from '../../ui/record/Section';
import type { DisclosureCase } from '../verdict/judge';
import styles from './CaseTimeline.module.css';
import { Axis, MomentLine, MomentName } from './Scale';
import { type SpanRow, timelineOf } from './timeline';

interface RowProps {
  row: SpanRow;
  isCrossBorder: boolean;
}

function SpanName({ row, isCrossBorder }: RowProps) {
  const { t } = useTranslation();
  if (row.what === 'contract') return t('review.timeline.contract', { number: row.number });
  if (row.what === 'protection') {
    return t(isCrossBorder ? 'review.timeline.protectionAbroad' : 'review.timeline.protection');
  }
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

function Row({ row, isCrossBorder }: RowProps) {
  const { t } = useTranslation();
  const daysOf = useSpanDays();
  const { left, width, isOpen } = row.bar;
  return (
    <li className={styles.row}>
      <p className={styles.words}>
        <span className={styles.name}>
          <SpanName row={row} isCrossBorder={isCrossBorder} />
        </span>{' '}
        <span className={styles.days}>{daysOf(row)}</span>{' '}
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
      </div>
    </li>
  );
}

/**
 * The client's consents over time, under them what the recipient had to show, and the disclosure as one line through
 * all of it. The words beside the bars say the same to whoever does not see them.
 */
export function CaseTimeline({ given }: { given: DisclosureCase }) {
  const { t } = useTranslation();
  const { rows, lacks, mark, years } = timelineOf(given, serverNow());
  const { disclosedAt, crossBorder } = given.disclosure;
  return (
    <Section title={t('review.timeline.title')}>
      {mark === null && <p>{t('review.timeline.noMoment')}</p>}
      {!given.consents && <p>{t('review.timeline.unread')}</p>}
      {given.consents?.length === 0 && <p>{t('review.timeline.noConsents')}</p>}
      {!given.recipient && <p>{t('verdict.missing.absent.recipient')}</p>}
      <div className={styles.chart}>
        {mark !== null && <MomentName at={disclosedAt} mark={mark} />}
        <ul className={styles.rows}>
          {rows.map((row) => (
            <Row
              key={row.what === 'consent' ? row.consent.id : row.what}
              row={row}
              isCrossBorder={crossBorder === true}
            />
          ))}
          {lacks.map(({ what, why }) => (
            <li key={`no ${what}`} className={styles.row}>
              <p className={styles.words}>
                <strong>{t(`review.timeline.${why}.${what}`)}</strong>
              </p>
            </li>
          ))}
        </ul>
        <Axis years={years} />
        {mark !== null && <MomentLine mark={mark} />}
      </div>
    </Section>
  );
}
