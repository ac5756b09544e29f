import styles from './KeySign.module.css';

/** The key of what stands beside it; who does not see it finds it in the list of keys. */
export function KeySign({ sign }: { sign: string }) {
  return (
    <span className={styles.sign} aria-hidden="true">
      {sign}
    </span>
  );
}
