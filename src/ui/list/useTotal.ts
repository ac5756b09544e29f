import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { listTotal } from '../../api/listTotal';
import type { Filter } from './filters';

interface TotalOptions {
  /** While another filter is counted, what the one before has found: for one that changes with the time alone. */
  keepsPrevious?: boolean;
  /** False while it is not known yet what to count. */
  enabled?: boolean;
}

/** How long a list is; asked anew with the lists of its resource, and undefined where nobody has said so. */
export function useTotal(
  resource: string,
  filter: Filter,
  { keepsPrevious = false, enabled = true }: TotalOptions = {},
) {
  const dataProvider = useDataProvider();
  const { data, error, refetch } = useQuery({
    queryKey: [resource, 'getList', 'total', filter],
    // It lies among the lists and looks like one: who writes an answer into all of them finds rows, if none.
    queryFn: async ({ signal }) => ({
      data: [],
      total: await listTotal(dataProvider, resource, filter, signal),
    }),
    select: ({ total }) => total,
    placeholderData: (previous) => (keepsPrevious ? previous : undefined),
    enabled,
  });
  return { total: data, error, refetch };
}
