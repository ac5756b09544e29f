import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import type { Column } from '../list/columns';
import styles from './RecordTable.module.css';

interface RecordTableProps<R> {
  caption: string;
  columns: readonly Pick<Column<R>, 'label' | 'render'>[];
  rows: readonly R[];
  keyOf: (row: R, index: number) => string | number;
}

const orDash = (cell: ReactNode) => (cell === null || cell === undefined || cell === '' ? '—' : cell);

/** A short table on the page of a record. */
export function RecordTable<R>({ caption, columns, rows, keyOf }: RecordTableProps<R>) {
  const { t } = useTranslation();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {t(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={keyOf(row, index)}>
              {columns.map(({ label, render }) => (
                <td key={label}>{orDash(render(row))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
