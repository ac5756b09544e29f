import { useCallback, useState } from 'react';
import type { JudgedCase } from '../verdict/gravity';

/** What the officer is asked about the open case, about all without findings, or about those that are picked. */
export type Form = 'approve' | 'flag' | 'bulkClear' | 'bulkPicked';

/** The case that is open: the chosen one, or else the first that can be decided. Another case closes the form. */
export function useChosenCase(cases: readonly JudgedCase[], isOpen: (given: JudgedCase) => boolean) {
  const [chosenId, setChosenId] = useState<number>();
  const [form, setForm] = useState<Form | null>(null);
  const caseOf = (id: number | undefined) => cases.find(({ disclosure }) => disclosure.id === id);
  const chosen = caseOf(chosenId) ?? cases.find(isOpen) ?? cases[0];
  const at = chosen ? cases.indexOf(chosen) : -1;

  const choose = useCallback((given: JudgedCase | undefined) => {
    if (!given) return;
    setForm(null);
    setChosenId(given.disclosure.id);
  }, []);

  return {
    chosen,
    form,
    setForm,
    choose,
    caseOf,
    move: (step: number) => choose(cases[Math.max(0, at + step)]),
    /** To the next that can be decided, from the top again after the last. */
    goOn: () => choose([...cases.slice(at + 1), ...cases.slice(0, at)].find(isOpen) ?? chosen),
    /** What the list becomes may not change which case is open. */
    keepChosen: () => setChosenId(chosen?.disclosure.id),
  };
}

export type ChosenCase = ReturnType<typeof useChosenCase>;
