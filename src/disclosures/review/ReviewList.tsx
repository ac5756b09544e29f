import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { chunks } from '../../api/readList';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { gravities, gravityOf, type JudgedCase } from '../verdict/gravity';
import { SeverityMark } from '../verdictShown/SeverityMark';
import styles from './ReviewList.module.css';
import { ReviewRow } from './ReviewRow';
import type { Form } from './useChosenCase';
import type { Review } from './useReview';

/** Of so many rows together the browser watches whether they are in view: of each by itself would cost it more. */
const ROWS_TOGETHER = 40;

/** The open row is in view; it has the focus where nothing else has. */
function useFollowChosen(chosenId: number | undefined, form: Form | null) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosenId === undefined || form !== null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${chosenId}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    const { activeElement } = document;
    const isFree = activeElement?.matches('body, main') || list.current?.contains(activeElement);
    if (isFree) row?.focus({ preventScroll: true });
  }, [chosenId, form]);
  return list;
}

/** The same function for every rendering, so that a row that has not changed is not drawn again. */
function usePick({ pick }: Review): Review['pick'] {
  const latest = useRef(pick);
  useLayoutEffect(() => {
    latest.current = pick;
  });
  return useCallback((given: JudgedCase, isRange?: boolean) => latest.current(given, isRange), []);
}

interface RowsProps {
  cases: readonly JudgedCase[];
  review: Review;
  onPick: Review['pick'];
}

function Rows({ cases, review, onPick }: RowsProps) {
  return (
    <ol className={styles.rows}>
      {cases.map((given) => (
        <ReviewRow
          key={given.disclosure.id}
          given={given}
          state={review.stateOf(given)}
          isChosen={given === review.chosen}
          isPicked={review.isPicked(given)}
          onChoose={review.choose}
          onPick={onPick}
        />
      ))}
    </ol>
  );
}

function Group({ cases, ...rest }: RowsProps) {
  const formats = useFormats();
  const [first] = cases;
  if (!first) return null;
  return (
    <section>
      <h2 className={styles.heading}>
        <SeverityMark gravity={gravityOf(first.verdict)} /> {formats.number(cases.length)}
      </h2>
      {chunks(cases, ROWS_TOGETHER).map((some) => (
        <Rows key={some[0]?.disclosure.id} cases={some} {...rest} />
      ))}
    </section>
  );
}

/** Those that wait, by how grave it is. */
export function ReviewList({ review }: { review: Review }) {
  const { t } = useTranslation();
  const list = useFollowChosen(review.chosen?.disclosure.id, review.form);
  const onPick = usePick(review);
  const groups = useMemo(
    () => gravities.map((gravity) => review.cases.filter(({ verdict }) => gravityOf(verdict) === gravity)),
    [review.cases],
  );
  return (
    <section ref={list} className={styles.list} aria-label={t('review.list')}>
      {groups.map((cases, n) => (
        <Group key={gravities[n]} cases={cases} review={review} onPick={onPick} />
      ))}
    </section>
  );
}
