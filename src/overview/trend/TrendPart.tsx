import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Notice } from '../../ui/Notice';
import { Note } from '../../ui/record/Note';
import { Section } from '../../ui/record/Section';
import { rangeBefore } from '../range/period';
import { type DayRange, lengthOf } from '../range/range';
import { rangeText } from '../range/rangeText';
import { useAskedRange } from '../range/useAskedRange';
import { ChartedTrend } from './ChartedTrend';
import { headlineOf } from './headline';
import type { Trend } from './readTrend';
import type { SlaTally } from './slaTally';
import styles from './Trend.module.css';
import { TrendFigures } from './TrendFigures';
import { TrendTables } from './TrendTables';
import { useTrend } from './useTrend';

interface ShownProps {
  trend: Trend;
  /** Of the range that it is compared with. */
  before: Trend | undefined;
}

/** What the backend left out is said, since the sums are less than the whole by it. */
function Lacking({ trend, before }: ShownProps) {
  const { t, formats } = useTranslation();
  const sumOf = (count: (tally: SlaTally) => number) =>
    count(trend.tally) + (before ? count(before.tally) : 0);
  const [missing, stray] = [sumOf(({ whole }) => whole.missing), sumOf(({ strayRows }) => strayRows)];
  return (
    <>
      {missing > 0 && (
        <Notice severity="warning">{t('overview.trend.missing', { n: formats.number(missing) })}</Notice>
      )}
      {stray > 0 && (
        <Notice severity="warning">{t('overview.trend.stray', { n: formats.number(stray) })}</Notice>
      )}
    </>
  );
}

function Shown({ trend, before }: ShownProps) {
  const { t } = useTranslation();
  return (
    <>
      <Lacking trend={trend} before={before} />
      <TrendFigures
        asked={trend.asked}
        headline={headlineOf(trend)}
        before={before ? headlineOf(before) : null}
      />
      <Note>{t('overview.trend.about')}</Note>
      <ChartedTrend tally={trend.tally} />
      <TrendTables trend={trend} />
    </>
  );
}

/** With what the range is compared: with fewer or more days where a month is shorter than the one after it, or longer. */
function Compared({ range, earlier }: { range: DayRange; earlier: DayRange }) {
  const texts = useTranslation();
  const said = { range: rangeText(earlier, texts, true) };
  const isAsLong = lengthOf(earlier) === lengthOf(range);
  return <p>{texts.t(isAsLong ? 'overview.range.beforeAsLong' : 'overview.range.before', said)}</p>;
}

/** What came in and what became of it: by day, week and kind, with the on-time rate. */
export function TrendPart() {
  const texts = useTranslation();
  const { t } = texts;
  const { asked, today } = useAskedRange();
  const { range, kind, isCompared } = asked;
  const earlier = rangeBefore(range, today);
  const trend = useTrend(asked);
  const before = useTrend({ range: earlier, kind }, { enabled: isCompared });
  return (
    <Section title={t('overview.trend.title')} aside={rangeText(range, texts, true)}>
      {/* Of figures that are there and could not be had anew the page's heading says how old they are. */}
      {trend.isLoadingError && <ErrorPanel error={trend.error} onRetry={trend.refetch} />}
      {!trend.data && !trend.error && (
        <div className={styles.waiting}>
          <Busy />
        </div>
      )}
      {isCompared && <Compared range={range} earlier={earlier} />}
      {isCompared && before.isLoadingError && <ErrorPanel error={before.error} onRetry={before.refetch} />}
      {trend.data && <Shown trend={trend.data} before={isCompared ? before.data : undefined} />}
    </Section>
  );
}
