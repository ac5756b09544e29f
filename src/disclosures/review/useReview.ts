import type { JudgedCase } from '../verdict/gravity';
import { judgementOf } from '../verdict/judge';
import type { Decision } from './decisionQueue';
import { useBulkApproval } from './useBulkApproval';
import { useChosenCase } from './useChosenCase';
import { useDecisions } from './useDecisions';
import { useSaveReview } from './useSaveReview';
import { useWaiting } from './useWaiting';

/** Where a case stands between this officer and the backend. */
export type CaseState = 'undecided' | 'waiting' | 'sending' | 'failed' | 'decided';

const none: readonly JudgedCase[] = [];

/** The review: the waiting cases, the one that is open, and what the officer does with it. */
export function useReview() {
  const waiting = useWaiting();
  const save = useSaveReview(waiting.replace);
  const { queue, open } = useDecisions(save);
  const bulk = useBulkApproval(save);
  const cases = waiting.cases ?? none;

  const stateOf = ({ disclosure: { id, reviewStatus } }: JudgedCase): CaseState => {
    if (reviewStatus !== 'pending') return 'decided';
    if (bulk.run && !bulk.run.isOver && bulk.run.ids.has(id)) return 'sending';
    return open.find(({ disclosure }) => disclosure.id === id)?.state ?? 'undecided';
  };
  const isOpen = (given: JudgedCase) => ['undecided', 'failed'].includes(stateOf(given));
  const { chosen, form, setForm, choose, caseOf, move, goOn, keepChosen } = useChosenCase(cases, isOpen);
  const clear = cases.filter((given) => judgementOf(given.verdict) === 'clear' && isOpen(given));

  const decide = (decision: Decision) => {
    if (!chosen || !isOpen(chosen)) return;
    queue.decide(chosen.disclosure, decision);
    goOn();
  };

  return {
    ...waiting,
    cases,
    isLoaded: waiting.cases !== undefined,
    waitingCount: cases.filter(({ disclosure }) => disclosure.reviewStatus === 'pending').length,
    chosen,
    clear,
    open,
    bulk,
    form,
    stateOf,
    isOpen,
    choose,
    move,
    decide,
    /** What speaks against it, or cannot be said of it, is told before it is approved. */
    approve: () => {
      if (!chosen || !isOpen(chosen)) return;
      if (judgementOf(chosen.verdict) === 'clear') decide({ reviewStatus: 'approved' });
      else setForm('approve');
    },
    askFlag: () => {
      if (chosen && isOpen(chosen)) setForm('flag');
    },
    askBulk: () => setForm('bulk'),
    closeForm: () => setForm(null),
    approveClear: () => {
      keepChosen();
      setForm(null);
      bulk.start(clear.map(({ disclosure }) => disclosure));
    },
    undo: (id?: number) => choose(caseOf(queue.undo(id)?.disclosure.id)),
    show: (id: number) => choose(caseOf(id)),
    putAway: (id: number) => queue.putAway(id),
    sendAgain: (id: number, decision: Decision) => {
      const given = caseOf(id);
      if (given) queue.decide(given.disclosure, decision);
    },
    readMore: () => {
      keepChosen();
      return waiting.readMore();
    },
  };
}

export type Review = ReturnType<typeof useReview>;
