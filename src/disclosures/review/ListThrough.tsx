import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { KeySign } from '../../ui/keys/KeySign';
import { Notice } from '../../ui/Notice';
import styles from './ReviewPage.module.css';
import type { Review } from './useReview';

/** Everything in the list is decided: where the next ones are. */
export function ListThrough({ review }: { review: Review }) {
  const { t } = useTranslation();
  const { rest, hasMore, isReading, isThrough } = review;
  if (!isThrough) return null;
  return (
    <Notice severity="info">
      <div className={styles.through}>
        <span role="status">
          {rest > 0 ? t('review.through.some', { count: rest }) : t('review.through.all')}
        </span>
        {hasMore ? (
          <ActButton variant="contained" isBarred={isReading} aria-keyshortcuts="m" onClick={review.readOn}>
            {t('review.through.next')} <KeySign sign="m" />
          </ActButton>
        ) : (
          <ActButton isBarred={isReading} aria-keyshortcuts="r" onClick={() => review.readAgain()}>
            {t('review.keys.refresh')} <KeySign sign="r" />
          </ActButton>
        )}
      </div>
    </Notice>
  );
}
