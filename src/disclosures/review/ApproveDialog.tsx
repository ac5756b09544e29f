import Button from '@mui/material/Button';
import { useTranslation } from '../../i18n/useTranslation';
import { Dialog } from '../../ui/Dialog';
import type { JudgedCase } from '../verdict/gravity';
import { judgementOf } from '../verdict/judge';
import { Findings } from '../verdictShown/Findings';
import { Unjudged } from '../verdictShown/Unjudged';
import styles from './ReviewDetail.module.css';
import type { Review } from './useReview';

/** Nobody approves what the rules do not pass without having been told. */
export function ApproveDialog({ given, review }: { given: JudgedCase; review: Review }) {
  const { t } = useTranslation();
  const judgement = judgementOf(given.verdict);
  if (judgement === 'clear') return null;
  return (
    <Dialog
      title={t(`review.approve.title.${judgement}`, { id: given.disclosure.id })}
      onClose={review.closeForm}
    >
      <div className={styles.form}>
        <p>{t(`review.approve.text.${judgement}`)}</p>
        <Findings given={given} />
        <Unjudged given={given} />
        <div className={styles.formActs}>
          <Button variant="contained" data-first onClick={() => review.decide({ reviewStatus: 'approved' })}>
            {t('review.approve.confirm')}
          </Button>
          <Button onClick={review.closeForm}>{t('review.acts.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
