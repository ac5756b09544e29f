import type { RequestRecord } from '../../api/records';
import { CopySection } from '../../clients/parts';

/** Where a copy of data is asked for and being worked on, the way to it. */
export function CaseCopy({ request: { id, kind, status, clientId } }: { request: RequestRecord }) {
  if (kind !== 'access_copy' || status !== 'in_progress' || clientId === null) return null;
  return <CopySection clientId={clientId} requestId={id} />;
}
