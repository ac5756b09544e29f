import { untouchedCase, untouchedSteps } from '../requests/untouchedCase';
import type { CaseFacts } from './caseFacts';
import { isoTime } from './isoTime';
import { requesterNotes } from './notes';
import type { Row } from './rows';

/** The request as it is when it has just been received: due, and nothing done. */
export function blankRequest({ plan, clientId, locale, random }: CaseFacts): Row<'requests'> {
  return {
    ...untouchedCase,
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
    replyLocale: locale,
    steps: untouchedSteps(plan.kind),
    warnings: plan.due.warnings,
    version: 1,
  };
}
