import { sql } from 'kysely';
import type { Database } from '../db/schema';
import { Refusal } from '../http/refusal';

const windowMs = 15 * 60_000;
const allowed = 5;

/** Any number, but always the same one: attempts are counted one after the other. */
const lockKey = 20_261_122;

async function retryAfterSeconds(db: Database, subject: string, now: number): Promise<number> {
  const attempts = await db
    .selectFrom('login_attempts')
    .select('at')
    .where('subject', '=', subject)
    .where('at', '>', new Date(now - windowMs).toISOString())
    .where('at', '<=', new Date(now).toISOString())
    .orderBy('at', 'desc')
    .limit(allowed)
    .execute();
  const fifth = attempts[allowed - 1];
  return fifth ? Math.max(1, Math.ceil((Date.parse(fifth.at) + windowMs - now) / 1000)) : 0;
}

/**
 * Counts an attempt to sign in before the password is looked at, so that many at once cannot slip through; refuses
 * (429) after five wrong ones within 15 minutes for the user name or the address.
 * The returned ids are for `forgetAttempt`, once the password has turned out right.
 */
export async function countAttempt(db: Database, subjects: string[], now: number): Promise<number[]> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${lockKey})`.execute(trx);
    const waits = [];
    for (const subject of subjects) waits.push(await retryAfterSeconds(trx, subject, now));
    const wait = Math.max(...waits);
    if (wait > 0) throw new Refusal(429, 'too_many_attempts', { headers: { 'retry-after': String(wait) } });
    const at = new Date(now).toISOString();
    const counted = await trx
      .insertInto('login_attempts')
      .values(subjects.map((subject) => ({ subject, at })))
      .returning('id')
      .execute();
    return counted.map(({ id }) => id);
  });
}

/** A right password is no wrong attempt. */
export async function forgetAttempt(db: Database, ids: number[], now: number): Promise<void> {
  const over = new Date(now - windowMs).toISOString();
  await db
    .deleteFrom('login_attempts')
    .where((where) => where.or([where('id', 'in', ids), where('at', '<', over)]))
    .execute();
}
