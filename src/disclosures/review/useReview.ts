import type { JudgedCase } from '../verdict/gravity';
import { caseStates, isOpenState } from './caseState';
import { decisionActs } from './decisionActs';
import { togetherActs } from './togetherActs';
import { useBulkApproval } from './useBulkApproval';
import { useChosenCase } from './useChosenCase';
import { useDecisions } from './useDecisions';
import { usePickedCases } from './usePickedCases';
import { useSaveReview } from './useSaveReview';
import { useWaiting } from './useWaiting';

const none: readonly JudgedCase[] = [];

/** The review: the waiting cases, the one that is open, and what the officer does with it, or with many. */
export function useReview() {
  const waiting = useWaiting();
  const cases = waiting.cases ?? none;
  const save = useSaveReview(waiting.replace);
  const { queue, open } = useDecisions(save);
  const bulk = useBulkApproval(save);
  const stateOf = caseStates(open, bulk.approving);
  const isOpen = (given: JudgedCase) => isOpenState(stateOf(given));
  const chosen = useChosenCase(cases, isOpen);
  const picks = usePickedCases(cases, isOpen);
  const acts = decisionActs(queue, chosen, isOpen);
  const isThrough = cases.length > 0 && !cases.some(isOpen);

  return {
    ...waiting,
    ...chosen,
    ...picks,
    ...acts,
    ...togetherActs(chosen, { bulk, cases, picked: picks.picked, isOpen, putAway: acts.putAway }),
    bulk,
    cases,
    open,
    stateOf,
    isOpen,
    isLoaded: waiting.cases !== undefined,
    /** Nothing of the list is left to be decided. */
    isThrough,
    waitingCount: cases.filter(({ disclosure }) => disclosure.reviewStatus === 'pending').length,
    /** Judges the next ones: behind those that are left to be decided, or in place of what is decided. */
    readOn: () => {
      if (!waiting.hasMore || waiting.isReading) return;
      chosen.keepChosen();
      if (isThrough) waiting.startOver();
      else waiting.readMore();
    },
  };
}

export type Review = ReturnType<typeof useReview>;
