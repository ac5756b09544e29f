import { useTranslation } from '../i18n/useTranslation';
import styles from './Busy.module.css';

/** Something is on its way; it shows only after a moment, so that what is quick does not flicker. */
export function Busy() {
  const { t } = useTranslation();
  return (
    <p className={styles.busy} role="status">
      {t('common.loading')}
    </p>
  );
}
