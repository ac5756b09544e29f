import { type RequestRecord, UNKNOWN } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import { requestKindRule } from '../../policy/requestKinds';
import { useStaffIdentity } from '../../ui/identity';
import { useCaseClient } from '../case/useCaseClient';
import { useCaseNotices } from '../case/useCaseNotices';
import { refusalsOf, type TransitionRefusal } from '../transitions';

interface Blocker {
  code: TransitionRefusal;
  count: number;
}

/**
 * What keeps the case from being closed, as far as the page knows; the backend has the last word.
 * The notices and the client are those that the page has fetched already.
 */
export function useCloseBlockers(request: RequestRecord): Blocker[] {
  const { id: actorId, role } = useStaffIdentity();
  const { kind, status, steps, clientId, dueAt } = request;
  const rule = kind === UNKNOWN ? undefined : requestKindRule(kind);
  const { openCount: openNotices } = useCaseNotices(request);
  const { data: client } = useCaseClient(clientId);
  if (!rule || kind === UNKNOWN || status === UNKNOWN) return [];

  const obligations = client?.outstandingObligations ?? 0;
  const counts: Partial<Record<TransitionRefusal, number>> = {
    steps_open: steps.filter(({ done }) => !done).length,
    notices_open: openNotices,
    obligations_outstanding: obligations,
  };
  return refusalsOf({
    request: { kind, steps, dueAt },
    from: status,
    to: 'closed',
    role,
    actorId,
    now: serverNow(),
    openNotices,
    obligations,
    barredByObligations: rule.barredByObligations,
    proposedById: null,
  })
    .filter((code) => code !== 'late_reason_required')
    .map((code) => ({ code, count: counts[code] ?? 0 }));
}
