import Close from '@mui/icons-material/Close';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useTranslation } from '../../i18n/useTranslation';
import { isClear } from './caseState';
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
      {isAllClear && (
        <Button variant="contained" size="small" onClick={review.askPicked}>
          {t('review.bulk.start', { count: all })}
        </Button>
      )}
      {!isAllClear && clear.length > 0 && (
        <Button variant="outlined" size="small" onClick={() => review.pickOnly(clear)}>
          {t('review.picked.keepClear', { count: clear.length })}
        </Button>
      )}
      <IconButton
        size="small"
        aria-label={t('queue.bar.clear')}
        title={t('queue.bar.clear')}
        onClick={() => review.pickOnly([])}
      >
        <Close fontSize="small" />
      </IconButton>
    </section>
  );
}
