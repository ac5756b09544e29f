import type { JudgedCase } from '../verdict/gravity';
import { judgementOf } from '../verdict/judge';
import type { OpenDecision } from './decisionQueue';

/** Where a case stands between this officer and the backend. */
export type CaseState = 'undecided' | 'waiting' | 'sending' | 'failed' | 'decided';

export type StateOf = (given: JudgedCase) => CaseState;

/** @param approving those that are being approved together */
export function caseStates(open: readonly OpenDecision[], approving: ReadonlySet<number>): StateOf {
  const states = new Map(open.map(({ disclosure, state }) => [disclosure.id, state]));
  return ({ disclosure: { id, reviewStatus } }) => {
    if (reviewStatus !== 'pending') return 'decided';
    if (approving.has(id)) return 'sending';
    return states.get(id) ?? 'undecided';
  };
}

export const isClear = ({ verdict }: JudgedCase): boolean => judgementOf(verdict) === 'clear';

/** It can be decided, once more where that has failed. */
export const isOpenState = (state: CaseState): boolean => state === 'undecided' || state === 'failed';
