import { sql } from 'kysely';
import { parseInstant } from '../../../src/deadlines/almatyTime';
import { dueDates } from '../../../src/deadlines/dueDates';
import { type RequestKind, requestKindRule } from '../../../src/policy/requestKinds';
import { audit } from '../audit';
import type { Call } from '../call';
import { bodyReader, textOrNull } from '../http/readBody';
import { type FieldRefusals, refuseIfAny } from '../http/refusal';
import { recordOf } from '../lists/list';
import { recordWhatPassed } from '../passing';
import { clientExists } from '../resources/references';
import { traceOfCall } from '../traceOfCall';
import { addEvent } from './events';
import { requestSource } from './source';
import { untouchedCase, untouchedSteps } from './untouchedCase';

const required = ['kind', 'channel', 'receivedAt', 'replyLocale'] as const;
const readRequest = bodyReader('Request', ['clientId', 'requesterNote', ...required], required);

async function refusalsOf(call: Call, body: ReturnType<typeof readRequest>): Promise<FieldRefusals> {
  const errors: FieldRefusals = {};
  const clientId = body.clientId ?? null;
  if (clientId === null && textOrNull(body.requesterNote) === null) errors.clientId = { message: 'required' };
  if (clientId !== null && !(await clientExists(call, clientId)))
    errors.clientId = { message: 'unknown_client' };
  if (body.receivedAt < '0001') errors.receivedAt = { message: 'invalid_format' };
  else if (parseInstant(body.receivedAt) > call.now) errors.receivedAt = { message: 'in_future' };
  return errors;
}

/** The next `R-YYYY-NNNNNN` of the year in Almaty; two registrations never share one. */
async function nextNumber(call: Call): Promise<string> {
  const year = call.today.slice(0, 4);
  const { rows } = await sql<{ last: number }>`
    insert into "request_numbers" ("year", "last") values (${year}::int, 1 + coalesce(
      (select max(substring("number" from 8)::int) from "requests" where "number" like ${`R-${year}-%`}), 0))
    on conflict ("year") do update set "last" = "request_numbers"."last" + 1 returning "last"`.execute(
    call.db,
  );
  return `R-${year}-${String(rows[0]?.last).padStart(6, '0')}`;
}

/** One notice for each recipient that got this client's data and that this kind of request concerns. */
async function raiseNotices(
  call: Call,
  requestId: number,
  clientId: number,
  kind: RequestKind,
): Promise<void> {
  const { notices } = requestKindRule(kind);
  if (notices === 'none') return;
  const told = call.db
    .selectFrom('recipients')
    .select([
      sql<number>`${requestId}::int`.as('requestId'),
      'id as recipientId',
      sql<'pending'>`'pending'`.as('status'),
    ])
    .where('id', 'in', (from) =>
      from.selectFrom('disclosures').select('recipientId').where('clientId', '=', clientId),
    )
    .orderBy('id');
  await call.db
    .insertInto('recipient_notices')
    .columns(['requestId', 'recipientId', 'status'])
    .expression(notices === 'all' ? told : told.where('category', 'in', notices))
    .execute();
}

/** Registers what a client asks for: the number, the deadline, the steps and the notices are the server's to set. */
export async function registerRequest(call: Call) {
  const body = readRequest(call.body);
  refuseIfAny(await refusalsOf(call, body));
  const { kind, channel, replyLocale } = body;
  const receivedAt = new Date(parseInstant(body.receivedAt)).toISOString();
  const clientId = body.clientId ?? null;
  const steps = untouchedSteps(kind);
  const { id } = await call.db
    .insertInto('requests')
    .values({
      ...untouchedCase,
      status: 'new',
      ...dueDates({ kind, receivedAt, calendar: call.calendar, rules: call.rules }),
      number: await nextNumber(call),
      clientId,
      requesterNote: textOrNull(body.requesterNote),
      kind,
      channel,
      replyLocale,
      receivedAt,
      steps: JSON.stringify(steps),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (clientId !== null) await raiseNotices(call, id, clientId, kind);
  await addEvent(call, id, 'registered');
  await audit(call.db, traceOfCall(call), 'register', 'requests', id, { kind });
  // What came in long ago and is entered now may be late already.
  await recordWhatPassed(call.db, call.at);
  return { body: await recordOf(requestSource, call, id) };
}
