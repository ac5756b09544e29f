import { sql } from 'kysely';
import { roleMay } from '../../../src/access/permissions';
import { audit } from '../audit';
import type { Call } from '../call';
import { dayOf, wallClockOf } from '../db/almaty';
import { bodyReader } from '../http/readBody';
import { type FieldRefusals, refuseIfAny } from '../http/refusal';
import type { Source } from '../lists/source';
import type { Operation } from '../operations';
import { traceOfCall } from '../traceOfCall';
import { listOf } from './reads';

const dayColumn = (column: string) => sql.raw(dayOf(column));

const slaDaySource: Source = {
  resource: 'sla-days',
  schema: 'SlaDay',
  filters: ['day', 'kind'],
  from: () => sql`(select "day"::text || ':' || "kind" as "id", "day", "kind",
      count(*) filter (where "what" = 'received') as "received",
      count(*) filter (where "what" = 'closed' and not "late") as "closedOnTime",
      count(*) filter (where "what" = 'closed' and "late") as "closedLate",
      count(*) filter (where "what" = 'refused' and not "late") as "refusedOnTime",
      count(*) filter (where "what" = 'refused' and "late") as "refusedLate",
      count(*) filter (where "what" = 'breached') as "breached"
    from (
      select ${dayColumn('receivedAt')} as "day", "kind", 'received' as "what", false as "late" from "requests"
      union all
      select ${dayColumn('closedAt')}, "kind", "status", "breachedAt" is not null from "requests"
        where "status" in ('closed', 'refused')
      union all
      select ${dayColumn('breachedAt')}, "kind", 'breached', true from "requests" where "breachedAt" is not null
    ) as "movements" group by "day", "kind")`,
};

const slaReceiptSource: Source = {
  resource: 'sla-receipts',
  schema: 'SlaReceipt',
  filters: ['day', 'kind'],
  from: () => sql`(select "day"::text || ':' || "hour" || ':' || "kind" as "id", "day", "hour", "kind",
      count(*) as "received", count("breachedAt") as "breached"
    from (
      select ${dayColumn('receivedAt')} as "day",
        extract(hour from ${sql.raw(wallClockOf('receivedAt'))})::int as "hour", "kind", "breachedAt" from "requests"
    ) as "receipts" group by "day", "hour", "kind")`,
};

const monthMs = 30 * 24 * 3_600_000;

const agentLoadSource: Source = {
  resource: 'agent-loads',
  schema: 'AgentLoad',
  // What is open and what was closed lately are small parts of all requests, each with an index of its own.
  from: ({ at, now, today }: Call) => {
    const since = new Date(now - monthMs).toISOString();
    return sql`(select "users"."id", coalesce("o"."open", 0) as "open", coalesce("o"."dueToday", 0) as "dueToday",
        coalesce("o"."overdue", 0) as "overdue", coalesce("c"."closed30d", 0) as "closed30d",
        coalesce("c"."onTime30d", 0) as "onTime30d", "c"."medianHoursToClose30d"
      from "users"
      left join (select "assigneeId", count(*) as "open",
          count(*) filter (where ${dayColumn('dueAt')} = ${today}::date and "dueAt" >= ${at}::timestamptz) as "dueToday",
          count(*) filter (where "dueAt" < ${at}::timestamptz) as "overdue"
        from "requests" where "status" in ('new', 'in_progress', 'refusal_proposed') group by "assigneeId") as "o"
        on "o"."assigneeId" = "users"."id"
      left join (select "assigneeId", count(*) as "closed30d",
          count(*) filter (where "breachedAt" is null) as "onTime30d",
          percentile_cont(0.5) within group
            (order by extract(epoch from "closedAt" - "receivedAt")::float8 / 3600) as "medianHoursToClose30d"
        from "requests" where "status" in ('closed', 'refused') and "closedAt" > ${since}::timestamptz
        group by "assigneeId") as "c" on "c"."assigneeId" = "users"."id"
      where "users"."role" = 'support')`;
  },
};

const userSource: Source = { resource: 'users', schema: 'User', from: () => sql.table('users') };

const auditSource: Source = {
  resource: 'audit-events',
  schema: 'AuditEvent',
  filters: ['actorId', 'action', 'resource', 'recordId', 'at'],
  from: () => sql.table('audit_events'),
};

const readExport = bodyReader('ExportRecord', ['resource', 'filter', 'rows'], ['resource', 'filter', 'rows']);
const maxRows = 2 ** 31 - 1;

/** What left the system; its filter may name a person, so it stands in this record and not in the audit trail. */
async function recordExport(call: Call) {
  const { resource, filter, rows } = readExport(call.body);
  const errors: FieldRefusals = {};
  if (!roleMay(call.caller.role, resource, 'list')) errors.resource = { message: 'invalid_value' };
  if (rows < 0 || rows > maxRows) errors.rows = { message: 'invalid_value' };
  refuseIfAny(errors);
  const { id } = await call.db
    .insertInto('export_records')
    .values({ resource, filter: JSON.stringify(filter), rows, at: call.at, actorId: call.caller.id })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(call.db, traceOfCall(call), 'export', resource, id, { rows });
  return { body: { id, resource, filter, rows, at: call.at } };
}

export const oversightOperations: Operation[] = [
  listOf(userSource),
  listOf(slaDaySource),
  listOf(slaReceiptSource),
  listOf(agentLoadSource),
  listOf(auditSource),
  {
    method: 'POST',
    path: '/export-records',
    resource: 'export-records',
    action: 'create',
    run: recordExport,
  },
];
