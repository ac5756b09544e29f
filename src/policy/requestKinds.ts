import { type components, requestKindValues } from '../api/contract';

export type RequestKind = components['schemas']['RequestKind'];
type RecipientCategory = components['schemas']['Recipient']['category'];

/** Who must be told of a withdrawal: every recipient of the client's data, or those of these categories alone. */
export type NoticeScope = 'none' | 'all' | readonly RecipientCategory[];

export interface RequestKindRule {
  /** The clause or the norm that gives the client this right. */
  clauses: readonly string[];
  /** What must be done before the request may be closed, in the order in which it is done. */
  steps: readonly string[];
  notices: NoticeScope;
  /** A consent is withdrawn by it, which is done in writing (policy 8.1, 8.2). */
  withdraws: boolean;
  /** A withdrawal is barred while the client has unfulfilled obligations (policy 8.1, law 8(2)). */
  barredByObligations: boolean;
}

/**
 * The kinds of request, their steps and whom they concern.
 * The terms are not here: they are data with a date, in `public/calendar/rules.json`.
 */
export const requestKinds = {
  processing_withdrawal: {
    clauses: ['8.1'],
    steps: ['stop_collection', 'stop_processing', 'stop_use', 'reply_sent'],
    notices: 'all',
    withdraws: true,
    barredByObligations: true,
  },
  marketing_withdrawal: {
    clauses: ['8.2'],
    steps: ['stop_own_advertising', 'stop_partner_advertising', 'reply_sent'],
    notices: ['advertiser', 'telecom', 'platform_owner'],
    withdraws: true,
    barredByObligations: false,
  },
  contact_opt_out: {
    clauses: ['8.2', '9.10'],
    steps: ['stop_messages', 'reply_sent'],
    notices: 'none',
    withdraws: false,
    barredByObligations: false,
  },
  access_copy: {
    clauses: ['9.10'],
    steps: ['identity_checked', 'fee_settled', 'copy_prepared', 'copy_sent'],
    notices: 'none',
    withdraws: false,
    barredByObligations: false,
  },
  correction: {
    clauses: ['4.1', '9.10'],
    steps: ['document_checked', 'record_corrected', 'reply_sent'],
    notices: 'none',
    withdraws: false,
    barredByObligations: false,
  },
  policy_violation: {
    clauses: ['9.10'],
    steps: ['data_blocked', 'investigated', 'authority_notified_or_not_needed', 'reply_sent'],
    notices: 'none',
    withdraws: false,
    barredByObligations: false,
  },
  minor_erasure: {
    clauses: ['9.7'],
    steps: ['age_checked', 'data_deleted', 'access_barred', 'reply_sent'],
    notices: 'none',
    withdraws: false,
    barredByObligations: false,
  },
} as const satisfies Record<RequestKind, RequestKindRule>;

type Rules = typeof requestKinds;
/** The kinds by which a consent is withdrawn. */
type Withdrawal = { [K in RequestKind]: Rules[K]['withdraws'] extends true ? K : never }[RequestKind];

const withdrawals: ReadonlySet<string> = new Set(
  requestKindValues.filter((kind) => requestKinds[kind].withdraws),
);

/** Whether a consent is withdrawn by it; not by a kind that the desk does not know. */
export function isWithdrawal(kind: string): kind is Withdrawal {
  return withdrawals.has(kind);
}

/** The rule of one kind, without its literal types. */
export function requestKindRule(kind: RequestKind): RequestKindRule {
  return requestKinds[kind];
}
