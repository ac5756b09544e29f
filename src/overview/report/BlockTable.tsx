import styles from './ReportSheet.module.css';
import type { ReportBlock, ReportCell } from './reportBlocks';
import { useCellText } from './useCellText';

const keyOf = (cells: readonly ReportCell[]) => JSON.stringify(cells[0]);

interface RowProps extends Pick<ReportBlock, 'columns'> {
  cells: readonly ReportCell[];
  hasNote: boolean;
}

function Row({ cells, columns, hasNote }: RowProps) {
  const textOf = useCellText();
  const [name = '', ...others] = cells;
  return (
    <tr>
      <th scope="row">{textOf(name)}</th>
      {others.map((cell, at) => (
        <td key={columns[at + 1]} data-note={hasNote && at === others.length - 1}>
          {textOf(cell)}
        </td>
      ))}
    </tr>
  );
}

interface BlockTableProps {
  block: ReportBlock;
  /** The last column holds words. */
  hasNote?: boolean;
  /** The rows are known by their names alone: the headings are read out. */
  hidesHeadings?: boolean;
  /** It has the whole width, and its names stand on one line. */
  isWide?: boolean;
}

/** A table of the report on paper. */
export function BlockTable(props: BlockTableProps) {
  const { block, hasNote = false, hidesHeadings = false, isWide = false } = props;
  const { title, columns, rows, foot, none } = block;
  return (
    <table className={styles.table} data-wide={isWide}>
      <caption>{title}</caption>
      <thead className={hidesHeadings ? 'visually-hidden' : undefined}>
        <tr>
          {columns.map((column, at) => (
            <th key={column} scope="col" data-note={hasNote && at === columns.length - 1}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <Row key={keyOf(cells)} cells={cells} columns={columns} hasNote={hasNote} />
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={columns.length}>{none}</td>
          </tr>
        )}
      </tbody>
      {foot && (
        <tfoot>
          <Row cells={foot} columns={columns} hasNote={hasNote} />
        </tfoot>
      )}
    </table>
  );
}
