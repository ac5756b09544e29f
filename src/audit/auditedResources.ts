import { type Role, roleMay } from '../access/permissions';
import type { AuditEventRecord } from '../api/records';

/** What the trail may be about, the contract's resources and the session itself, each with the key of its name. */
export const resourceKeys = {
  requests: 'requests',
  clients: 'clients',
  consents: 'consents',
  disclosures: 'disclosures',
  recipients: 'recipients',
  'recipient-notices': 'recipient_notices',
  attachments: 'attachments',
  corrections: 'corrections',
  'client-lookups': 'client_lookups',
  'identity-views': 'identity_views',
  'export-records': 'export_records',
  'request-events': 'request_events',
  'policy-versions': 'policy_versions',
  users: 'users',
  'agent-loads': 'agent_loads',
  'sla-days': 'sla_days',
  'sla-receipts': 'sla_receipts',
  'audit-events': 'audit_events',
  auth: 'auth',
} as const;

export type AuditedResource = keyof typeof resourceKeys;

export const isAuditedResource = (name: string): name is AuditedResource => Object.hasOwn(resourceKeys, name);

export const auditedResources: readonly AuditedResource[] =
  Object.keys(resourceKeys).filter(isAuditedResource);

/**
 * Where the record of an event can be looked at by this role, of the resources whose records have pages; null where
 * nowhere. The record of an export is the export's own, whatever was exported.
 */
export function pathOfRecord(
  { action, resource, recordId }: Pick<AuditEventRecord, 'action' | 'resource' | 'recordId'>,
  { role, pages }: { role: Role; pages: ReadonlySet<string> },
): string | null {
  if (action === 'export' || !resource || !Number.isInteger(recordId)) return null;
  return pages.has(resource) && roleMay(role, resource, 'show') ? `/${resource}/${recordId}` : null;
}
