import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Instant } from '../../deadlines/almatyTime';
import type { Filter } from '../../ui/list/filters';
import { type RetentionView, undatedCookies, viewQuery } from './views';

/** How long a list is, by the backend's own count: of a million rows one is fetched. */
function useTotal(resource: 'clients' | 'consents', filter: Filter): number | undefined {
  const dataProvider = useDataProvider();
  const { data } = useQuery({
    // Apart from the rows, so that a deletion counts anew and moves none of them.
    queryKey: [resource, 'count', filter],
    queryFn: async ({ signal }) => {
      const { total } = await dataProvider.getList(resource, {
        filter,
        sort: { field: 'id', order: 'ASC' },
        pagination: { page: 1, perPage: 1 },
        signal,
      });
      return total ?? null;
    },
    retry: false,
    placeholderData: (previous) => previous,
  });
  return data ?? undefined;
}

/** How many records each view has; undefined where nobody has said so. */
export function useRetentionCounts(at: { now: Instant; soonDays: number }) {
  const useView = (view: RetentionView) => {
    const { resource, filter } = viewQuery(view, at);
    return useTotal(resource, filter);
  };
  return {
    views: {
      over: useView('over'),
      soon: useView('soon'),
      minors: useView('minors'),
      cookiesSoon: useView('cookiesSoon'),
      cookiesLapsed: useView('cookiesLapsed'),
      erased: useView('erased'),
      noAct: useView('noAct'),
    } satisfies Record<RetentionView, number | undefined>,
    undated: useTotal('consents', undatedCookies),
  };
}
