import type { ReactNode } from 'react';
import styles from './Note.module.css';

/** What explains the fields above it, quieter than they are. */
export function Note({ children }: { children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}
