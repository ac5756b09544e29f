import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { RunPanel } from '../../ui/bulk/RunPanel';
import { Dialog } from '../../ui/Dialog';
import styles from './ReviewDetail.module.css';
import type { Review } from './useReview';

/** Says how many it is for, and that it cannot be taken back. */
export function BulkDialog({ review }: { review: Review }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const count = review.clear.length;
  return (
    <Dialog title={t('review.bulk.title')} onClose={review.closeForm}>
      <div className={styles.form}>
        <p>{t('review.bulk.text', { n: formats.number(count) })}</p>
        <div className={styles.formActs}>
          <Button variant="contained" disabled={count === 0} data-first onClick={review.approveClear}>
            {t('review.bulk.start', { count })}
          </Button>
          <Button onClick={review.closeForm}>{t('review.acts.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

/** How far the approving of many has come, and what went through. */
export function BulkProgress({ review: { bulk } }: { review: Review }) {
  const { t } = useTranslation();
  if (!bulk.run) return null;
  return (
    <RunPanel
      label={t('review.bulk.label')}
      all={bulk.run.ids.size}
      account={bulk.run.account}
      isOver={bulk.run.isOver}
      idOf={({ id }) => id}
      nameOf={({ id }) => <Link to={`/disclosures/${id}`}>{t('review.detail', { id })}</Link>}
      onCancel={bulk.cancel}
      onClose={bulk.close}
    />
  );
}
