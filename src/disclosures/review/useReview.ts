import { useCallback, useState } from 'react';
import type { JudgedCase } from '../verdict/gravity';
import { judgementOf } from '../verdict/judge';
import type { Decision } from './decisionQueue';
import { useBulkApproval } from './useBulkApproval';
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
  const [chosenId, setChosenId] = useState<number>();
  const [form, setForm] = useState<'approve' | 'flag' | 'bulk' | null>(null);
  const cases = waiting.cases ?? none;

  const stateOf = ({ disclosure: { id, reviewStatus } }: JudgedCase): CaseState => {
    if (reviewStatus !== 'pending') return 'decided';
    if (bulk.run && !bulk.run.isOver && bulk.run.ids.has(id)) return 'sending';
    return open.find(({ disclosure }) => disclosure.id === id)?.state ?? 'undecided';
  };
  const isOpen = (given: JudgedCase) => ['undecided', 'failed'].includes(stateOf(given));
  const chosen = cases.find(({ disclosure }) => disclosure.id === chosenId) ?? cases.find(isOpen) ?? cases[0];
  const at = chosen ? cases.indexOf(chosen) : -1;
  const clear = cases.filter((given) => judgementOf(given.verdict) === 'clear' && isOpen(given));

  const choose = useCallback((given: JudgedCase | undefined) => {
    if (!given) return;
    setForm(null);
    setChosenId(given.disclosure.id);
  }, []);
  const decide = (decision: Decision) => {
    if (!chosen || !isOpen(chosen)) return;
    queue.decide(chosen.disclosure, decision);
    const others = [...cases.slice(at + 1), ...cases.slice(0, at)];
    choose(others.find(isOpen) ?? chosen);
  };
  /** What the list becomes may not change which case is open. */
  const keepChosen = () => setChosenId(chosen?.disclosure.id);

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
    move: (step: number) => choose(cases[Math.max(0, at + step)]),
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
    undo: (id?: number) => {
      const undone = queue.undo(id);
      choose(cases.find(({ disclosure }) => disclosure.id === undone?.disclosure.id));
    },
    show: (id: number) => choose(cases.find(({ disclosure }) => disclosure.id === id)),
    putAway: (id: number) => queue.putAway(id),
    sendAgain: (id: number, decision: Decision) => {
      const given = cases.find(({ disclosure }) => disclosure.id === id);
      if (given) queue.decide(given.disclosure, decision);
    },
    readMore: () => {
      keepChosen();
      return waiting.readMore();
    },
  };
}

export type Review = ReturnType<typeof useReview>;
