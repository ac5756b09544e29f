import { type MouseEvent, useMemo } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import { useNavigate } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation';
import type { Column } from './columns';
import styles from './RegisterTable.module.css';
import { SortHeader } from './SortHeader';

interface RowsProps<R extends RaRecord> {
  records: readonly R[];
  resource: string;
  columns: readonly Column<R>[];
}

function Rows<R extends RaRecord>({ records, resource, columns }: RowsProps<R>) {
  const navigate = useNavigate();
  const open = (event: MouseEvent<HTMLElement>, id: R['id']) => {
    const { target } = event;
    const isControl = target instanceof Element && target.closest('a, button, dialog') !== null;
    const isSelecting = getSelection()?.isCollapsed === false;
    if (!isControl && !isSelecting) navigate(`/${resource}/${id}`);
  };
  return records.map((record) => (
    <tr key={record.id} onClick={(event) => open(event, record.id)}>
      {columns.map((column) => (
        <td key={column.label} className={column.isWide && styles.wide}>
          {column.render(record)}
        </td>
      ))}
    </tr>
  ));
}

interface RegisterTableProps<R extends RaRecord> {
  caption: string;
  columns: readonly Column<R>[];
}

/** The page's rows as a plain table: light enough that a hundred of them cost nothing. */
export function RegisterTable<R extends RaRecord>({ caption, columns }: RegisterTableProps<R>) {
  const { t } = useTranslation();
  const { data, resource, isFetching, isPlaceholderData } = useListContext<R>();
  const rows = useMemo(
    () => data && <Rows records={data} resource={resource} columns={columns} />,
    [data, resource, columns],
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-busy={isFetching} data-stale={isPlaceholderData}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeader key={column.label} label={t(column.label)} sortBy={column.sortBy} />
            ))}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </div>
  );
}
