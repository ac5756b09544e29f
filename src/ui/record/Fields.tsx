import type { ParseKeys } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './Fields.module.css';

/** Fields of a record, each by its name. */
export function Fields({ children }: { children: ReactNode }) {
  return <dl className={styles.fields}>{children}</dl>;
}

/** One field; what is not there shows as a dash, never as nothing. */
export function Field({ label, children }: { label: ParseKeys; children: ReactNode }) {
  const { t } = useTranslation();
  const isBlank = children === null || children === undefined || children === '';
  return (
    <>
      <dt>{t(label)}</dt>
      <dd>{isBlank ? '—' : children}</dd>
    </>
  );
}
