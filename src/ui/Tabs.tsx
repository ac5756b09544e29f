import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import styles from './Tabs.module.css';

interface TabsProps {
  label: string;
  /** `count` is blank until somebody has said how long the list is. */
  tabs: readonly { name: string; label: string; to: To; count: string; isCurrent: boolean }[];
  /** Stands behind the tabs. */
  children?: ReactNode;
}

/** The lists that a page is looked at as, each with how long it is; an address leads to each. */
export function Tabs({ label, tabs, children }: TabsProps) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.name}
          className={styles.tab}
          to={tab.to}
          aria-current={tab.isCurrent ? 'page' : undefined}
        >
          {tab.label} <span className={styles.count}>{tab.count}</span>
        </Link>
      ))}
      {children}
    </nav>
  );
}

/** What is looked at where it is none of the tabs. */
export function OtherTab({ label }: { label: string }) {
  return (
    <span className={styles.tab} aria-current="page">
      {label}
    </span>
  );
}
