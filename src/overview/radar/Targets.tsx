import { useId, useMemo, useRef } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { Count } from '../../ui/Count';
import { StaffName } from '../../ui/names';
import table from '../Figures.module.css';
import { ForecastText } from './ForecastText';
import { lineWith } from './forecast';
import { type Outlook, outlookOf } from './outlook';
import styles from './Radar.module.css';
import { useKeptOrder } from './useKeptOrder';

interface ChangeCellsProps {
  outlook: Outlook;
  /** How many more are due today then. */
  more: number;
}

/** An agent's day as it is, and as it would be. */
function ChangeCells({ outlook, more }: ChangeCellsProps) {
  const then = outlookOf({ ...outlook, line: lineWith(outlook.line, more) });
  return (
    <>
      <td className={table.number}>
        <Count value={outlook.line.dueToday} />
      </td>
      <td>
        <ForecastText outlook={outlook} />
      </td>
      <td className={table.number}>
        <Count value={then.line.dueToday} />
      </td>
      <td>
        <ForecastText outlook={then} />
      </td>
    </>
  );
}

function Headings() {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t('overview.agent')}</th>
        <th scope="col" className={table.number}>
          {t('overview.now.dueToday')}
        </th>
        <th scope="col">{t('overview.move.now')}</th>
        <th scope="col" className={table.number}>
          {t('overview.move.dueThen')}
        </th>
        <th scope="col">{t('overview.move.then')}</th>
      </tr>
    </thead>
  );
}

interface TargetsProps {
  /** Whose requests they are; undefined where nobody's. */
  from: Outlook | undefined;
  outlooks: readonly Outlook[];
  /** How many requests are to be given away. */
  count: number;
  to: number | undefined;
  onChoose: (userId: number) => void;
}

/** Who has most time to spare first. */
const bySpare = (one: Outlook, other: Outlook) =>
  (other.forecast?.spare ?? -1) - (one.forecast?.spare ?? -1) || one.userId - other.userId;

/** To whom they can be given, and what would come of it on both sides, before anything is saved. */
export function Targets({ from, outlooks, count, to, onChoose }: TargetsProps) {
  const { t } = useTranslation();
  const name = useId();
  const place = useRef<HTMLFieldSetElement>(null);
  const wanted = useMemo(
    () =>
      outlooks
        .filter(({ isThere, userId }) => isThere && userId !== from?.userId)
        .sort(bySpare)
        .map(({ userId }) => userId),
    [outlooks, from],
  );
  const order = useKeptOrder(wanted, place);
  const byId = new Map(outlooks.map((outlook) => [outlook.userId, outlook]));
  return (
    <fieldset ref={place} className={styles.targets}>
      <legend>{t('overview.move.toWhom')}</legend>
      <div className={table.scroll}>
        <table className={table.table}>
          <Headings />
          <tbody>
            {from && (
              <tr>
                <th scope="row">
                  <StaffName id={from.userId} /> {t('overview.move.from')}
                </th>
                <ChangeCells outlook={from} more={-count} />
              </tr>
            )}
            {order.map((id) => {
              const outlook = byId.get(id);
              return (
                outlook && (
                  <tr key={id}>
                    <th scope="row">
                      <label>
                        <input type="radio" name={name} checked={to === id} onChange={() => onChoose(id)} />
                        <StaffName id={id} />
                      </label>
                    </th>
                    <ChangeCells outlook={outlook} more={count} />
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      </div>
      {order.length === 0 && <p>{t('overview.move.toNobody')}</p>}
    </fieldset>
  );
}
