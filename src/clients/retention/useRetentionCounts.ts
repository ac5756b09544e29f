import type { Instant } from '../../deadlines/almatyTime';
import { useTotal } from '../../ui/list/useTotal';
import { type RetentionView, undatedCookies, viewQuery } from './views';

/** How many records each view has; undefined where nobody has said so. */
export function useRetentionCounts(at: { now: Instant; soonDays: number }) {
  const useView = (view: RetentionView) => {
    const { resource, filter } = viewQuery(view, at);
    return useTotal(resource, filter, { keepsPrevious: true }).total;
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
    undated: useTotal('consents', undatedCookies).total,
  };
}
