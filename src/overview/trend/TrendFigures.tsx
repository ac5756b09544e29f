import { useTranslation } from '../../i18n/useTranslation';
import { CountLink } from '../CountLink';
import { type Asked, filterOf, type RequestList } from '../range/requestLists';
import type { Headline } from './headline';
import { pointsBetween } from './onTimeRate';
import { RateValue, rateText } from './RateValue';
import { signed } from './signed';
import styles from './Trend.module.css';

const figures = [
  { name: 'received', list: 'received' },
  { name: 'onTime', list: 'endedOnTime' },
  { name: 'late', list: 'endedLate' },
  { name: 'openLate', list: 'openLate' },
  { name: 'breached', list: 'breached' },
] as const satisfies readonly { name: keyof Headline; list: RequestList }[];

interface TrendFiguresProps {
  asked: Asked;
  headline: Headline;
  /** Of the range before, where the two are compared. */
  before: Headline | null;
}

function RateBefore({ headline, before }: { headline: Headline; before: Headline }) {
  const texts = useTranslation();
  const { t, formats } = texts;
  const points = pointsBetween(headline.rate, before.rate);
  return (
    <span className={styles.before}>
      {t('overview.trend.before', { value: rateText(before.rate, texts) })}
      {points !== null && (
        <strong>
          {t('overview.trend.points', { difference: signed(points, formats.number(Math.abs(points), 1)) })}
        </strong>
      )}
    </span>
  );
}

function CountBefore({ count, before }: { count: number | null; before: number | null }) {
  const { t, formats } = useTranslation();
  const difference = count === null || before === null ? null : count - before;
  return (
    <span className={styles.before}>
      {t('overview.trend.before', { value: before === null ? '—' : formats.number(before) })}
      {difference !== null && <strong>{signed(difference, formats.number(Math.abs(difference)))}</strong>}
    </span>
  );
}

/** The figures of the whole range, each with its list, and how they differ from those of the range before. */
export function TrendFigures({ asked, headline, before }: TrendFiguresProps) {
  const { t } = useTranslation();
  return (
    <dl className={styles.figures}>
      <div className={styles.rate}>
        <dt>{t('overview.trend.figures.rate')}</dt>
        <dd>
          <RateValue rate={headline.rate} />
          {before && <RateBefore headline={headline} before={before} />}
        </dd>
      </div>
      {figures.map(({ name, list }) => (
        <div key={name}>
          <dt>{t(`overview.trend.figures.${name}`)}</dt>
          <dd>
            <CountLink count={headline[name]} filter={filterOf(list, asked)} />
            {before && <CountBefore count={headline[name]} before={before[name]} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
