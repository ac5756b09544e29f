import { sql } from 'kysely';
import { noticeTransitions } from '../../../src/requests/noticeTransitions';
import { isOpen } from '../../../src/requests/transitions';
import { audit } from '../audit';
import type { Call } from '../call';
import { bodyReader, textOrNull } from '../http/readBody';
import { type FieldRefusals, notFound, refuseIfAny, stale } from '../http/refusal';
import { recordOf } from '../lists/list';
import type { Source } from '../lists/source';
import type { Operation } from '../operations';
import { traceOfCall } from '../traceOfCall';
import { listOf } from './reads';
import { requestNamed } from './references';

const noticeSource: Source = {
  resource: 'recipient-notices',
  schema: 'RecipientNotice',
  filters: ['requestId', 'recipientId', 'status'],
  from: () => sql.table('recipient_notices'),
};

const readNotice = bodyReader('RecipientNotice', ['status', 'note', 'version'], ['version']);

async function findNotice(call: Call, lock: boolean) {
  const query = call.db.selectFrom('recipient_notices').selectAll().where('id', '=', call.id);
  return lock ? query.forUpdate().executeTakeFirst() : query.executeTakeFirst();
}

/** Moves a notice on; where the request is closed, its notices are history. */
async function putNotice(call: Call) {
  const body = readNotice(call.body);
  const seen = await findNotice(call, false);
  if (!seen) throw notFound();
  // The request before the notice, as closing it does: two writes then never wait for each other in a ring.
  const request = await requestNamed(call, seen.requestId);
  const current = await findNotice(call, true);
  if (!current) throw notFound();
  if (body.version !== current.version) throw stale(await recordOf(noticeSource, call, call.id));
  const status = body.status ?? current.status;
  const note = 'note' in body ? textOrNull(body.note) : current.note;
  const moves = status !== current.status;
  const errors: FieldRefusals = {};
  if (!request || !isOpen(request.status)) errors.status = { message: 'request_closed' };
  else if (moves && !noticeTransitions[current.status].includes(status)) {
    errors.status = { message: 'transition_not_allowed' };
  }
  if (status === 'waived' && note === null) errors.note = { message: 'note_required' };
  refuseIfAny(errors);
  await call.db
    .updateTable('recipient_notices')
    .set({
      status,
      note,
      ...(moves && status === 'sent' && { sentAt: call.at }),
      ...(moves && status === 'confirmed' && { confirmedAt: call.at }),
      version: current.version + 1,
    })
    .where('id', '=', call.id)
    .execute();
  const { requestId } = current;
  await audit(call.db, traceOfCall(call), 'notice', 'recipient-notices', call.id, {
    requestId,
    from: current.status,
    to: status,
  });
  return { body: await recordOf(noticeSource, call, call.id) };
}

export const recipientNoticeOperations: Operation[] = [
  listOf(noticeSource),
  {
    method: 'PUT',
    path: '/recipient-notices/:id',
    resource: 'recipient-notices',
    action: 'edit',
    run: putNotice,
  },
];
