import { Link } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation';
import { useMay } from '../identity';
import { Notice } from '../Notice';
import styles from './NotSearched.module.css';

/** Why a text that tells of a person has not been searched for (policy/searchText.ts), and where it may be. */
export function NotSearched() {
  const { t } = useTranslation();
  const mayRegister = useMay('requests.create');
  return (
    <div className={styles.notSearched} role="status">
      <Notice severity="info">
        {t('common.notSearched.text')}{' '}
        {mayRegister && <Link to="/requests/create">{t('common.notSearched.link')}</Link>}
      </Notice>
    </div>
  );
}
