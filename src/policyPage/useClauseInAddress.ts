import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { type ClauseId, clauseOf } from '../policy/clauses';

function clauseIn(hash: string): ClauseId | null {
  try {
    return clauseOf(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** The key of the entry with which a tab opens. */
const FIRST_ENTRY = 'default';

/**
 * The clause that the address names, as `/policy#8.1`: the page goes there each time it is chosen, but not on the way
 * back, where it was left.
 */
export function useClauseInAddress(): ClauseId | null {
  const location = useLocation();
  const navigation = useNavigationType();
  useEffect(() => {
    const clause = clauseIn(location.hash);
    const isReturn = navigation === 'POP' && location.key !== FIRST_ENTRY;
    if (!clause || isReturn) return undefined;
    // The frame starts a page at its top; this comes after it.
    const frame = requestAnimationFrame(() => {
      const section = document.getElementById(clause);
      section?.scrollIntoView({ block: 'start' });
      section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [location, navigation]);
  return clauseIn(location.hash);
}
