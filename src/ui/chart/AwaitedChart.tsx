import { type ReactNode, Suspense } from 'react';
import { Busy } from '../Busy';
import styles from './Chart.module.css';

/** Keeps the place of a chart that comes with its library: nothing below moves when it is there. */
export function AwaitedChart({ children }: { children: ReactNode }) {
  const waiting = (
    <div className={styles.canvas}>
      <Busy />
    </div>
  );
  return <Suspense fallback={waiting}>{children}</Suspense>;
}
