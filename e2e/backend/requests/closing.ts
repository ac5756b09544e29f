import { sql } from 'kysely';
import type { RequestKind } from '../../../src/policy/requestKinds';
import { audit } from '../audit';
import type { Call } from '../call';
import type { Schemas } from '../contract/contract';
import { traceOfCall } from '../traceOfCall';
import type { RequestRow } from './change';

interface Effect {
  /** Consents of the client that end. */
  withdraws: Schemas['Consent']['kind'][];
  /** What the client becomes. */
  client: Schemas['Client']['status'] | null;
}

const none: Effect = { withdraws: [], client: null };

/** What closing a request does beyond the request (contract, PUT /requests/{id}). */
const effects: Record<RequestKind, Effect> = {
  processing_withdrawal: { withdraws: ['processing', 'marketing'], client: 'processing_stopped' },
  marketing_withdrawal: { withdraws: ['marketing'], client: null },
  contact_opt_out: { withdraws: ['marketing'], client: null },
  minor_erasure: { withdraws: [], client: 'erased' },
  access_copy: none,
  correction: none,
  policy_violation: none,
};

async function withdraw(call: Call, request: RequestRow, clientId: number, kinds: Effect['withdraws']) {
  await call.db
    .updateTable('consents')
    .set({ status: 'withdrawn', withdrawnAt: call.at, withdrawalRequestId: request.id })
    .where('clientId', '=', clientId)
    .where('status', '=', 'active')
    .where('kind', 'in', kinds)
    .execute();
}

async function setClient(call: Call, clientId: number, status: Schemas['Client']['status']): Promise<void> {
  const { numUpdatedRows } = await call.db
    .updateTable('clients')
    .set({ status, version: sql`"version" + 1` })
    .where('id', '=', clientId)
    .where('status', 'not in', [status, 'erased'])
    .executeTakeFirstOrThrow();
  if (status === 'erased' && numUpdatedRows > 0n) {
    await audit(call.db, traceOfCall(call), 'erase', 'clients', clientId);
  }
}

/** Carries the closed request over to the client and the consents, in the transaction of the closing. */
export async function applyClosing(call: Call, request: RequestRow): Promise<void> {
  const { clientId, kind } = request;
  if (clientId === null) return;
  const { withdraws, client } = effects[kind];
  if (withdraws.length > 0) await withdraw(call, request, clientId, withdraws);
  if (client) await setClient(call, clientId, client);
}
