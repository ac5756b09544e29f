import { useMemo } from 'react';
import { ApiError } from '../../api/apiError';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay } from '../../ui/identity';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { KnownReferences } from '../../ui/references';
import { ApproveDialog } from './ApproveDialog';
import { BulkDialog, BulkProgress } from './BulkApproval';
import { DecisionBar } from './DecisionBar';
import { ListThrough } from './ListThrough';
import { PickedBar } from './PickedBar';
import { ReviewDetail } from './ReviewDetail';
import { ReviewHeading } from './ReviewHeading';
import { ReviewKeys } from './ReviewKeys';
import { ReviewList } from './ReviewList';
import styles from './ReviewPage.module.css';
import { type Review, useReview } from './useReview';

function Waiting({ review }: { review: Review }) {
  const { chosen, cases } = review;
  const clients = useMemo(() => cases.flatMap(({ client }) => client ?? []), [cases]);
  if (!chosen) return null;
  return (
    <KnownReferences resource="clients" records={clients}>
      <div className={styles.sides}>
        <ReviewList review={review} />
        <ReviewDetail given={chosen} review={review} />
      </div>
      {review.form === 'approve' && <ApproveDialog given={chosen} review={review} />}
    </KnownReferences>
  );
}

function ReviewDesk() {
  const { t } = useTranslation();
  const review = useReview();
  const { error, cases, isLoaded, isReading } = review;
  return (
    <div className={styles.page}>
      <ReviewHeading review={review} />
      {error && <ErrorPanel error={error} onRetry={() => review.retry()} />}
      {!isLoaded && isReading && <Busy />}
      {isLoaded && cases.length === 0 && !error && <Notice severity="info">{t('review.empty')}</Notice>}
      <ListThrough review={review} />
      <Waiting review={review} />
      <PickedBar review={review} />
      <DecisionBar review={review} />
      <BulkProgress review={review} />
      <BulkDialog review={review} />
      <ReviewKeys review={review} />
    </div>
  );
}

/** The review: every disclosure that waits for it, the gravest first. */
export default function ReviewPage() {
  const { t } = useTranslation();
  if (useMay('disclosures.edit')) return <ReviewDesk />;
  return (
    <>
      <PageTitle title={t('review.title')} />
      <ErrorPanel error={new ApiError({ code: 'forbidden', status: 403 })} />
    </>
  );
}
