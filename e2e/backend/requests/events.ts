import type { Call } from '../call';
import type { Schemas } from '../contract/contract';

/** Adds one line to the history of a request, in the name of the caller; returns its id. */
export async function addEvent(
  call: Call,
  requestId: number,
  type: Schemas['RequestEvent']['type'],
  details: Record<string, unknown> = {},
  text: string | null = null,
): Promise<number> {
  const { id } = await call.db
    .insertInto('request_events')
    .values({ requestId, at: call.at, actorId: call.caller.id, type, text, details: JSON.stringify(details) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
