import type { Instant } from '../../../src/deadlines/almatyTime';
import { requestKindRule } from '../../../src/policy/requestKinds';
import { isoTime } from './isoTime';
import { waiverNotes } from './notes';
import type { Random } from './random';
import type { SeededRecipient } from './recipients';
import type { RequestCase } from './requestCase';
import type { NewRow } from './rows';
import type { WorkClock } from './workClock';

type Notice = NewRow<'recipient_notices'>;

/** Whom a withdrawal must be told to, and how far that has got: all answered once closed, none while new. */
export function noticesFor(
  { request }: RequestCase,
  disclosures: readonly NewRow<'disclosures'>[],
  recipients: readonly SeededRecipient[],
  clock: WorkClock,
  now: Instant,
  random: Random,
): Notice[] {
  const scope = requestKindRule(request.kind).notices;
  if (scope === 'none') return [];
  const got = new Set(
    disclosures.filter((d) => d.disclosedAt < request.receivedAt).map((d) => d.recipientId),
  );
  const told = recipients.filter(
    ({ record }) => got.has(record.id) && (scope === 'all' || scope.includes(record.category)),
  );
  const started = request.steps.find((step) => step.done)?.doneAt;
  const end = clock.workedAt(request.closedAt === null ? now : Date.parse(request.closedAt));
  return told.map(({ record }) => {
    const notice: Notice = {
      requestId: request.id,
      recipientId: record.id,
      status: 'pending',
      note: null,
      sentAt: null,
      confirmedAt: null,
      version: 1,
    };
    if (!started || (request.status !== 'closed' && random.chance(0.35))) return notice;
    const from = clock.workedAt(Date.parse(started));
    const sent = from + (end - from) * 0.5 * random.next();
    const answered = request.status === 'closed' || random.chance(0.4);
    const waived = answered && random.chance(0.06);
    const at = (worked: number) => isoTime(Math.round(clock.instantAt(worked)));
    return {
      ...notice,
      status: waived ? 'waived' : answered ? 'confirmed' : 'sent',
      note: waived ? random.pick(waiverNotes[request.replyLocale]) : null,
      sentAt: at(sent),
      confirmedAt: answered && !waived ? at(sent + (end - sent) * 0.9 * random.next()) : null,
      version: answered ? 3 : 2,
    };
  });
}
