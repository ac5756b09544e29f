import { type RequestRecord, UNKNOWN } from '../../api/records';
import type { DeadlineFacts } from '../describeDeadline';

/** What the indicator asks of a request. A status that the desk does not know is open until it has been closed. */
export function deadlineFactsOf(
  request: Pick<RequestRecord, 'status' | 'dueAt' | 'closedAt' | 'breachedAt'>,
): DeadlineFacts {
  const { status, dueAt, closedAt, breachedAt } = request;
  const isDone = status === 'closed' || status === 'refused' || (status === UNKNOWN && Boolean(closedAt));
  return { dueAt, closedAt, breachedAt, open: !isDone };
}
