import type { ReactNode } from 'react';
import type { Progress } from '../../api/listReading';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './Copy.module.css';
import type { GatherProgress } from './gathering';

interface CopyProgressProps {
  progress: GatherProgress;
  /** What can be done about it. */
  children: ReactNode;
}

/** How far the gathering has come; until the first list has said how long it is, nobody can say. */
export function CopyProgress({ progress, children }: CopyProgressProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const count = ({ read, total }: Progress) =>
    total === null
      ? '…'
      : t('copies.progress.count', { read: formats.number(read), total: formats.number(total) });
  const lists = [progress.consents, progress.disclosures, progress.requests];
  const isKnown = lists.every(({ total }) => total !== null);
  const read = lists.reduce((sum, list) => sum + list.read, 0);
  const total = lists.reduce((sum, list) => sum + (list.total ?? 0), 0);
  return (
    <>
      <p role="status">
        {t('copies.progress.text', {
          consents: count(progress.consents),
          disclosures: count(progress.disclosures),
          requests: count(progress.requests),
        })}
      </p>
      <progress
        className={styles.progress}
        aria-label={t('copies.progress.label')}
        max={Math.max(1, total)}
        {...(isKnown && { value: total === 0 ? 1 : read })}
      />
      <div className={styles.acts}>{children}</div>
    </>
  );
}
