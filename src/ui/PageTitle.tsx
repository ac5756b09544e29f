import type { ReactNode } from 'react';
import styles from './PageTitle.module.css';

interface PageTitleProps {
  /** Goes into the tab's title as well: never anything that identifies a person. */
  title: string;
  /** How many things wait for the reader: before the title in the tab, where it is not nought. */
  waiting?: number;
  children?: ReactNode;
}

/** The heading of a page, and its name in the tab. */
export function PageTitle({ title, waiting, children }: PageTitleProps) {
  return (
    <header className={styles.header}>
      <title>{`${waiting ? `(${waiting}) ` : ''}${title} · Kelisim`}</title>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </header>
  );
}
