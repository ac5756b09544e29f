import { type HTMLAttributes, type MouseEvent, type PointerEvent, useMemo } from 'react';
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
  /** What the row opens, where it is not the record of the row; null where nothing. */
  pathOf?: (record: R) => string | null;
}

function Rows<R extends RaRecord>({ records, resource, columns, rowAttributes, pathOf }: RowsProps<R>) {
  const navigate = useNavigate();
  const pathOfRow = (record: R) => (pathOf ? pathOf(record) : `/${resource}/${record.id}`);
  const open = (event: MouseEvent<HTMLElement>, record: R) => {
    const { target } = event;
    const path = pathOfRow(record);
    const isControl = target instanceof Element && target.closest('a, button, input, label, dialog') !== null;
    const isSelecting = getSelection()?.isCollapsed === false;
    if (path && !isControl && !isSelecting) navigate(path);
  };
  return records.map((record) => (
    <tr
      key={record.id}
      {...rowAttributes?.(record)}
      data-closed={pathOfRow(record) === null || undefined}
      onClick={(event) => open(event, record)}
    >
      {columns.map((column) => (
        <td key={column.label} className={column.isWide && styles.wide}>
          {column.render(record)}
        </td>
      ))}
    </tr>
  ));
}

/** A text that its cell cuts is told by the pointer. */
function tellWhatIsCut({ target }: PointerEvent): void {
  const cell = target instanceof Element ? target.closest('td') : null;
  if (!cell) return;
  const isCut = [cell, ...cell.children].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  if (isCut) cell.title = cell.textContent;
  else cell.removeAttribute('title');
}

interface RegisterTableProps<R extends RaRecord> {
  caption: string;
  columns: readonly Column<R>[];
  rowAttributes?: (record: R) => RowAttributes;
  pathOf?: (record: R) => string | null;
}

/** The page's rows as a plain table: light enough that a hundred of them cost nothing. */
export function RegisterTable<R extends RaRecord>(props: RegisterTableProps<R>) {
  const { caption, columns: all, rowAttributes, pathOf } = props;
  const { t } = useTranslation();
  const { data, resource, filterValues, isFetching, isPlaceholderData } = useListContext<R>();
  const columns = useMemo(
    () => all.filter(({ isShownFor }) => isShownFor?.(filterValues) ?? true),
    [all, filterValues],
  );
  const rows = useMemo(
    () => data && <Rows records={data} {...{ resource, columns, rowAttributes, pathOf }} />,
    [data, resource, columns, rowAttributes, pathOf],
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
        <tbody inert={isPlaceholderData} onPointerOver={tellWhatIsCut}>
          {rows}
        </tbody>
      </table>
    </div>
  );
}
