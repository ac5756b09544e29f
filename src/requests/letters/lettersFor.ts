import { type RequestRecord, UNKNOWN } from '../../api/records';

/** What a letter tells the client; `done` of a copy of data is `copy_enclosed`. */
export const outcomes = ['done', 'copy_enclosed', 'fee_asked', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

type CaseState = Pick<RequestRecord, 'kind' | 'status' | 'feeAmount' | 'steps'>;

function isDone({ steps }: CaseState, step: string): boolean {
  return steps.some(({ key, done }) => key === step && done);
}

function lettersOfWork(request: CaseState): Outcome[] {
  if (request.kind !== 'access_copy') return ['done'];
  const isFeeDue = Boolean(request.feeAmount) && !isDone(request, 'fee_settled');
  return isFeeDue ? ['fee_asked', 'copy_enclosed'] : ['copy_enclosed', 'fee_asked'];
}

/**
 * The letters that fit the case, the likeliest first. None fits a case that nobody has taken, and a refusal is
 * written only where one is proposed or decided: until then it would promise what nobody has said.
 */
export function lettersFor(request: CaseState): Outcome[] {
  const { kind, status } = request;
  if (kind === UNKNOWN) return [];
  if (status === 'in_progress') return lettersOfWork(request);
  if (status === 'closed') return [kind === 'access_copy' ? 'copy_enclosed' : 'done'];
  return status === 'refused' || status === 'refusal_proposed' ? ['refused'] : [];
}

/** The step that the letter, once sent, completes; null where it has none or where it is ticked or cannot be. */
export function stepDoneBy(
  outcome: Outcome,
  request: Pick<RequestRecord, 'status' | 'steps' | 'unreadable'>,
): string | null {
  const { status, steps, unreadable = [] } = request;
  // All steps go back together: saving those that could be read would drop the others.
  if (status !== 'in_progress' || unreadable.includes('steps')) return null;
  const key = { done: 'reply_sent', copy_enclosed: 'copy_sent', fee_asked: null, refused: null }[outcome];
  return steps.some((step) => step.key === key && !step.done) ? key : null;
}
