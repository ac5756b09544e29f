import Button from '@mui/material/Button';
import { useGetOne } from 'react-admin';
import type { ClientRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { Notice } from '../../ui/Notice';
import { fullNameOf } from '../../ui/names';
import styles from './Copy.module.css';

interface CopyIntroductionProps {
  clientId: number;
  onGather: () => void;
  onClose: () => void;
}

/** What is going to be gathered of whom, and that it goes on record: said before anything is. */
export function CopyIntroduction({ clientId, onGather, onClose }: CopyIntroductionProps) {
  const { t } = useTranslation();
  // Masked, and on the page behind already: gathering does not depend on it.
  const { data: client } = useGetOne<ClientRecord>('clients', { id: clientId }, { onError: () => undefined });
  return (
    <>
      {client && (
        <p className={styles.whose}>{[fullNameOf(client), client.number].filter(Boolean).join(' · ')}</p>
      )}
      {client?.isMinor && <Notice severity="warning">{t('copies.minor')}</Notice>}
      {client?.status === 'erased' && <Notice severity="warning">{t('copies.erased')}</Notice>}
      <p>{t('copies.gathers.title')}</p>
      <ul className={styles.gathers}>
        <li>{t('copies.gathers.identity')}</li>
        <li>{t('copies.gathers.inventory')}</li>
        <li>{t('copies.gathers.consents')}</li>
        <li>{t('copies.gathers.disclosures')}</li>
        <li>{t('copies.gathers.requests')}</li>
      </ul>
      <Notice severity="info">{t('copies.onRecord')}</Notice>
      <div className={styles.acts}>
        <Button variant="contained" onClick={onGather}>
          {t('copies.gather')}
        </Button>
        <Button onClick={onClose}>{t('copies.cancel')}</Button>
      </div>
    </>
  );
}
