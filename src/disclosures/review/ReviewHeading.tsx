import Button from '@mui/material/Button';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { KeySign } from '../../ui/keys/KeySign';
import { PageTitle } from '../../ui/PageTitle';
import styles from './ReviewPage.module.css';
import type { Review } from './useReview';

/** How many of how many have been judged: the order among them says nothing of the others. */
export function ReviewHeading({ review }: { review: Review }) {
  const { t } = useTranslation();
  const { waitingCount, rest, hasMore, isReading, isLoaded, clear, bulk } = review;
  const isApproving = bulk.run !== null && !bulk.run.isOver;
  return (
    <PageTitle title={t('review.title')} waiting={waitingCount + rest}>
      {isLoaded && (
        <p className={styles.judged} role="status">
          {t('review.judged', { judged: waitingCount, waiting: waitingCount + rest })}
        </p>
      )}
      {hasMore && (
        <ActButton isBarred={isReading} aria-keyshortcuts="m" onClick={review.readMore}>
          {t(isReading ? 'review.judging' : 'review.judgeMore')} <KeySign sign="m" />
        </ActButton>
      )}
      {clear.length > 0 && !isApproving && (
        <Button variant="outlined" onClick={review.askBulk}>
          {t('review.bulk.start', { count: clear.length })}
        </Button>
      )}
    </PageTitle>
  );
}
