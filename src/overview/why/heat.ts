import type { SlaReceiptRecord } from '../../api/records';
import { type Day, isDay, weekdayOf } from '../../deadlines/almatyTime';
import { isWeekWorkingDay, isWorkingDay, type WorkCalendar } from '../../deadlines/calendar';

/**
 * The rows of the heat map: the days of the week as the week has them, Monday is 1; days that the calendar takes from
 * the week (holidays, days off in their place), and days that it adds (a Saturday worked in place of another day).
 */
export const heatRows = [1, 2, 3, 4, 5, 6, 7, 'off', 'on'] as const;
export type HeatRow = (typeof heatRows)[number];

export interface HeatCell {
  received: number;
  /** Of these, those that have passed their deadline open. */
  breached: number;
}

export interface Heat {
  /** From the first to the last hour in which anything came in, one after another. */
  hours: readonly number[];
  /** Rows in which anything came in, and the days of the week always. */
  rows: readonly { row: HeatRow; cells: readonly HeatCell[]; whole: HeatCell }[];
  whole: HeatCell;
  /** Rows that lack a number, a day or an hour, which nothing here counts. */
  unusable: number;
  /** Years that the calendar lacks: their days stand under the day of the week, worked or not. */
  unknownYears: readonly string[];
}

function rowOf(calendar: WorkCalendar, day: Day): HeatRow {
  const weekday = heatRows.find((row) => row === weekdayOf(day)) ?? 7;
  const isWorked = isWorkingDay(calendar, day);
  if (isWorked === null || isWorked === isWeekWorkingDay(calendar, day)) return weekday;
  return isWorked ? 'on' : 'off';
}

const isHour = (hour: number) => Number.isInteger(hour) && hour >= 0 && hour <= 23;

function usable({ day, hour, received, breached }: SlaReceiptRecord): HeatCell | null {
  if (!isDay(day) || !isHour(hour) || received === undefined || breached === undefined) return null;
  return { received, breached };
}

const emptyCell = (): HeatCell => ({ received: 0, breached: 0 });

function add(to: HeatCell, { received, breached }: HeatCell): void {
  to.received += received;
  to.breached += breached;
}

function sumOf(cells: readonly HeatCell[]): HeatCell {
  const sum = emptyCell();
  for (const cell of cells) add(sum, cell);
  return sum;
}

/** When requests come in, by day of the week and hour of Almaty, and how many of them were not answered in time. */
export function heatOf(receipts: readonly SlaReceiptRecord[], calendar: WorkCalendar): Heat {
  const cells = new Map<string, HeatCell>();
  const cellOf = (row: HeatRow, hour: number) => cells.get(`${row} ${hour}`) ?? emptyCell();
  const unknownYears = new Set<string>();
  let unusable = 0;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const receipt of receipts) {
    const count = usable(receipt);
    if (!count) {
      unusable += 1;
      continue;
    }
    const { day, hour } = receipt;
    if (isWorkingDay(calendar, day) === null) unknownYears.add(day.slice(0, 4));
    const row = rowOf(calendar, day);
    const cell = cellOf(row, hour);
    cells.set(`${row} ${hour}`, cell);
    add(cell, count);
    if (count.received > 0) [first, last] = [Math.min(first, hour), Math.max(last, hour)];
  }
  const hours = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  const rows = heatRows.map((row) => {
    const ofRow = hours.map((hour) => cellOf(row, hour));
    return { row, cells: ofRow, whole: sumOf(ofRow) };
  });
  return {
    hours,
    rows: rows.filter(({ row, whole }) => typeof row === 'number' || whole.received > 0),
    whole: sumOf(rows.map(({ whole }) => whole)),
    unusable,
    unknownYears: [...unknownYears].sort(),
  };
}

/** From 0 to 4, by the share that was not answered in time: how deep the cell is shaded. */
export function shadeOf({ received, breached }: HeatCell): 0 | 1 | 2 | 3 | 4 {
  if (received === 0 || breached === 0) return 0;
  const share = breached / received;
  if (share < 0.05) return 1;
  if (share < 0.15) return 2;
  return share < 0.3 ? 3 : 4;
}
