import type { ReactNode } from 'react';
import styles from './Pill.module.css';

export type PillTone = 'plain' | 'strong' | 'attention' | 'alarm' | 'quiet';

/** A status in one word; quieter than any deadline beside it. */
export function Pill({ tone, children }: { tone: PillTone; children: ReactNode }) {
  return (
    <span className={styles.pill} data-tone={tone}>
      {children}
    </span>
  );
}
