import type { PlaceName, ServingResource } from '../policy/clauses';
import type { Filter } from '../ui/list/filters';

interface Place {
  resource: ServingResource;
  filter: Filter;
}

/** Where on the desk a clause is served: a register, as far as it concerns the clause. */
export const places: Record<PlaceName, Place> = {
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
