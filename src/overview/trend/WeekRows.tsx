import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { Day } from '../../deadlines/almatyTime';
import { useTranslation } from '../../i18n/useTranslation';
import type { RequestKind } from '../../policy/requestKinds';
import { rangeText } from '../range/rangeText';
import { FigureCells } from './FigureCells';
import { countOpenLate } from './readOpenLate';
import type { WeekTally } from './slaTally';
import styles from './Trend.module.css';
import { useDayName } from './useDayName';

interface WeekRowsProps {
  week: WeekTally;
  kind: RequestKind | null;
  openLate: number | null | undefined;
}

/** What is open and late of each day is asked for when the days are opened, and not where the week has none. */
function useOpenLateOfDays({ week, kind, openLate }: WeekRowsProps, isOpened: boolean) {
  const dataProvider = useDataProvider();
  const isAsked = isOpened && openLate !== 0;
  const { data, error } = useQuery({
    queryKey: ['requests', 'openLate', 'days', week.range.from, week.range.to, kind],
    queryFn: ({ signal }) =>
      countOpenLate(
        dataProvider,
        week.days.map(({ day }) => ({ from: day, to: day })),
        kind,
        signal,
      ),
    enabled: isAsked,
  });
  return (day: Day) => {
    if (!isAsked) return 0;
    return data ? (data.get(day) ?? null) : error ? null : undefined;
  };
}

/** A week of the table, and its days where somebody has asked for them. */
export function WeekRows(props: WeekRowsProps) {
  const { week, kind, openLate } = props;
  const texts = useTranslation();
  const [isOpened, setOpened] = useState(false);
  const openLateOf = useOpenLateOfDays(props, isOpened);
  const dayName = useDayName();
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className={styles.expand}
            aria-expanded={isOpened}
            onClick={() => setOpened(!isOpened)}
          >
            {rangeText(week.range, texts)}
          </button>
        </th>
        <FigureCells tally={week.tally} openLate={openLate} asked={{ range: week.range, kind }} />
      </tr>
      {isOpened &&
        week.days.map(({ day, tally }) => {
          const { date, mark } = dayName(day);
          return (
            <tr key={day} className={styles.day}>
              <th scope="row">
                {date} {mark && <span className={styles.dayMark}>{mark}</span>}
              </th>
              <FigureCells
                tally={tally}
                openLate={openLateOf(day)}
                asked={{ range: { from: day, to: day }, kind }}
              />
            </tr>
          );
        })}
    </>
  );
}
