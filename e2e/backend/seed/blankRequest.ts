import { requestKindRule } from '../../../src/policy/requestKinds';
import type { CaseFacts } from './caseFacts';
import { isoTime } from './isoTime';
import { requesterNotes } from './notes';
import type { Row } from './rows';

/** The request as it is when it has just been received: due, and nothing done. */
export function blankRequest({ plan, clientId, locale, random }: CaseFacts): Row<'requests'> {
  return {
    id: plan.id,
    number: plan.number,
    clientId,
    requesterNote: clientId === null ? random.pick(requesterNotes[locale]) : null,
    kind: plan.kind,
    channel: plan.channel,
    status: 'new',
    receivedAt: isoTime(plan.receivedAt),
    dueAt: plan.due.dueAt,
    legalDueAt: plan.due.legalDueAt,
    ruleId: plan.due.ruleId,
    calendarVersion: plan.due.calendarVersion,
    assigneeId: null,
    replyLocale: locale,
    steps: requestKindRule(plan.kind).steps.map((key) => ({
      key,
      done: false,
      doneAt: null,
      doneById: null,
    })),
    outcomeNote: null,
    refusalReason: null,
    refusalEvidence: null,
    lateReason: null,
    feeAmount: null,
    closedAt: null,
    closedById: null,
    breachedAt: null,
    breachedAssigneeId: null,
    warnings: plan.due.warnings,
    refusalProposedById: null,
    reopenedAt: null,
    version: 1,
  };
}
