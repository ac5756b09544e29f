import { memo } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { MinorBadge } from '../../ui/labels/MinorBadge';
import { ReviewStatusPill } from '../../ui/labels/ReviewStatusPill';
import { ShortMoment } from '../../ui/Moment';
import { shortNameOf } from '../../ui/names';
import { Pill } from '../../ui/Pill';
import type { JudgedCase } from '../verdict/gravity';
import styles from './ReviewList.module.css';
import type { CaseState } from './useReview';

interface ReviewRowProps {
  given: JudgedCase;
  state: CaseState;
  isChosen: boolean;
  onChoose: (given: JudgedCase) => void;
}

function State({ state, given }: Pick<ReviewRowProps, 'state' | 'given'>) {
  const { t } = useTranslation();
  if (state === 'decided') return <ReviewStatusPill reviewStatus={given.disclosure.reviewStatus} />;
  if (state === 'undecided') return null;
  return <Pill tone={state === 'failed' ? 'attention' : 'plain'}>{t(`review.states.${state}`)}</Pill>;
}

/** One that waits: when, to whom, whose data, and the gravest that speaks against it. */
export const ReviewRow = memo(function ReviewRow({ given, state, isChosen, onChoose }: ReviewRowProps) {
  const { t } = useTranslation();
  const { disclosure, recipient, client, verdict } = given;
  const [gravest, ...others] = verdict.findings;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-row={disclosure.id}
        data-state={state}
        aria-current={isChosen || undefined}
        onClick={() => onChoose(given)}
      >
        <span className={styles.who}>{recipient?.name ?? t('common.notLoaded')}</span>
        <span className={styles.when}>
          <ShortMoment at={disclosure.disclosedAt} />
        </span>
        <span className={styles.whose}>
          {client ? shortNameOf(client) : t('common.notLoaded')} {client?.isMinor && <MinorBadge />}
        </span>
        <span className={styles.state}>
          <State state={state} given={given} />
        </span>
        {gravest && (
          <span className={styles.finding}>
            {t(`verdict.findings.${gravest}`)}
            {others.length > 0 && `, ${t('review.more', { n: others.length })}`}
          </span>
        )}
      </button>
    </li>
  );
});
