import { useMemo } from 'react';
import { useLocation } from 'react-router';
import type { Day } from '../../deadlines/almatyTime';
import { useToday } from '../useToday';
import { type AskedRange, askedRange, searchOf } from './range';

export type RangeChange = Partial<Omit<AskedRange, 'problems'>>;

/** The query of the address that asks for something else. */
export function searchWith(change: RangeChange, search: string, today: Day): string {
  const params = new URLSearchParams(search);
  return searchOf({ ...askedRange(params, today), ...change }, today, params);
}

/** What the page's address asks for. */
export function useAskedRange(): { asked: AskedRange; today: Day; search: string } {
  const { search } = useLocation();
  const today = useToday();
  return useMemo(
    () => ({ asked: askedRange(new URLSearchParams(search), today), today, search }),
    [search, today],
  );
}
