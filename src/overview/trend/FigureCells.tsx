import { useTranslation } from '../../i18n/useTranslation';
import { CountLink } from '../CountLink';
import { type Asked, filterOf } from '../range/requestLists';
import { rateOf } from './onTimeRate';
import { RateValue } from './RateValue';
import { figureNames, lateOf, onTimeOf, type Tally } from './slaTally';

/** The headings of the cells below, in their order. */
export function FigureHeadings() {
  const { t } = useTranslation();
  return (
    <>
      {figureNames.map((name) => (
        <th key={name} scope="col">
          {t(`overview.trend.columns.${name}`)}
        </th>
      ))}
      <th scope="col">{t('overview.trend.columns.openLate')}</th>
      <th scope="col">{t('overview.trend.columns.rate')}</th>
    </>
  );
}

interface FigureCellsProps {
  tally: Tally;
  /** Null where nobody has said it, undefined while it is on its way. */
  openLate: number | null | undefined;
  /** What finds the requests; null where no filter does. */
  asked: Asked | null;
}

/** The figures of one row, each with its list. */
export function FigureCells({ tally, openLate, asked }: FigureCellsProps) {
  const rate = rateOf({ onTime: onTimeOf(tally), late: lateOf(tally), openLate: openLate ?? null });
  return (
    <>
      {figureNames.map((name) => (
        <td key={name}>
          <CountLink count={tally[name]} filter={asked && filterOf(name, asked)} />
        </td>
      ))}
      {openLate === undefined ? (
        <td colSpan={2}>…</td>
      ) : (
        <>
          <td>
            <CountLink count={openLate} filter={asked && filterOf('openLate', asked)} />
          </td>
          <td>{openLate === null ? '—' : <RateValue rate={rate} />}</td>
        </>
      )}
    </>
  );
}
