import type { Permission } from '../access/permissions';
import type { PlaceName, ServingResource } from '../policy/clauses';
import type { Filter } from '../ui/list/filters';

interface Register {
  resource: ServingResource;
  filter: Filter;
}

/** A page that is no register, and what somebody must be allowed to be let in. */
interface Page {
  page: string;
  needs: Permission;
}

/** Where on the desk a clause is served: a register, as far as it concerns the clause, or a page of its own. */
export const places: Record<PlaceName, Register | Page> = {
  retention: { page: '/retention', needs: 'clients.edit' },
  retentionMinors: { page: '/retention?view=minors', needs: 'clients.edit' },
  retentionCookies: { page: '/retention?view=cookiesSoon', needs: 'clients.edit' },
  consents: { resource: 'consents', filter: {} },
  inventory: { resource: 'clients', filter: {} },
  minors: { resource: 'clients', filter: { isMinor: true } },
  representatives: { resource: 'clients', filter: { representativeOf_neq: null } },
  entrepreneurs: { resource: 'clients', filter: { entrepreneur: true } },
  ipLinks: { resource: 'disclosures', filter: { includesIpLink: true } },
  recipients: { resource: 'recipients', filter: {} },
  reportButton: { resource: 'consents', filter: { method: 'report_button' } },
  withdrawnProcessing: { resource: 'consents', filter: { kind: 'processing', status: 'withdrawn' } },
  withdrawnMarketing: { resource: 'consents', filter: { kind: 'marketing', status: 'withdrawn' } },
  stoppedClients: { resource: 'clients', filter: { status: 'processing_stopped' } },
  obligedClients: { resource: 'clients', filter: { outstandingObligations_gt: 0 } },
  erasedClients: { resource: 'clients', filter: { status: 'erased' } },
  cookieConsents: { resource: 'consents', filter: { kind: 'cookies' } },
  kazakhConsents: { resource: 'consents', filter: { locale: 'kk' } },
  history: { resource: 'requests', filter: {} },
  identityViews: { resource: 'audit-events', filter: { action: 'view_identity' } },
  lookups: { resource: 'audit-events', filter: { action: 'lookup' } },
  denials: { resource: 'audit-events', filter: { action: 'denied' } },
  audit: { resource: 'audit-events', filter: {} },
};
