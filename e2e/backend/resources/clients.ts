import { audit } from '../audit';
import type { Call } from '../call';
import { bodyReader, textOrNull } from '../http/readBody';
import { type FieldRefusals, notFound, refuseIfAny, stale } from '../http/refusal';
import { recordOf } from '../lists/list';
import type { Operation } from '../operations';
import { traceOfCall } from '../traceOfCall';
import { clientSource, isMinorOn } from './clientSource';
import { listOf, showOf } from './reads';

const readErasure = bodyReader('Client', ['status', 'destructionAct', 'version'], ['version']);

function lockClient(call: Call) {
  return call.db
    .selectFrom('clients')
    .select(['status', 'destructionAct', 'retentionUntil', 'version', isMinorOn(call.today).as('isMinor')])
    .where('id', '=', call.id)
    .forUpdate()
    .executeTakeFirst();
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockClient>>>;

function erasureRefusals(
  current: Locked,
  status: Locked['status'],
  act: string | null,
  today: string,
): FieldRefusals {
  const errors: FieldRefusals = {};
  const erases = status !== current.status;
  if (erases && status !== 'erased') errors.status = { message: 'transition_not_allowed' };
  else if (erases && !current.isMinor && !(current.retentionUntil && current.retentionUntil < today)) {
    errors.status = { message: 'retention_not_over', args: { retentionUntil: current.retentionUntil } };
  }
  if (erases && status === 'erased' && act === null) errors.destructionAct = { message: 'required' };
  if (status !== 'erased' && act !== current.destructionAct)
    errors.destructionAct = { message: 'not_applicable' };
  return errors;
}

/** Erasure with its act of destruction (policy 9.1 and 9.7): the one thing that staff changes in a client by hand. */
async function putClient(call: Call) {
  const body = readErasure(call.body);
  const current = await lockClient(call);
  if (!current) throw notFound();
  if (body.version !== current.version) throw stale(await recordOf(clientSource, call, call.id));
  const status = body.status ?? current.status;
  const destructionAct = 'destructionAct' in body ? textOrNull(body.destructionAct) : current.destructionAct;
  refuseIfAny(erasureRefusals(current, status, destructionAct, call.today));
  await call.db
    .updateTable('clients')
    .set({ status, destructionAct, version: current.version + 1 })
    .where('id', '=', call.id)
    .execute();
  if (status !== current.status) await audit(call.db, traceOfCall(call), 'erase', 'clients', call.id);
  return { body: await recordOf(clientSource, call, call.id) };
}

export const clientOperations: Operation[] = [
  listOf(clientSource),
  showOf(clientSource),
  { method: 'PUT', path: '/clients/:id', resource: 'clients', action: 'edit', run: putClient },
];
