import { useCallback } from 'react';
import type { RequestRecord } from '../../api/records';
import type { Instant } from '../almatyTime';
import { type DeadlineDescription, describeDeadline } from '../describeDeadline';
import { useDeadlineData } from './DeadlineProvider';
import { deadlineFactsOf } from './deadlineFacts';
import { useLiveDescription } from './useLiveDescription';

/** What there is to say of a request's deadline now; right at every instant, without a render that says nothing new. */
export function useDeadline({
  status,
  dueAt,
  closedAt,
  breachedAt,
}: Pick<RequestRecord, 'status' | 'dueAt' | 'closedAt' | 'breachedAt'>): DeadlineDescription {
  const { calendar, thresholds } = useDeadlineData();
  // By its facts, not by the record: one fetched anew with the same deadline says the same.
  const describe = useCallback(
    (now: Instant) =>
      describeDeadline(deadlineFactsOf({ status, dueAt, closedAt, breachedAt }), now, calendar, thresholds),
    [status, dueAt, closedAt, breachedAt, calendar, thresholds],
  );
  return useLiveDescription(describe);
}
