import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { RunPanel } from '../../ui/bulk/RunPanel';
import { Dialog } from '../../ui/Dialog';
import { focusOpenRow } from './openRow';
import styles from './ReviewDetail.module.css';
import type { Review } from './useReview';

/** Says how many it is for, and that it cannot be taken back. */
export function BulkDialog({ review }: { review: Review }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { form } = review;
  if (form !== 'bulkClear' && form !== 'bulkPicked') return null;
  const count = review.asked.length;
  return (
    <Dialog title={t(`review.bulk.title.${form}`)} onClose={review.closeForm}>
      <div className={styles.form}>
        <p>{t(`review.bulk.text.${form}`, { n: formats.number(count) })}</p>
        <div className={styles.formActs}>
          <Button variant="contained" disabled={count === 0} data-first onClick={review.approveAsked}>
            {t('review.bulk.start', { count })}
          </Button>
          <Button onClick={review.closeForm}>{t('review.acts.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

/** How far the approving of many has come, and what went through. */
export function BulkProgress({ review: { bulk, again, approveAgain } }: { review: Review }) {
  const { t } = useTranslation();
  if (!bulk.run) return null;
  const { all, account, isOver } = bulk.run;
  return (
    <RunPanel
      label={t('review.bulk.label')}
      all={all}
      account={account}
      isOver={isOver}
      idOf={({ id }) => id}
      nameOf={({ id }) => <Link to={`/disclosures/${id}`}>{t('review.detail', { id })}</Link>}
      onCancel={bulk.cancel}
      onClose={() => {
        bulk.close();
        focusOpenRow();
      }}
      {...(again.length > 0 && {
        onRetry: approveAgain,
        retryLabel: t('review.bulk.again', { count: again.length }),
      })}
    />
  );
}
