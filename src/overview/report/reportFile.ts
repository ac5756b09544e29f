import { formatInstant } from '../../deadlines/almatyTime';
import type { Texts } from '../../i18n/useTranslation';
import { whenOf } from '../../ui/export/when';
import { type SheetCell, XlsxSheet } from '../../ui/export/xlsx';
import { blockNames, type ReportBlock, type ReportCell, reportBlocks } from './reportBlocks';
import type { Report } from './reportModel';
import { reportTitle } from './reportTitle';

const LEAST_WIDTH = 12;
const MOST_WIDTH = 60;

function lengthOf(cell: SheetCell): number {
  if (typeof cell === 'string') return cell.length;
  return typeof cell === 'object' && cell !== null && 'look' in cell ? String(cell.value).length : 0;
}

/** As wide as the longest of its texts; a line that stands alone runs on over the columns beside it. */
function widthsOf(rows: readonly SheetCell[][]): number[] {
  const tables = rows.filter(({ length }) => length > 1);
  const columns = Math.max(...tables.map(({ length }) => length));
  return Array.from({ length: columns }, (_, at) => {
    const longest = Math.max(...tables.map((cells) => lengthOf(cells[at] ?? null)));
    // Bold letters are wider, and no two columns may run into one another.
    return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.ceil(longest * 1.1) + 2));
  });
}

const heading = (value: string): SheetCell => ({ look: 'heading', value });

const isNumber = (cell: SheetCell | undefined) =>
  typeof cell === 'number' || (typeof cell === 'object' && cell !== null && 'look' in cell);

/** Over numbers it stands to the right, as they do. */
const headings = (labels: readonly string[], rows: readonly SheetCell[][]): SheetCell[] =>
  labels.map((value, at) =>
    rows.some((cells) => isNumber(cells[at])) ? { look: 'headingOfNumbers', value } : heading(value),
  );

/** A week stands in two columns: its first day and its last. */
function cellsOf(cell: ReportCell, isOfWeeks: boolean): SheetCell[] {
  if (cell === null || typeof cell !== 'object' || 'look' in cell) return [cell];
  return isOfWeeks ? [{ day: cell.from }, { day: cell.to }] : [{ day: cell.from }];
}

function rowsOf(block: ReportBlock, isOfWeeks: boolean, { t }: Texts): SheetCell[][] {
  const [first = '', ...columns] = block.columns;
  const firsts = isOfWeeks ? [t('overview.range.from'), t('overview.range.to')] : [first];
  const foot = block.foot?.flatMap((cell, at) => (isOfWeeks && at === 0 ? [cell, ''] : [cell]));
  const rows = block.rows.map((row) => row.flatMap((cell) => cellsOf(cell, isOfWeeks)));
  return [
    [],
    [heading(block.title)],
    ...(rows.length === 0 ? [[block.none]] : [headings([...firsts, ...columns], rows)]),
    ...rows,
    ...(foot ? [foot.flatMap((cell) => cellsOf(cell, false))] : []),
  ];
}

/** A line of its own for each sentence: a cell does not wrap what is longer than the screen is wide. */
const sentences = (text: string): string[] => text.split(/(?<=\.) /);

/** The rows below the title: what the report is about, then its tables one after the other, each as on the sheet. */
export function fileRows(report: Report, texts: Texts): { rows: SheetCell[][]; figureRows: number } {
  const { period, underWay, how, lacking } = reportTitle(report, texts);
  const { t } = texts;
  const blocks = reportBlocks(report, texts, Number.POSITIVE_INFINITY);
  const isMonth = report.period.kind === 'month';
  return {
    rows: [
      [period],
      [
        t('overview.report.columns.period'),
        { day: report.period.range.from },
        { day: report.period.range.to },
      ],
      [t('overview.report.columns.before'), { day: report.before.from }, { day: report.before.to }],
      [t('overview.report.columns.madeAt'), whenOf(formatInstant(report.madeAt)), t('overview.report.zone')],
      ...[underWay, ...sentences(how), ...lacking].filter((line) => line !== null).map((line) => [line]),
      ...blockNames.flatMap((name) => rowsOf(blocks[name], name === 'steps' && isMonth, texts)),
    ],
    figureRows: blockNames.reduce(
      (sum, name) => sum + blocks[name].rows.length + (blocks[name].foot ? 1 : 0),
      0,
    ),
  };
}

/** The report as a workbook of one sheet. */
export function reportFile(report: Report, texts: Texts): { file: Promise<Blob>; figureRows: number } {
  const { rows, figureRows } = fileRows(report, texts);
  const { t } = texts;
  const sheet = new XlsxSheet(t('overview.report.title'), [t('overview.report.heading')], widthsOf(rows));
  sheet.add(rows);
  return { file: sheet.finish(), figureRows };
}
