import type { ReactNode } from 'react';
import { UNKNOWN } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { FigureCells, FigureHeadings } from './FigureCells';
import type { Trend } from './readTrend';
import styles from './Trend.module.css';
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

/** The same figures to be read: by week, and by day where somebody opens a week. */
export function WeekTable({ trend: { asked, tally, openLate } }: { trend: Trend }) {
  const { t } = useTranslation();
  const whole = (
    <tr>
      <th scope="row">{t('overview.trend.whole')}</th>
      <FigureCells tally={tally.whole} openLate={openLate.whole} asked={asked} />
    </tr>
  );
  return (
    <FigureTable title={t('overview.trend.byWeek')} heading={t('overview.trend.columns.week')} foot={whole}>
      {tally.weeks.map((week) => (
        <WeekRows
          key={week.range.from}
          week={week}
          kind={asked.kind}
          openLate={openLate.byWeek.get(week.range.from) ?? null}
        />
      ))}
    </FigureTable>
  );
}

/** The same by kind of request. */
export function KindTable({ trend: { asked, tally, openLate } }: { trend: Trend }) {
  const { t } = useTranslation();
  const shown = tally.kinds.filter(({ kind }) => asked.kind === null || kind === asked.kind);
  return (
    <FigureTable title={t('overview.trend.byKind')} heading={t('requests.fields.kind')}>
      {shown.map(({ kind, tally: ofKind }) => (
        <tr key={kind}>
          <th scope="row">{t(`enums.requestKind.${kind}`)}</th>
          <FigureCells
            tally={ofKind}
            openLate={kind === UNKNOWN ? null : (openLate.byKind.get(kind) ?? null)}
            asked={kind === UNKNOWN ? null : { range: asked.range, kind }}
          />
        </tr>
      ))}
    </FigureTable>
  );
}
