import { useGetList } from 'react-admin';
import type { Instant } from '../../deadlines/almatyTime';
import type { Filter } from '../../ui/list/filters';
import { type RetentionView, undatedCookies, viewQuery } from './views';

/** How long a list is, by the backend's own count: of a million rows one is fetched. */
function useTotal(resource: 'clients' | 'consents', filter: Filter): number | undefined {
  const { total } = useGetList(
    resource,
    { filter, sort: { field: 'id', order: 'ASC' }, pagination: { page: 1, perPage: 1 } },
    { onError: () => undefined, retry: false, placeholderData: (previous) => previous },
  );
  return total;
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
    } satisfies Record<RetentionView, number | undefined>,
    undated: useTotal('consents', undatedCookies),
  };
}
