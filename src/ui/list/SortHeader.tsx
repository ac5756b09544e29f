import { useListContext } from 'react-admin';
import styles from './RegisterTable.module.css';

interface SortHeaderProps {
  label: string;
  sortBy: string | undefined;
}

/** A column's heading; where the backend can sort by it, a button that does. */
export function SortHeader({ label, sortBy }: SortHeaderProps) {
  const { sort, setSort } = useListContext();
  if (!sortBy) return <th scope="col">{label}</th>;
  const isSorted = sort.field === sortBy;
  const isAscending = sort.order === 'ASC';
  return (
    <th scope="col" aria-sort={isSorted ? (isAscending ? 'ascending' : 'descending') : 'none'}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => setSort({ field: sortBy, order: isSorted && isAscending ? 'DESC' : 'ASC' })}
      >
        {label}
        <span aria-hidden="true">{isSorted ? (isAscending ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  );
}
