import type { SortPayload } from 'react-admin';
import {
  addDays,
  almatyDayOf,
  almatyInstantAt,
  formatInstant,
  type Instant,
} from '../../deadlines/almatyTime';
import type { Filter } from '../../ui/list/filters';

/**
 * What ends, or has ended: the five years (policy 9.1), the data of minors (9.7), consents to cookies (9.5); and of
 * whom the data is deleted already, with or without its act.
 */
export const retentionViews = [
  'over',
  'soon',
  'minors',
  'cookiesSoon',
  'cookiesLapsed',
  'erased',
  'noAct',
] as const;
export type RetentionView = (typeof retentionViews)[number];

export interface ViewQuery {
  resource: 'clients' | 'consents';
  filter: Filter;
  sort: SortPayload;
}

const latestFirst: SortPayload = { field: 'id', order: 'DESC' };
const stillHeld = { status_neq: 'erased' };

/**
 * What a view asks the backend for. A day of retention is still within the term; a consent is over at its instant.
 * @param now by the server's clock
 * @param soonDays calendar days in Almaty
 */
export function viewQuery(
  view: RetentionView,
  { now, soonDays }: { now: Instant; soonDays: number },
): ViewQuery {
  const today = almatyDayOf(now);
  const at = formatInstant(now);
  switch (view) {
    case 'over':
      return {
        resource: 'clients',
        filter: { ...stillHeld, retentionUntil_lt: today },
        sort: { field: 'retentionUntil', order: 'ASC' },
      };
    case 'soon':
      return {
        resource: 'clients',
        filter: { ...stillHeld, retentionUntil_gte: today, retentionUntil_lte: addDays(today, soonDays) },
        sort: { field: 'retentionUntil', order: 'ASC' },
      };
    case 'minors':
      return {
        resource: 'clients',
        filter: { ...stillHeld, isMinor: true },
        sort: { field: 'registeredAt', order: 'ASC' },
      };
    case 'cookiesSoon':
      return {
        resource: 'consents',
        filter: {
          kind: 'cookies',
          status: 'active',
          expiresAt_gt: at,
          expiresAt_lt: formatInstant(almatyInstantAt(addDays(today, soonDays + 1), 0)),
        },
        sort: { field: 'expiresAt', order: 'ASC' },
      };
    case 'cookiesLapsed':
      return {
        resource: 'consents',
        filter: { kind: 'cookies', status_neq: 'withdrawn', expiresAt_lte: at },
        sort: { field: 'expiresAt', order: 'DESC' },
      };
    case 'erased':
      return { resource: 'clients', filter: { status: 'erased' }, sort: latestFirst };
    case 'noAct':
      return { resource: 'clients', filter: { status: 'erased', destructionAct: null }, sort: latestFirst };
  }
}

/** Consents to cookies for which the backend gives no end: none of the views can find them. */
export const undatedCookies: Filter = { kind: 'cookies', status: 'active', expiresAt: null };

/** The view that an address asks for; the first where it asks for none that there is. */
export function viewOf(search: string): RetentionView {
  const asked = new URLSearchParams(search).get('view');
  return retentionViews.find((view) => view === asked) ?? 'over';
}
