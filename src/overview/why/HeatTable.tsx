import { isWeekWorkingDay, type WorkCalendar } from '../../deadlines/calendar';
import { type Texts, useTranslation } from '../../i18n/useTranslation';
import { digitsOf, shownShare } from '../trend/onTimeRate';
import styles from './Heat.module.css';
import { type Heat, type HeatCell, type HeatRow, shadeOf } from './heat';

const hourText = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const rowText = (row: HeatRow, { t }: Texts) => t(`overview.why.heat.rows.${row}`);

/** `15 %` over `3/20` for the eye; «Пн 17:00: 3 из 20» for whoever has it read. */
function Cell({ cell, name }: { cell: HeatCell; name: string }) {
  const { t, formats } = useTranslation();
  const share = shownShare(cell.breached, cell.received);
  const counts = { late: formats.number(cell.breached), of: formats.number(cell.received) };
  return (
    <td className={styles.cell} data-shade={cell.received > 0 ? shadeOf(cell) : 'none'}>
      <span className="visually-hidden">
        {cell.received > 0
          ? t('overview.why.heat.cell', { name, ...counts })
          : t('overview.why.heat.emptyCell', { name })}
      </span>
      <span aria-hidden="true">
        {cell.received > 0 && (
          <>
            <b>{formats.percent(share, digitsOf(share))}</b>
            <small>
              {counts.late}/{counts.of}
            </small>
          </>
        )}
      </span>
    </td>
  );
}

interface HeatTableProps {
  heat: Heat;
  calendar: WorkCalendar;
}

/** A day of which the week is known: 5 January 2026 was a Monday. */
const dayOfWeek = (weekday: number) => `2026-01-${String(4 + weekday).padStart(2, '0')}`;

/** Days of the week by hours of receipt: what of each came to be late, as number, share and shade. */
export function HeatTable({ heat, calendar }: HeatTableProps) {
  const texts = useTranslation();
  const { t } = texts;
  const isOff = (row: HeatRow) =>
    row === 'off' || (typeof row === 'number' && !isWeekWorkingDay(calendar, dayOfWeek(row)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls in a narrow window must be reached by the keyboard
    <section className={styles.scroll} aria-label={t('overview.why.heat.daysAndHours')} tabIndex={0}>
      <table className={styles.heat}>
        <caption className="visually-hidden">{t('overview.why.heat.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview.why.heat.day')}</th>
            {heat.hours.map((hour) => (
              <th key={hour} scope="col">
                {String(hour).padStart(2, '0')}
                <span className={styles.minutes}>:00</span>
              </th>
            ))}
            <th scope="col">{t('overview.trend.whole')}</th>
          </tr>
        </thead>
        <tbody>
          {heat.rows.map(({ row, cells, whole }) => (
            <tr key={row} className={isOff(row) ? styles.off : undefined}>
              <th scope="row">
                {rowText(row, texts)}
                {isOff(row) && row !== 'off' && <small>{t('overview.trend.marks.weekend')}</small>}
              </th>
              {cells.map((cell, n) => {
                const hour = hourText(heat.hours[n] ?? 0);
                return <Cell key={hour} cell={cell} name={`${rowText(row, texts)} ${hour}`} />;
              })}
              <Cell cell={whole} name={`${rowText(row, texts)}, ${t('overview.trend.whole')}`} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
