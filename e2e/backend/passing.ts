import { sql } from 'kysely';
import type { Database } from './db/schema';

/**
 * Writes down what the passing of time alone has changed by `at` (RFC 3339): requests whose `dueAt` has passed while
 * they are open, with who held them, and consents that have lapsed. Done before anything is read or written, so that
 * nobody sees it otherwise; where nothing has passed, it costs two looks into small indexes.
 */
export async function recordWhatPassed(db: Database, at: string): Promise<void> {
  // A request that is opened again after its deadline breaches it at that instant, not while it was closed.
  await sql`with "passed" as (
      update "requests" set "breachedAt" = greatest("dueAt", "reopenedAt"), "breachedAssigneeId" = "assigneeId"
      where "breachedAt" is null and "status" in ('new', 'in_progress', 'refusal_proposed')
        and "dueAt" < ${at}::timestamptz
      returning "id", "breachedAt")
    insert into "request_events" ("requestId", "at", "actorId", "type", "text", "details")
      select "id", "breachedAt", null, 'breached', null, '{}' from "passed" order by "breachedAt", "id"`.execute(
    db,
  );
  await db
    .updateTable('consents')
    .set({ status: 'expired' })
    .where('status', '=', 'active')
    .where('expiresAt', '<=', at)
    .execute();
}
