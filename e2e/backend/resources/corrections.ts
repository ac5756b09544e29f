import { sql } from 'kysely';
import { isOpen } from '../../../src/requests/transitions';
import { audit } from '../audit';
import type { Call } from '../call';
import { nameFolded } from '../db/fold';
import { bodyReader, textOrNull } from '../http/readBody';
import { type FieldRefusals, invalid, refuseIfAny } from '../http/refusal';
import { recordOf } from '../lists/list';
import type { Source } from '../lists/source';
import type { Operation } from '../operations';
import { traceOfCall } from '../traceOfCall';
import { type CorrectedField, correctedFields } from './correctedFields';
import { listOf } from './reads';
import { mayBeId, requestNamed } from './references';

const correctionSource: Source = {
  resource: 'corrections',
  schema: 'Correction',
  filters: ['clientId', 'requestId'],
  from: () => sql.table('corrections'),
};

const fields = ['clientId', 'requestId', 'field', 'newValue', 'documentRef'] as const;
const readCorrection = bodyReader('Correction', fields, fields);

function lockClient(call: Call, id: number) {
  return call.db
    .selectFrom('clients')
    .innerJoin('client_identities', 'client_identities.clientId', 'clients.id')
    .selectAll('clients')
    .select(['iin', 'phone', 'email', 'registrationAddress', 'residenceAddress'])
    .where('clients.id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockClient>>>;

async function requestRefusal(call: Call, clientId: number, requestId: number): Promise<string | undefined> {
  const request = await requestNamed(call, requestId);
  if (!request || request.clientId !== clientId) return 'unknown_request';
  if (request.kind !== 'correction') return 'not_a_correction';
  return isOpen(request.status) ? undefined : 'request_closed';
}

async function writeValue(call: Call, client: Locked, field: CorrectedField, value: string, masked: string) {
  const { table } = correctedFields[field];
  const changed = { ...client, [field]: value };
  const shown: Partial<Record<CorrectedField, string>> = {
    iin: 'iinMasked',
    phone: 'phoneMasked',
    email: 'emailMasked',
  };
  const maskColumn = shown[field];
  if (table === 'client_identities') {
    await call.db
      .updateTable('client_identities')
      .set({ [field]: value })
      .where('clientId', '=', client.id)
      .execute();
  }
  await call.db
    .updateTable('clients')
    .set({
      ...(table === 'clients' && { [field]: value, nameFolded: nameFolded(changed) }),
      ...(maskColumn && { [maskColumn]: masked }),
      version: client.version + 1,
    })
    .where('id', '=', client.id)
    .execute();
}

/** Applies one corrected field under an open request (policy 4.1); the record of it shows masked values alone. */
async function correct(call: Call) {
  const body = readCorrection(call.body);
  const { clientId, requestId, field } = body;
  const { read, mask } = correctedFields[field];
  const errors: FieldRefusals = {};
  // The request before the client, as closing it does: two writes then never wait for each other in a ring.
  const requestProblem = await requestRefusal(call, clientId, requestId);
  const client = mayBeId(clientId) ? await lockClient(call, clientId) : undefined;
  const value = read(body.newValue ?? '', call.today);
  const documentRef = textOrNull(body.documentRef);
  if (!client) errors.clientId = { message: 'unknown_client' };
  else if (client.status === 'erased') errors.clientId = { message: 'client_erased' };
  if (requestProblem) errors.requestId = { message: requestProblem };
  if (value === null) errors.newValue = { message: 'invalid_format' };
  if (documentRef === null) errors.documentRef = { message: 'required' };
  refuseIfAny(errors);
  if (!client || value === null || documentRef === null) throw invalid(errors);
  const old = client[field];
  await writeValue(call, client, field, value, mask(value));
  const { id } = await call.db
    .insertInto('corrections')
    .values({
      clientId,
      requestId,
      field,
      oldValueMasked: old === null ? '' : mask(old),
      newValueMasked: mask(value),
      documentRef,
      appliedAt: call.at,
      appliedById: call.caller.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(call.db, traceOfCall(call), 'correct', 'clients', clientId, {
    field,
    requestId,
    correctionId: id,
  });
  return { body: await recordOf(correctionSource, call, id) };
}

export const correctionOperations: Operation[] = [
  listOf(correctionSource),
  { method: 'POST', path: '/corrections', resource: 'corrections', action: 'create', run: correct },
];
