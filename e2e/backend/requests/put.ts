import { type Move, transitions } from '../../../src/requests/transitions';
import { audit } from '../audit';
import type { Call } from '../call';
import type { Schemas } from '../contract/contract';
import { notFound, refuseIfAny, stale } from '../http/refusal';
import { recordOf } from '../lists/list';
import { recordWhatPassed } from '../passing';
import { traceOfCall } from '../traceOfCall';
import {
  changedFields,
  type RequestRow,
  readChange,
  strangeSteps,
  turnedSteps,
  type WritableFields,
  wantedFields,
} from './change';
import { changeRefusals, refuseOthersWork } from './changeRefusals';
import { applyClosing } from './closing';
import { addEvent } from './events';
import { requestSource } from './source';

const eventOf: Record<Move, Schemas['RequestEvent']['type']> = {
  start: 'started',
  close: 'closed',
  propose_refusal: 'refusal_proposed',
  refuse: 'refused',
  reject_refusal: 'refusal_rejected',
  reopen: 'reopened',
};

type SetByMove = Pick<RequestRow, 'closedAt' | 'closedById' | 'reopenedAt' | 'refusalProposedById'>;

/** What a move sets besides the status. */
function setByMove(move: Move | undefined, call: Call): Partial<SetByMove> {
  if (move === 'close' || move === 'refuse') return { closedAt: call.at, closedById: call.caller.id };
  if (move === 'propose_refusal') return { refusalProposedById: call.caller.id };
  if (move === 'reject_refusal') return { refusalProposedById: null };
  if (move === 'reopen')
    return { closedAt: null, closedById: null, reopenedAt: call.at, refusalProposedById: null };
  return {};
}

async function write(
  call: Call,
  current: RequestRow,
  wanted: WritableFields,
  move: Move | undefined,
): Promise<void> {
  await call.db
    .updateTable('requests')
    .set({
      ...wanted,
      steps: JSON.stringify(wanted.steps),
      ...setByMove(move, call),
      version: current.version + 1,
    })
    .where('id', '=', current.id)
    .execute();
}

async function tell(
  call: Call,
  current: RequestRow,
  wanted: WritableFields,
  move: Move | undefined,
): Promise<void> {
  if (wanted.assigneeId !== current.assigneeId) {
    await addEvent(call, current.id, 'assigned', { from: current.assigneeId, to: wanted.assigneeId });
  }
  for (const { key, done } of turnedSteps(current, wanted)) {
    await addEvent(call, current.id, done ? 'step_done' : 'step_undone', { key });
  }
  if (!move) return;
  const { refusalReason, lateReason } = wanted;
  await addEvent(call, current.id, eventOf[move], {
    ...((move === 'propose_refusal' || move === 'refuse') && { refusalReason }),
    ...((move === 'close' || move === 'refuse') && lateReason && { lateReason }),
  });
  await audit(call.db, traceOfCall(call), 'transition', 'requests', current.id, {
    from: current.status,
    to: wanted.status,
  });
}

/** One change of a request: whatever bars it is told at once, and nothing is written until nothing does. */
export async function putRequest(call: Call) {
  const body = readChange(call.body);
  const current = await call.db
    .selectFrom('requests')
    .selectAll()
    .where('id', '=', call.id)
    .forUpdate()
    .executeTakeFirst();
  if (!current) throw notFound();
  const wanted = wantedFields(current, body, call.caller.id, call.at);
  if (body.version !== current.version) throw stale(await recordOf(requestSource, call, call.id));
  refuseOthersWork(call, changedFields(current, wanted));
  refuseIfAny(await changeRefusals(call, current, wanted, strangeSteps(current, body)));
  const move = transitions[current.status][wanted.status]?.move;
  await write(call, current, wanted, move);
  await tell(call, current, wanted, move);
  if (move === 'close') await applyClosing(call, current);
  if (move === 'reopen') await recordWhatPassed(call.db, call.at);
  return { body: await recordOf(requestSource, call, call.id) };
}
