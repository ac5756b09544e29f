import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { KeySign } from '../../ui/keys/KeySign';
import { PageTitle } from '../../ui/PageTitle';
import { scanPath } from '../scan/scanPath';
import styles from './ReviewPage.module.css';
import type { Review } from './useReview';

const waitingOnes = scanPath({ reviewStatus: 'pending' });

/** How many of how many have been judged: the order among them says nothing of the others. */
function Judged({ review: { waitingCount: judged, rest, cases, isThrough } }: { review: Review }) {
  const { t } = useTranslation();
  if (cases.length === 0 || isThrough) return <p className={styles.judged} />;
  const waiting = judged + rest;
  if (rest === 0) return <p className={styles.judged}>{t('review.judgedAll', { waiting })}</p>;
  return (
    <p className={styles.judged}>
      {t('review.judgedSome', { waiting, judged, rest })} <Link to={waitingOnes}>{t('review.scanAll')}</Link>
    </p>
  );
}

/** Read out when the list has become another one: not at each decision. */
function ListNews({ review: { isReading, isLoaded, cases } }: { review: Review }) {
  const { t } = useTranslation();
  return (
    <p className="visually-hidden" role="status">
      {isReading ? t('review.judging') : isLoaded && t('review.inList', { count: cases.length })}
    </p>
  );
}

export function ReviewHeading({ review }: { review: Review }) {
  const { t } = useTranslation();
  const { hasMore, isReading, isThrough, clear, bulk } = review;
  const isApproving = bulk.run !== null && !bulk.run.isOver;
  return (
    <PageTitle title={t('review.title')} waiting={review.waitingCount + review.rest}>
      <Judged review={review} />
      <ListNews review={review} />
      {hasMore && !isThrough && (
        <ActButton isBarred={isReading} aria-keyshortcuts="m" onClick={review.readOn}>
          {t(isReading ? 'review.judging' : 'review.judgeMore')} <KeySign sign="m" />
        </ActButton>
      )}
      {clear.length > 0 && !isApproving && (
        <Button variant="outlined" onClick={review.askAll}>
          {t('review.bulk.start', { count: clear.length })}
        </Button>
      )}
    </PageTitle>
  );
}
