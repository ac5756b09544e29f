import Button from '@mui/material/Button';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { KeySign } from '../../ui/keys/KeySign';
import { ReviewStatusPill } from '../../ui/labels/ReviewStatusPill';
import { Pill } from '../../ui/Pill';
import type { JudgedCase } from '../verdict/gravity';
import styles from './ReviewDetail.module.css';
import type { Review } from './useReview';

/** What the officer can do with the case; of one that is decided, how. The buttons stay where they are, barred. */
export function ReviewActs({ given, review }: { given: JudgedCase; review: Review }) {
  const { t } = useTranslation();
  const state = review.stateOf(given);
  const isBarred = !review.isOpen(given);
  return (
    <div className={styles.acts}>
      {state === 'decided' && <ReviewStatusPill reviewStatus={given.disclosure.reviewStatus} />}
      {(state === 'waiting' || state === 'sending') && (
        <Pill tone="plain">{t(`review.states.${state}`)}</Pill>
      )}
      {state === 'waiting' && (
        <Button onClick={() => review.undo(given.disclosure.id)}>{t('review.decisions.undo')}</Button>
      )}
      <ActButton variant="contained" isBarred={isBarred} aria-keyshortcuts="a" onClick={review.approve}>
        {t('review.acts.approve')} <KeySign sign="a" />
      </ActButton>
      <ActButton variant="outlined" isBarred={isBarred} aria-keyshortcuts="f" onClick={review.askFlag}>
        {t('review.acts.flag')} <KeySign sign="f" />
      </ActButton>
    </div>
  );
}
