import type { QueryClient } from '@tanstack/react-query';
import type { RequestRecord } from '../../api/records';

type Saves = Map<number, Promise<RequestRecord>>;

/** The last save of each request that is under way, for each person at the desk. */
const underWay = new WeakMap<QueryClient, Saves>();

function savesOf(queryClient: QueryClient): Saves {
  const known = underWay.get(queryClient);
  if (known) return known;
  const saves: Saves = new Map();
  underWay.set(queryClient, saves);
  return saves;
}

/**
 * One save of a request after the other, each made from what the one before it was answered with: two acts of the same
 * page at once would be a conflict, and nobody else's doing. Where the one before it failed, the act goes as it was
 * asked for, and the backend has the last word.
 */
export async function saveInTurn(
  queryClient: QueryClient,
  from: RequestRecord,
  send: (from: RequestRecord) => Promise<RequestRecord>,
): Promise<RequestRecord> {
  const saves = savesOf(queryClient);
  const before = saves.get(from.id);
  const newest = (saved: RequestRecord) => (saved.version > from.version ? saved : from);
  const save = before ? before.then(newest, () => from).then(send) : send(from);
  saves.set(from.id, save);
  try {
    return await save;
  } finally {
    if (saves.get(from.id) === save) saves.delete(from.id);
  }
}
