import { audit } from '../audit';
import type { Call } from '../call';
import { bodyReader, textOrNull } from '../http/readBody';
import { type FieldRefusals, refuseIfAny } from '../http/refusal';
import type { Operation } from '../operations';
import { traceOfCall } from '../traceOfCall';
import { clientExists, requestNamed } from './references';

const readView = bodyReader(
  'IdentityView',
  ['clientId', 'requestId', 'reason', 'reasonNote'],
  ['clientId', 'reason'],
);

async function refusalsOf(call: Call, view: ReturnType<typeof readView>): Promise<FieldRefusals> {
  const errors: FieldRefusals = {};
  if (!(await clientExists(call, view.clientId))) errors.clientId = { message: 'unknown_client' };
  if (view.requestId != null) {
    const request = await requestNamed(call, view.requestId);
    if (request?.clientId !== view.clientId) errors.requestId = { message: 'unknown_request' };
  }
  if (view.reason === 'other' && textOrNull(view.reasonNote) === null) {
    errors.reasonNote = { message: 'required' };
  }
  return errors;
}

function identityOf(call: Call, clientId: number) {
  return call.db
    .selectFrom('clients')
    .innerJoin('client_identities', 'client_identities.clientId', 'clients.id')
    .select([
      'iin',
      'birthDate',
      'birthPlace',
      'phone',
      'email',
      'registrationAddress',
      'residenceAddress',
      'document',
    ])
    .where('clients.id', '=', clientId)
    .executeTakeFirst();
}

async function viewIdentity(call: Call) {
  const view = readView(call.body);
  refuseIfAny(await refusalsOf(call, view));
  const { clientId, reason } = view;
  const requestId = view.requestId ?? null;
  const reasonNote = textOrNull(view.reasonNote);
  const { id } = await call.db
    .insertInto('identity_views')
    .values({ clientId, requestId, reason, reasonNote, viewedAt: call.at, actorId: call.caller.id })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(call.db, traceOfCall(call), 'view_identity', 'clients', clientId, {
    reason,
    requestId,
    viewId: id,
  });
  const identity = await identityOf(call, clientId);
  return {
    body: { id, clientId, requestId, reason, reasonNote, viewedAt: call.at, identity: identity ?? {} },
  };
}

export const identityViewOperations: Operation[] = [
  {
    method: 'POST',
    path: '/identity-views',
    resource: 'identity-views',
    action: 'create',
    run: viewIdentity,
  },
];
