import { memo } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { MinorBadge } from '../../ui/labels/MinorBadge';
import { ReviewStatusPill } from '../../ui/labels/ReviewStatusPill';
import { ChoiceBox } from '../../ui/list/ChoiceBox';
import { ShortMoment } from '../../ui/Moment';
import { shortNameOf } from '../../ui/names';
import { Pill } from '../../ui/Pill';
import type { JudgedCase } from '../verdict/gravity';
import { type CaseState, isOpenState } from './caseState';
import styles from './ReviewList.module.css';

interface ReviewRowProps {
  given: JudgedCase;
  state: CaseState;
  isChosen: boolean;
  isPicked: boolean;
  onChoose: (given: JudgedCase) => void;
  onPick: (given: JudgedCase, isRange: boolean) => void;
}

function State({ state, given }: Pick<ReviewRowProps, 'state' | 'given'>) {
  const { t } = useTranslation();
  if (state === 'decided') return <ReviewStatusPill reviewStatus={given.disclosure.reviewStatus} />;
  if (state === 'undecided') return null;
  return <Pill tone={state === 'failed' ? 'attention' : 'plain'}>{t(`review.states.${state}`)}</Pill>;
}

function Row({ given, state, isChosen, onChoose }: Omit<ReviewRowProps, 'onPick' | 'isPicked'>) {
  const { t } = useTranslation();
  const { disclosure, recipient, client, verdict } = given;
  const [gravest, ...others] = verdict.findings;
  return (
    <button
      type="button"
      className={styles.row}
      data-row={disclosure.id}
      data-state={state}
      aria-current={isChosen || undefined}
      // Of so many rows the keyboard stops at the open one alone.
      tabIndex={isChosen ? 0 : -1}
      onClick={() => onChoose(given)}
    >
      <span className={styles.who} title={recipient?.name}>
        {recipient?.name ?? t('common.notLoaded')}
      </span>
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
  );
}

/** One that waits: when, to whom, whose data, and the gravest that speaks against it. */
export const ReviewRow = memo(function ReviewRow({ isPicked, onPick, ...row }: ReviewRowProps) {
  const { t } = useTranslation();
  const { given, isChosen } = row;
  const isOpen = isOpenState(row.state);
  return (
    <li className={styles.item}>
      <ChoiceBox
        label={t('review.picked.row', { id: given.disclosure.id })}
        isChosen={isPicked && isOpen}
        isDisabled={!isOpen}
        tabIndex={isChosen ? 0 : -1}
        onChoose={(isRange) => onPick(given, isRange)}
      />
      <Row {...row} />
    </li>
  );
});
