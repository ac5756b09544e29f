import type { Call } from '../call';

const largestId = 2 ** 31 - 1;

/** Whether a number may be asked of the database as an id. */
export function mayBeId(id: number): boolean {
  return Number.isInteger(id) && id > 0 && id <= largestId;
}

export async function clientExists(call: Call, id: number): Promise<boolean> {
  if (!mayBeId(id)) return false;
  const found = await call.db.selectFrom('clients').select('id').where('id', '=', id).executeTakeFirst();
  return found !== undefined;
}

/** What others need to know of a request that they name; undefined where there is none. */
export async function requestNamed(call: Call, id: number) {
  if (!mayBeId(id)) return undefined;
  return call.db
    .selectFrom('requests')
    .select(['id', 'clientId', 'kind', 'status'])
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst();
}
