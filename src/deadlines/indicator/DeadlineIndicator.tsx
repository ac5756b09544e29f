import { lazy, memo, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import type { Instant } from '../almatyTime';
import { describeDeadline } from '../describeDeadline';
import { useDeadlineData } from './DeadlineProvider';
import { deadlineFactsOf } from './deadlineFacts';
import styles from './Indicator.module.css';
import { StateIcon } from './StateIcon';
import { useDeadlineLabel } from './useDeadlineLabel';
import { useLiveDescription } from './useLiveDescription';

const DeadlineExplanation = lazy(() => import('./DeadlineExplanation'));

function useDeadline({ status, dueAt, closedAt, breachedAt }: RequestRecord) {
  const { calendar, thresholds } = useDeadlineData();
  // By its facts, not by the record: one fetched anew with the same deadline says the same.
  const describe = useCallback(
    (now: Instant) =>
      describeDeadline(deadlineFactsOf({ status, dueAt, closedAt, breachedAt }), now, calendar, thresholds),
    [status, dueAt, closedAt, breachedAt, calendar, thresholds],
  );
  return useLiveDescription(describe);
}

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
        title={dueAt === null ? undefined : formats.dateTime(dueAt)}
      >
        <StateIcon state={state} />
        <time dateTime={dueAt === null ? undefined : new Date(dueAt).toISOString()}>
          {label(description)}
        </time>
      </span>
      {paused && <span className={styles.paused}>{t('deadlines.label.paused')}</span>}
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
