import { sql } from 'kysely';
import type { Call } from '../call';
import { bodyReader, textOrNull } from '../http/readBody';
import { type FieldRefusals, refuseIfAny } from '../http/refusal';
import { recordOf } from '../lists/list';
import type { Source } from '../lists/source';
import type { Operation } from '../operations';
import { addEvent } from '../requests/events';
import { listOf } from './reads';
import { requestNamed } from './references';

const eventSource: Source = {
  resource: 'request-events',
  schema: 'RequestEvent',
  filters: ['requestId', 'type', 'actorId', 'at'],
  from: () => sql.table('request_events'),
};

const readNote = bodyReader('RequestEvent', ['requestId', 'type', 'text'], ['requestId', 'type']);

async function addNote(call: Call) {
  const { requestId, type, text } = readNote(call.body);
  const errors: FieldRefusals = {};
  if (type !== 'note') errors.type = { message: 'note_only' };
  if (textOrNull(text) === null) errors.text = { message: 'required' };
  if (!(await requestNamed(call, requestId))) errors.requestId = { message: 'unknown_request' };
  refuseIfAny(errors);
  const id = await addEvent(call, requestId, 'note', {}, textOrNull(text));
  return { body: await recordOf(eventSource, call, id) };
}

export const requestEventOperations: Operation[] = [
  listOf(eventSource),
  { method: 'POST', path: '/request-events', resource: 'request-events', action: 'create', run: addNote },
];
