import { lazy, memo, Suspense, useState } from 'react';
import type { RequestRecord } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { withTexts } from '../../i18n/withTexts';
import styles from './Indicator.module.css';
import { StateIcon } from './StateIcon';
import { useDeadline } from './useDeadline';
import { useDeadlineLabel } from './useDeadlineLabel';

const DeadlineExplanation = lazy(withTexts(() => import('./DeadlineExplanation'), 'clauses', 'deadlines'));

/** When a request is due, how much working time is left or how late it is, and, on a click, why. */
export const DeadlineIndicator = memo(function DeadlineIndicator({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const label = useDeadlineLabel();
  const [explained, setExplained] = useState(false);
  const description = useDeadline(request);
  const { state, paused, dueAt } = description;

  return (
    <span className={styles.indicator}>
      <span
        className={styles.label}
        data-state={state}
        title={
          paused ? t('deadlines.label.pausedHint') : dueAt === null ? undefined : formats.dateTime(dueAt)
        }
      >
        <StateIcon state={state} />
        <time dateTime={dueAt === null ? undefined : new Date(dueAt).toISOString()}>
          {label(description)}
        </time>
      </span>
      <button
        type="button"
        className={styles.why}
        aria-label={`${t('deadlines.why.button')}: ${request.number}`}
        title={t('deadlines.why.button')}
        onClick={() => setExplained(true)}
      >
        ?
      </button>
      {explained && (
        <Suspense fallback={null}>
          <DeadlineExplanation request={request} onClose={() => setExplained(false)} />
        </Suspense>
      )}
    </span>
  );
});
