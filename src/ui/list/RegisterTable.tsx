import { type HTMLAttributes, type MouseEvent, useMemo } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import { useNavigate } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation';
import type { Column } from './columns';
import styles from './RegisterTable.module.css';
import { SortHeader } from './SortHeader';

/** What a list gives to its rows, so that it finds them again: for its keys, for what is chosen. */
export type RowAttributes = Pick<HTMLAttributes<HTMLElement>, 'tabIndex'> & { 'data-row'?: number };

interface RowsProps<R extends RaRecord> {
  records: readonly R[];
  resource: string;
  columns: readonly Column<R>[];
  rowAttributes?: (record: R) => RowAttributes;
}

function Rows<R extends RaRecord>({ records, resource, columns, rowAttributes }: RowsProps<R>) {
  const navigate = useNavigate();
  const open = (event: MouseEvent<HTMLElement>, id: R['id']) => {
    const { target } = event;
    const isControl = target instanceof Element && target.closest('a, button, input, label, dialog') !== null;
    const isSelecting = getSelection()?.isCollapsed === false;
    if (!isControl && !isSelecting) navigate(`/${resource}/${id}`);
  };
  return records.map((record) => (
    <tr key={record.id} {...rowAttributes?.(record)} onClick={(event) => open(event, record.id)}>
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
  rowAttributes?: (record: R) => RowAttributes;
}

/** The page's rows as a plain table: light enough that a hundred of them cost nothing. */
export function RegisterTable<R extends RaRecord>(props: RegisterTableProps<R>) {
  const { caption, columns: all, rowAttributes } = props;
  const { t } = useTranslation();
  const { data, resource, filterValues, isFetching, isPlaceholderData } = useListContext<R>();
  const columns = useMemo(
    () => all.filter(({ isShownFor }) => isShownFor?.(filterValues) ?? true),
    [all, filterValues],
  );
  const rows = useMemo(
    () => data && <Rows records={data} resource={resource} columns={columns} rowAttributes={rowAttributes} />,
    [data, resource, columns, rowAttributes],
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-busy={isFetching} data-stale={isPlaceholderData}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, sortBy, heading }) =>
              heading ? (
                <th key={label} scope="col">
                  {heading}
                </th>
              ) : (
                <SortHeader key={label} label={t(label)} sortBy={sortBy} />
              ),
            )}
          </tr>
        </thead>
        {/* Rows of another list than the one that is asked for: shown meanwhile, and nobody acts on them. */}
        <tbody inert={isPlaceholderData}>{rows}</tbody>
      </table>
    </div>
  );
}
