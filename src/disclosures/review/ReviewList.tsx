import { useEffect, useRef } from 'react';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { gravities, gravityOf, type JudgedCase } from '../verdict/gravity';
import { SeverityMark } from '../verdictShown/SeverityMark';
import styles from './ReviewList.module.css';
import { ReviewRow } from './ReviewRow';
import type { Review } from './useReview';

/** The chosen row is in view; it has the focus where nothing else has. */
function useFollowChosen(chosenId: number | undefined) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosenId === undefined) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${chosenId}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    const isFree = document.activeElement?.matches('body, main, [data-row]') ?? true;
    if (isFree) row?.focus({ preventScroll: true });
  }, [chosenId]);
  return list;
}

function Group({ cases, review }: { cases: readonly JudgedCase[]; review: Review }) {
  const formats = useFormats();
  const [first] = cases;
  if (!first) return null;
  return (
    <section>
      <h2 className={styles.heading}>
        <SeverityMark gravity={gravityOf(first.verdict)} /> {formats.number(cases.length)}
      </h2>
      <ol className={styles.rows}>
        {cases.map((given) => (
          <ReviewRow
            key={given.disclosure.id}
            given={given}
            state={review.stateOf(given)}
            isChosen={given === review.chosen}
            onChoose={review.choose}
          />
        ))}
      </ol>
    </section>
  );
}

/** Those that wait, by how grave it is. */
export function ReviewList({ review }: { review: Review }) {
  const { t } = useTranslation();
  const list = useFollowChosen(review.chosen?.disclosure.id);
  return (
    <section ref={list} className={styles.list} aria-label={t('review.list')}>
      {gravities.map((gravity) => (
        <Group
          key={gravity}
          review={review}
          cases={review.cases.filter(({ verdict }) => gravityOf(verdict) === gravity)}
        />
      ))}
    </section>
  );
}
