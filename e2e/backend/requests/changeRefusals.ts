import { may } from '../../../src/access/permissions';
import { requestKindRule } from '../../../src/policy/requestKinds';
import { isOpen, refusalsOf, type TransitionRefusal } from '../../../src/requests/transitions';
import type { Call } from '../call';
import { type FieldRefusals, Refusal } from '../http/refusal';
import { mayBeId } from '../resources/references';
import { changedFields, type RequestRow, type WritableField, type WritableFields } from './change';

const largestFee = 1e9;

const fieldOfRefusal: Record<TransitionRefusal, string> = {
  transition_not_allowed: 'status',
  second_person_required: 'status',
  obligations_outstanding: 'status',
  steps_open: 'steps',
  notices_open: 'recipientNotices',
  refusal_reason_required: 'refusalReason',
  refusal_evidence_required: 'refusalEvidence',
  late_reason_required: 'lateReason',
};

/** Refuses (403) a change of anything but the assignee by somebody who may only assign. */
export function refuseOthersWork(call: Call, changed: readonly WritableField[]): void {
  const { role } = call.caller;
  if (!may(role, 'requests.work') && changed.some((field) => field !== 'assigneeId')) {
    throw new Refusal(403, 'forbidden');
  }
}

async function isAssignable(call: Call, id: number): Promise<boolean> {
  if (!mayBeId(id)) return false;
  const user = await call.db
    .selectFrom('users')
    .select('id')
    .where('id', '=', id)
    .where('active', '=', true)
    .where('role', 'in', ['support', 'compliance'])
    .executeTakeFirst();
  return user !== undefined;
}

function feeRefusal(current: RequestRow, fee: number | null): string | undefined {
  if (fee === null) return undefined;
  if (current.kind !== 'access_copy') return 'not_applicable';
  if (fee < 0) return 'too_small';
  return fee > largestFee || Math.abs(fee * 100 - Math.round(fee * 100)) > 1e-6 ? 'invalid_value' : undefined;
}

function frozenRefusals(current: RequestRow, changed: readonly WritableField[]): FieldRefusals {
  if (isOpen(current.status)) return {};
  const frozen = changed.filter((field) => field !== 'status');
  return Object.fromEntries(frozen.map((field) => [field, { message: 'transition_not_allowed' }]));
}

async function outstanding(
  call: Call,
  current: RequestRow,
): Promise<{ notices: number; obligations: number }> {
  const { notices } = await call.db
    .selectFrom('recipient_notices')
    .select(({ fn }) => fn.countAll<number>().as('notices'))
    .where('requestId', '=', current.id)
    .where('status', 'not in', ['confirmed', 'waived'])
    .executeTakeFirstOrThrow();
  const client = await call.db
    .selectFrom('clients')
    .select('outstandingObligations')
    .where('id', '=', current.clientId ?? 0)
    .forUpdate()
    .executeTakeFirst();
  return { notices, obligations: client?.outstandingObligations ?? 0 };
}

async function moveRefusals(call: Call, current: RequestRow, wanted: WritableFields): Promise<FieldRefusals> {
  if (wanted.status === current.status) return {};
  const { notices, obligations } = await outstanding(call, current);
  const refusals = refusalsOf({
    request: { ...wanted, kind: current.kind, dueAt: current.dueAt },
    from: current.status,
    to: wanted.status,
    role: call.caller.role,
    actorId: call.caller.id,
    now: call.now,
    openNotices: notices,
    obligations,
    barredByObligations: requestKindRule(current.kind).barredByObligations,
    proposedById: current.refusalProposedById,
  });
  const counts: Partial<Record<TransitionRefusal, number>> = {
    steps_open: wanted.steps.filter((step) => !step.done).length,
    notices_open: notices,
    obligations_outstanding: obligations,
  };
  const told: FieldRefusals = {};
  for (const message of refusals) {
    const count = counts[message];
    told[fieldOfRefusal[message]] ??= { message, ...(count !== undefined && { args: { count } }) };
  }
  return told;
}

/** Everything that bars the change, all at once. */
export async function changeRefusals(
  call: Call,
  current: RequestRow,
  wanted: WritableFields,
  strange: readonly string[],
): Promise<FieldRefusals> {
  const changed = changedFields(current, wanted);
  const errors = { ...(await moveRefusals(call, current, wanted)), ...frozenRefusals(current, changed) };
  const [step] = strange;
  if (step !== undefined) errors.steps = { message: 'unknown_step', args: { key: step } };
  if (
    changed.includes('assigneeId') &&
    wanted.assigneeId !== null &&
    !(await isAssignable(call, wanted.assigneeId))
  ) {
    errors.assigneeId ??= { message: 'unknown_user' };
  }
  const fee = changed.includes('feeAmount') ? feeRefusal(current, wanted.feeAmount) : undefined;
  if (fee) errors.feeAmount ??= { message: fee };
  return errors;
}
