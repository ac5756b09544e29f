import type { ReactNode } from 'react';
import { UNKNOWN } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useSeen } from '../useSeen';
import { FigureCells, FigureHeadings } from './FigureCells';
import type { OpenLateParts } from './readOpenLate';
import type { Trend } from './readTrend';
import styles from './Trend.module.css';
import { useOpenLateParts } from './useOpenLateParts';
import { WeekRows } from './WeekRows';

interface FigureTableProps {
  title: string;
  /** Of the first column. */
  heading: string;
  /** The row below the others. */
  foot?: ReactNode;
  children: ReactNode;
}

function FigureTable({ title, heading, foot, children }: FigureTableProps) {
  return (
    <div>
      <h3>{title}</h3>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              <FigureHeadings />
            </tr>
          </thead>
          <tbody>{children}</tbody>
          {foot && <tfoot>{foot}</tfoot>}
        </table>
      </div>
    </div>
  );
}

/** A count of one row: undefined while it is on its way, null where nobody has said it. */
type OpenLateOf = (find: (parts: OpenLateParts) => number | undefined) => number | null | undefined;

interface TrendTableProps {
  trend: Trend;
  openLateOf: OpenLateOf;
}

/** By week, and by day where somebody opens a week. */
function WeekTable({ trend: { asked, tally, openLate }, openLateOf }: TrendTableProps) {
  const { t } = useTranslation();
  const whole = (
    <tr>
      <th scope="row">{t('overview.trend.whole')}</th>
      <FigureCells tally={tally.whole} openLate={openLate} asked={asked} />
    </tr>
  );
  return (
    <FigureTable title={t('overview.trend.byWeek')} heading={t('overview.trend.columns.week')} foot={whole}>
      {tally.weeks.map((week) => (
        <WeekRows
          key={week.range.from}
          week={week}
          kind={asked.kind}
          openLate={openLateOf((parts) => parts.byPart.get(week.range.from))}
        />
      ))}
    </FigureTable>
  );
}

function KindTable({ trend: { asked, tally }, openLateOf }: TrendTableProps) {
  const { t } = useTranslation();
  const shown = tally.kinds.filter(({ kind }) => asked.kind === null || kind === asked.kind);
  return (
    <FigureTable title={t('overview.trend.byKind')} heading={t('requests.fields.kind')}>
      {shown.map(({ kind, tally: ofKind }) => (
        <tr key={kind}>
          <th scope="row">{t(`enums.requestKind.${kind}`)}</th>
          <FigureCells
            tally={ofKind}
            openLate={kind === UNKNOWN ? null : openLateOf((parts) => parts.byKind.get(kind))}
            asked={kind === UNKNOWN ? null : { range: asked.range, kind }}
          />
        </tr>
      ))}
    </FigureTable>
  );
}

/** The figures of the chart to be read, by week and by kind. */
export function TrendTables({ trend }: { trend: Trend }) {
  const { ref, isSeen } = useSeen<HTMLDivElement>();
  const { data, error, isLoadingError, refetch } = useOpenLateParts(trend, isSeen);
  const openLateOf: OpenLateOf = (find) => (data ? (find(data) ?? null) : error ? null : undefined);
  return (
    <>
      {isLoadingError && <ErrorPanel error={error} onRetry={refetch} />}
      <div ref={ref} className={styles.tables}>
        <WeekTable trend={trend} openLateOf={openLateOf} />
        <KindTable trend={trend} openLateOf={openLateOf} />
      </div>
    </>
  );
}
