import { createHash, randomBytes } from 'node:crypto';
import type { Caller } from '../call';
import type { Database } from '../db/schema';
import { Refusal } from '../http/refusal';

export const sessionMs = 8 * 3_600_000;
const idleMs = 30 * 60_000;
/** Ended sessions are known for a day more, so that the answer says that they expired. */
const rememberedMs = sessionMs + 24 * 3_600_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Opens a session and returns its token, of which the database keeps a hash alone. */
export async function openSession(db: Database, userId: number, now: number): Promise<string> {
  const forgotten = new Date(now - rememberedMs).toISOString();
  await db.deleteFrom('sessions').where('lastSeenAt', '<', forgotten).execute();
  const token = randomBytes(32).toString('base64url');
  const at = new Date(now).toISOString();
  await db
    .insertInto('sessions')
    .values({ tokenHash: hashOf(token), userId, createdAt: at, lastSeenAt: at })
    .execute();
  return token;
}

export async function endSession(db: Database, token: string): Promise<void> {
  await db.deleteFrom('sessions').where('tokenHash', '=', hashOf(token)).execute();
}

/** Whose session it is, which counts as a use; refuses (401) where there is none or where it has ended. */
export async function resumeSession(db: Database, token: string | undefined, now: number): Promise<Caller> {
  const tokenHash = hashOf(token ?? '');
  const found = await db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.userId')
    .select(['users.id', 'users.fullName', 'users.role', 'users.locale', 'createdAt', 'lastSeenAt'])
    .where('tokenHash', '=', tokenHash)
    .where('users.active', '=', true)
    .executeTakeFirst();
  if (!found) throw new Refusal(401, 'session_missing');
  const { createdAt, lastSeenAt, ...caller } = found;
  if (now - Date.parse(createdAt) >= sessionMs || now - Date.parse(lastSeenAt) >= idleMs) {
    throw new Refusal(401, 'session_expired');
  }
  await db
    .updateTable('sessions')
    .set({ lastSeenAt: new Date(now).toISOString() })
    .where('tokenHash', '=', tokenHash)
    .execute();
  return caller;
}
