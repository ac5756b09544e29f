import { createHash } from 'node:crypto';
import type { Call } from './call';
import { invalid, Refusal } from './http/refusal';

const keptForMs = 24 * 3_600_000;
const maxKeyLength = 200;

export interface KeptAnswer {
  status: number;
  /** JSON, as it was sent the first time. */
  text: string;
}

function fingerprintOf(path: string, body: unknown): string {
  return createHash('sha256')
    .update(`${path}\n${JSON.stringify(body)}`)
    .digest('hex');
}

/**
 * Runs a creation once for each key of a user: within 24 hours the same key gets the first answer again, also where
 * both arrive together, since the second waits for the first one's row. A refused creation keeps no key.
 */
export async function once(
  call: Call,
  key: string | string[] | undefined,
  path: string,
  create: () => Promise<KeptAnswer>,
): Promise<KeptAnswer> {
  if (key === undefined) return create();
  if (typeof key !== 'string' || key.trim() === '' || key.length > maxKeyLength) {
    throw invalid({ 'Idempotency-Key': { message: 'invalid_format' } });
  }
  const { db, caller, at } = call;
  const oldest = new Date(call.now - keptForMs).toISOString();
  await db.deleteFrom('idempotency_keys').where('createdAt', '<=', oldest).execute();
  const fingerprint = fingerprintOf(path, call.body);
  const claim = await db
    .insertInto('idempotency_keys')
    .values({ userId: caller.id, key, createdAt: at, fingerprint, status: 0, answer: '' })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (!claim) return firstAnswer(db, caller.id, key, fingerprint);
  const answer = await create();
  await db
    .updateTable('idempotency_keys')
    .set({ status: answer.status, answer: answer.text })
    .where('userId', '=', caller.id)
    .where('key', '=', key)
    .execute();
  return answer;
}

async function firstAnswer(
  db: Call['db'],
  userId: number,
  key: string,
  fingerprint: string,
): Promise<KeptAnswer> {
  const first = await db
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('userId', '=', userId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (first.fingerprint !== fingerprint) {
    throw new Refusal(422, 'idempotency_key_reused', {
      errors: { 'Idempotency-Key': { message: 'idempotency_key_reused' } },
    });
  }
  return { status: first.status, text: first.answer };
}
