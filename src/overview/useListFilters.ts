import { useMemo } from 'react';
import { listFilters } from './lists';
import { useToday } from './useToday';

/** What the overview counts, today. */
export function useListFilters() {
  const today = useToday();
  return useMemo(() => listFilters(today), [today]);
}
