import { useGetList } from 'react-admin';
import type { Filter } from '../../ui/list/filters';

/** How many requests a filter has: the length of a list of which one row is asked for. Unknown until it is asked. */
export function useCountOf(filter: Filter, isAsked: boolean): number | undefined {
  const { total } = useGetList(
    'requests',
    { filter, pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' } },
    // A count that did not come leaves its place empty: the list says what there is to say.
    { enabled: isAsked, onError: () => undefined },
  );
  return total;
}
