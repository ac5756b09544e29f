import type { ReactNode } from 'react';
import styles from './PageTitle.module.css';

interface PageTitleProps {
  /** Goes into the tab's title as well, where that has none of its own: never anything that identifies a person. */
  title: string;
  /** The tab's, where the page's own may name a person. */
  tabTitle?: string;
  /** How many things wait for the reader: before the title in the tab, where it is not nought. */
  waiting?: number;
  children?: ReactNode;
}

/** The heading of a page, and its name in the tab. */
export function PageTitle({ title, tabTitle = title, waiting, children }: PageTitleProps) {
  return (
    <header className={styles.header}>
      <title>{`${waiting ? `(${waiting}) ` : ''}${tabTitle} · Kelisim`}</title>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </header>
  );
}
