import type { ReactNode } from 'react';
import styles from './Columns.module.css';

/** The page of a record: what is worked on to the left, what is known to the right; one under the other where narrow. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{main}</div>
      <div className={styles.column}>{side}</div>
    </div>
  );
}
