import { QueueNews } from '../requests/parts';
import styles from './Overview.module.css';

/** What has happened to a list whose rows stay where they are; it takes its place whether there is any or not. */
export function HeldNews() {
  return (
    <div className={styles.news} role="status">
      <QueueNews />
    </div>
  );
}
