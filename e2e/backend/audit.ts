import type { Schemas } from './contract/contract';
import type { Database } from './db/schema';

export interface AuditTrace {
  at: string;
  actorId: number | null;
  requestId: string;
  ip: string;
}

/** Adds one line to the audit trail; `details` never hold a value that identifies a client. */
export async function audit(
  db: Database,
  trace: AuditTrace,
  action: Schemas['AuditEvent']['action'],
  resource: string,
  recordId: number | null,
  details: Record<string, unknown> = {},
): Promise<void> {
  const { at, actorId, requestId, ip } = trace;
  await db
    .insertInto('audit_events')
    .values({ at, actorId, requestId, ip, action, resource, recordId, details: JSON.stringify(details) })
    .execute();
}
