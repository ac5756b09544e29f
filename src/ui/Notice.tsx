import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  severity: 'info' | 'warning';
  children: ReactNode;
}

/** Something to know about the page or the record, said where it matters. */
export function Notice({ severity, children }: NoticeProps) {
  return (
    <div className={styles.notice} data-severity={severity} role="note">
      {children}
    </div>
  );
}
