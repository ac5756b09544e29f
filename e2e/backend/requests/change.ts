import type { Selectable } from 'kysely';
import type { Schemas } from '../contract/contract';
import type { RequestsTable } from '../db/tables';
import { bodyReader, textOrNull } from '../http/readBody';

export type RequestRow = Selectable<RequestsTable>;
type Step = Schemas['Request']['steps'][number];

const writable = [
  'assigneeId',
  'status',
  'steps',
  'outcomeNote',
  'refusalReason',
  'refusalEvidence',
  'lateReason',
  'feeAmount',
] as const;
export type WritableField = (typeof writable)[number];
export type WritableFields = Pick<RequestRow, WritableField>;

export const readChange = bodyReader('Request', [...writable, 'version'], ['version']);
type Body = ReturnType<typeof readChange>;

/** Steps of the body that the request does not have, or that stand in it twice. */
export function strangeSteps(current: RequestRow, body: Body): string[] {
  const keys = (body.steps ?? []).map(({ key }) => key);
  const known = new Set(current.steps.map(({ key }) => key));
  return keys.filter((key, index) => !known.has(key) || keys.indexOf(key) !== index);
}

function withTicks(current: readonly Step[], wanted: readonly Step[], actorId: number, at: string): Step[] {
  const done = new Map(wanted.map((step) => [step.key, step.done]));
  return current.map((step) => {
    const now = done.get(step.key) ?? step.done;
    if (now === step.done) return step;
    return { key: step.key, done: now, doneAt: now ? at : null, doneById: now ? actorId : null };
  });
}

/** The writable fields as they would stand; who ticked a step, and when, is never taken from the body. */
export function wantedFields(current: RequestRow, body: Body, actorId: number, at: string): WritableFields {
  const text = (field: 'outcomeNote' | 'refusalEvidence') =>
    field in body ? textOrNull(body[field]) : current[field];
  return {
    assigneeId: body.assigneeId === undefined ? current.assigneeId : body.assigneeId,
    status: body.status ?? current.status,
    steps: withTicks(current.steps, body.steps ?? [], actorId, at),
    outcomeNote: text('outcomeNote'),
    refusalReason: body.refusalReason === undefined ? current.refusalReason : body.refusalReason,
    refusalEvidence: text('refusalEvidence'),
    lateReason: body.lateReason === undefined ? current.lateReason : body.lateReason,
    feeAmount: body.feeAmount === undefined ? current.feeAmount : body.feeAmount,
  };
}

/** The steps whose tick the change turns. */
export function turnedSteps(current: RequestRow, wanted: WritableFields): Step[] {
  return wanted.steps.filter((step, index) => step.done !== current.steps[index]?.done);
}

/** The fields that the change makes different. */
export function changedFields(current: RequestRow, wanted: WritableFields): WritableField[] {
  return writable.filter((field) =>
    field === 'steps' ? turnedSteps(current, wanted).length > 0 : wanted[field] !== current[field],
  );
}
