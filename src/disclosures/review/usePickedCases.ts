import { useState } from 'react';
import type { JudgedCase } from '../verdict/gravity';

const nobody: ReadonlySet<number> = new Set();
const idOf = ({ disclosure: { id } }: JudgedCase) => id;

/** The cases that are picked for an approval together: whatever is decided meanwhile is picked no more. */
export function usePickedCases(cases: readonly JudgedCase[], isOpen: (given: JudgedCase) => boolean) {
  const [ids, setIds] = useState(nobody);
  const [last, setLast] = useState<number>();
  const picked = cases.filter((given) => ids.has(idOf(given)) && isOpen(given));

  /** Picks it, or puts it back; with a range, as it is done to this one, so to all up to it from the last one. */
  const pick = (given: JudgedCase, isRange = false) => {
    const id = idOf(given);
    const [at, from] = [cases.indexOf(given), cases.findIndex((other) => idOf(other) === last)];
    const range = isRange && from >= 0 ? cases.slice(Math.min(at, from), Math.max(at, from) + 1) : [given];
    const next = new Set(picked.map(idOf));
    for (const each of range.filter(isOpen)) {
      if (ids.has(id)) next.delete(idOf(each));
      else next.add(idOf(each));
    }
    setIds(next);
    setLast(id);
  };

  return {
    picked,
    isPicked: (given: JudgedCase) => ids.has(idOf(given)),
    pick,
    pickOnly: (some: readonly JudgedCase[]) => setIds(new Set(some.map(idOf))),
  };
}
