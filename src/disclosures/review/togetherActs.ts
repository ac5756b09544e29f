import type { JudgedCase } from '../verdict/gravity';
import { isClear } from './caseState';
import type { useBulkApproval } from './useBulkApproval';
import type { ChosenCase } from './useChosenCase';

interface Together {
  bulk: ReturnType<typeof useBulkApproval>;
  cases: readonly JudgedCase[];
  picked: readonly JudgedCase[];
  isOpen: (given: JudgedCase) => boolean;
  putAway: (id: number) => void;
}

/** What the officer does with many cases at once: only those that nothing speaks against are ever approved so. */
export function togetherActs(
  { form, setForm, keepChosen }: ChosenCase,
  { bulk, cases, picked, isOpen, putAway }: Together,
) {
  const clear = cases.filter((given) => isClear(given) && isOpen(given));
  const asked = form === 'bulkPicked' ? picked.filter(isClear) : clear;
  const { run } = bulk;
  const undone = new Set(
    [...(run?.account.failed.map(({ item }) => item) ?? []), ...(run?.account.notSent ?? [])].map(
      ({ id }) => id,
    ),
  );
  /** Of what was not approved, that which still can be: as it is now. */
  const again = clear.filter(({ disclosure }) => undone.has(disclosure.id));

  const start = (some: readonly JudgedCase[]) => {
    keepChosen();
    setForm(null);
    for (const { disclosure } of some) putAway(disclosure.id);
    bulk.start(some.map(({ disclosure }) => disclosure));
  };
  return {
    clear,
    /** Those that the open question is about. */
    asked,
    again,
    askAll: () => setForm('bulkClear'),
    askPicked: () => setForm('bulkPicked'),
    approveAsked: () => start(asked),
    approveAgain: () => start(again),
  };
}
