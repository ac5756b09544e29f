import { readEmail, readPhone } from '../../../src/policy/contacts';
import { isIin } from '../../../src/policy/iin';
import { audit } from '../audit';
import type { Call } from '../call';
import type { Schemas } from '../contract/contract';
import { bodyReader } from '../http/readBody';
import { invalid } from '../http/refusal';
import type { Operation } from '../operations';
import { traceOfCall } from '../traceOfCall';

const readLookup = bodyReader('ClientLookup', ['by', 'value'], ['by', 'value']);

const readers: Record<Schemas['ClientLookup']['by'], (value: string) => string | null> = {
  iin: (value) => (isIin(value.trim()) ? value.trim() : null),
  phone: readPhone,
  email: readEmail,
};

/** Finds clients by an exact value, which is neither kept nor answered. */
async function lookUp(call: Call) {
  const { by, value } = readLookup(call.body);
  const exact = readers[by](value ?? '');
  if (exact === null) throw invalid({ value: { message: 'invalid_format' } });
  const found = await call.db
    .selectFrom('client_identities')
    .select('clientId')
    .where(by, '=', exact)
    .orderBy('clientId')
    .execute();
  const clientIds = found.map(({ clientId }) => clientId);
  const { id } = await call.db
    .insertInto('client_lookups')
    .values({ by, clientIds, at: call.at, actorId: call.caller.id })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(call.db, traceOfCall(call), 'lookup', 'client-lookups', id, { by, clientIds });
  return { body: { id, by, clientIds, at: call.at } };
}

export const lookupOperations: Operation[] = [
  { method: 'POST', path: '/client-lookups', resource: 'client-lookups', action: 'create', run: lookUp },
];
