import type { AuditTrace } from './audit';
import type { Call } from './call';

/** Who asked, for the audit trail. */
export function traceOfCall({ at, caller, requestId, ip }: Call): AuditTrace {
  return { at, actorId: caller.id, requestId, ip };
}
