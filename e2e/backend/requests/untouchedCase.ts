import { type RequestKind, requestKindRule } from '../../../src/policy/requestKinds';

/** What stands in a request that nobody has worked on yet. */
export const untouchedCase = {
  assigneeId: null,
  outcomeNote: null,
  refusalReason: null,
  refusalEvidence: null,
  lateReason: null,
  feeAmount: null,
  closedAt: null,
  closedById: null,
  breachedAt: null,
  breachedAssigneeId: null,
  refusalProposedById: null,
  reopenedAt: null,
} as const;

/** The steps of the kind, none of them done. */
export function untouchedSteps(kind: RequestKind) {
  return requestKindRule(kind).steps.map((key) => ({ key, done: false, doneAt: null, doneById: null }));
}
