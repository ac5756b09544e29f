import { useTotal } from '../../ui/list/useTotal';
import { type CountedList, countedLists } from '../lists';
import { useListFilters } from '../useListFilters';

/** How long each of the lists is that a manager looks at first; undefined where nobody has said so yet. */
export function useNowCounts() {
  const filters = useListFilters();
  const counts = {
    open: useTotal('requests', filters.open),
    dueToday: useTotal('requests', filters.dueToday),
    overdue: useTotal('requests', filters.overdue),
    unassigned: useTotal('requests', filters.unassigned),
    refusals: useTotal('requests', filters.refusals),
  } satisfies Record<CountedList, unknown>;
  const failed = countedLists
    .map((name) => counts[name])
    .filter(({ error, total }) => error !== null && total === undefined);
  return {
    filters,
    counts,
    /** The first failure of a number that is not there at all. */
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const { refetch } of failed) refetch();
    },
  };
}
