import type { RequestRecord } from '../api/records';
import { type RequestKind, requestKindRule } from '../policy/requestKinds';

/** Obligations bar the withdrawal of policy 8.1 alone; every other ground may meet a request of any kind. */
export function isGroundFor(reason: RequestRecord['refusalReason'], kind: RequestKind): boolean {
  return reason !== 'obligations_outstanding' || requestKindRule(kind).barredByObligations;
}
