import Close from '@mui/icons-material/Close';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useTranslation } from '../../i18n/useTranslation';
import { isClear } from './caseState';
import { focusOpenRow } from './openRow';
import styles from './PickedBar.module.css';
import type { Review } from './useReview';

/** What can be done with those that are picked: all of them are approved together, or none. */
export function PickedBar({ review }: { review: Review }) {
  const { t } = useTranslation();
  const { picked, bulk } = review;
  if (picked.length === 0 || (bulk.run && !bulk.run.isOver)) return null;
  const all = picked.length;
  const clear = picked.filter(isClear);
  const isAllClear = clear.length === all;
  return (
    <section className={styles.bar} aria-label={t('review.picked.label')}>
      <p role="status">
        <strong>{t('review.picked.count', { count: all })}</strong>{' '}
        {!isAllClear && t('review.picked.mixed', { all, clear: clear.length, others: all - clear.length })}
      </p>
      {clear.length > 0 && (
        // One button for the two steps: the keyboard stays on it.
        <Button
          variant={isAllClear ? 'contained' : 'outlined'}
          size="small"
          onClick={() => (isAllClear ? review.askPicked() : review.pickOnly(clear))}
        >
          {t(isAllClear ? 'review.bulk.start' : 'review.picked.keepClear', { count: clear.length })}
        </Button>
      )}
      <IconButton
        size="small"
        aria-label={t('queue.bar.clear')}
        title={t('queue.bar.clear')}
        onClick={() => {
          review.pickOnly([]);
          focusOpenRow();
        }}
      >
        <Close fontSize="small" />
      </IconButton>
    </section>
  );
}
