import { type RequestRecord, UNKNOWN } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import { requestKindRule } from '../../policy/requestKinds';
import { useStaffIdentity } from '../../ui/identity';
import { useCaseClient } from '../case/useCaseClient';
import { useCaseNotices } from '../case/useCaseNotices';
import { caseAnchors } from '../caseAnchors';
import { isNoticeOpen } from '../noticeTransitions';
import { refusalsOf } from '../transitions';

/** What keeps a case open and can be settled on its page, each in its own place there. */
export const blockerCodes = ['steps_open', 'notices_open', 'obligations_outstanding'] as const;
export type BlockerCode = (typeof blockerCodes)[number];

export interface Blocker {
  code: BlockerCode;
  /** null where the backend did not say how many in a way that could be read. */
  count: number | null;
}

/**
 * What keeps the case from being closed, as far as the page knows, and where each is settled; the backend has the last
 * word. The notices and the client are those that the page has fetched already.
 */
export function useCloseBlockers(request: RequestRecord) {
  const { id: actorId, role } = useStaffIdentity();
  const { kind, status, steps, clientId, dueAt } = request;
  const { openCount: openNotices, notices = [] } = useCaseNotices(request);
  const { data: client } = useCaseClient(clientId);

  const openStep = steps.find(({ done }) => !done);
  const openNotice = notices.find((notice) => notice.status === UNKNOWN || isNoticeOpen(notice.status));
  const places: Record<BlockerCode, string | undefined> = {
    steps_open: openStep && caseAnchors.step(openStep.key),
    notices_open: openNotice && caseAnchors.notice(openNotice.id),
    obligations_outstanding: client && caseAnchors.obligations,
  };
  if (kind === UNKNOWN || status === UNKNOWN) return { blockers: [], places };

  const obligations = client?.outstandingObligations ?? 0;
  const counts: Record<BlockerCode, number> = {
    steps_open: steps.filter(({ done }) => !done).length,
    notices_open: openNotices,
    obligations_outstanding: obligations,
  };
  const refused = refusalsOf({
    request: { kind, steps, dueAt },
    from: status,
    to: 'closed',
    role,
    actorId,
    now: serverNow(),
    openNotices,
    obligations,
    barredByObligations: requestKindRule(kind).barredByObligations,
    proposedById: null,
  });
  const blockers = blockerCodes
    .filter((code) => refused.includes(code))
    .map((code): Blocker => ({ code, count: Number.isNaN(counts[code]) ? null : counts[code] }));
  return { blockers, places };
}
