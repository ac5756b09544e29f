import type { JudgedCase } from '../verdict/gravity';
import { isClear } from './caseState';
import type { Decision, DecisionQueue, OpenDecision } from './decisionQueue';
import type { ChosenCase } from './useChosenCase';

/** What the officer does with one case. */
export function decisionActs(
  queue: DecisionQueue,
  { chosen, setForm, choose, caseOf, goOn }: ChosenCase,
  isOpen: (given: JudgedCase) => boolean,
) {
  const decide = (decision: Decision) => {
    if (!chosen || !isOpen(chosen)) return;
    queue.decide(chosen.disclosure, decision);
    goOn();
  };
  const currentOf = ({ disclosure }: OpenDecision): JudgedCase | undefined => {
    const given = caseOf(disclosure.id);
    return given && isOpen(given) ? given : undefined;
  };
  /** Whether it can go out as it is: what may have changed meanwhile is approved by nobody who has not been told. */
  const isSendable = (open: OpenDecision): boolean => {
    const given = currentOf(open);
    return given !== undefined && (open.decision.reviewStatus === 'flagged' || isClear(given));
  };
  const sendAgain = (open: OpenDecision) => {
    const given = currentOf(open);
    if (given && isSendable(open)) queue.decide(given.disclosure, open.decision);
    else if (given) {
      choose(given);
      setForm('approve');
    }
  };

  return {
    decide,
    /** What speaks against it, or cannot be said of it, is told before it is approved. */
    approve: () => {
      if (!chosen || !isOpen(chosen)) return;
      if (isClear(chosen)) decide({ reviewStatus: 'approved' });
      else setForm('approve');
    },
    askFlag: () => {
      if (chosen && isOpen(chosen)) setForm('flag');
    },
    closeForm: () => setForm(null),
    undo: (id?: number) => choose(caseOf(queue.undo(id)?.disclosure.id)),
    show: (id: number) => choose(caseOf(id)),
    putAway: (id: number) => queue.putAway(id),
    isSendable,
    sendAgain,
  };
}
