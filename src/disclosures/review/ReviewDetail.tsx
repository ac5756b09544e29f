import { useMemo } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation';
import { RecipientFields } from '../../recipients/parts';
import { Section } from '../../ui/record/Section';
import { References } from '../../ui/references';
import { DisclosureFacts } from '../DisclosureFacts';
import { DisclosureReview } from '../DisclosureReview';
import { CaseTimeline } from '../timeline/CaseTimeline';
import type { JudgedCase } from '../verdict/gravity';
import { VerdictSection } from '../verdictShown/VerdictSection';
import { FlagForm } from './FlagForm';
import { ReviewActs } from './ReviewActs';
import styles from './ReviewDetail.module.css';
import type { Review } from './useReview';

/** Who has reviewed it meanwhile, and what they wrote. */
function ReviewedBy({ given: { disclosure } }: { given: JudgedCase }) {
  const users = useMemo(() => [disclosure.reviewerId], [disclosure.reviewerId]);
  return (
    <References resource="users" ids={users}>
      <DisclosureReview disclosure={disclosure} />
    </References>
  );
}

/** One case whole: what can be done, what the rules say, what it rests on. */
export function ReviewDetail({ given, review }: { given: JudgedCase; review: Review }) {
  const { t } = useTranslation();
  const { disclosure, recipient } = given;
  const { id } = disclosure;
  return (
    <section className={styles.detail} aria-label={t('review.detail', { id })}>
      <header className={styles.header}>
        <h2 className={styles.title}>
          <Link to={`/disclosures/${id}`} title={t('review.open')}>
            {t('review.detail', { id })}
          </Link>
        </h2>
        <ReviewActs given={given} review={review} />
      </header>
      <div key={id} className={styles.parts}>
        {review.form === 'flag' && <FlagForm given={given} review={review} />}
        {review.stateOf(given) === 'decided' && <ReviewedBy given={given} />}
        <VerdictSection given={given} />
        <CaseTimeline given={given} />
        <div className={styles.facts}>
          <DisclosureFacts disclosure={disclosure} />
          <Section title={t('disclosures.fields.recipient')}>
            {recipient ? (
              <RecipientFields recipient={recipient} isNamed />
            ) : (
              t('verdict.missing.absent.recipient')
            )}
          </Section>
        </div>
      </div>
    </section>
  );
}
