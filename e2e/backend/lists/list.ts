import { type RawBuilder, sql } from 'kysely';
import type { Call } from '../call';
import { fold } from '../db/fold';
import type { Condition } from './filters';
import { type ListQuery, readListQuery } from './parameters';
import { expressionOf, fieldOf, type Source, selectFrom } from './source';

const sqlType = {
  integer: sql`bigint`,
  number: sql`numeric`,
  boolean: sql`boolean`,
  string: sql`text`,
  enum: sql`text`,
  set: sql`text`,
  instant: sql`timestamptz`,
  day: sql`date`,
  object: sql`jsonb`,
};

const operators = { gt: sql`>`, gte: sql`>=`, lt: sql`<`, lte: sql`<=` };

function matches(condition: Condition, column: RawBuilder<unknown>): RawBuilder<unknown> {
  const { field, values, empty } = condition;
  const type = sqlType[field.kind];
  const [only] = values;
  const any =
    field.kind === 'set' ? sql`${column} && ${values}::text[]` : sql`${column} = any(${values}::${type}[])`;
  const equal = values.length === 1 && field.kind !== 'set' ? sql`${column} = ${only}::${type}` : any;
  if (!empty) return values.length === 0 ? sql`false` : equal;
  return values.length === 0 ? sql`${column} is null` : sql`(${column} is null or ${equal})`;
}

function conditionSql(source: Source, condition: Condition, call: Call): RawBuilder<unknown> {
  const { comparison, field } = condition;
  const column = expressionOf(source, field.name, call);
  if (comparison === 'eq') return matches(condition, column);
  if (comparison === 'neq') return sql`(${matches(condition, column)}) is not true`;
  return sql`${column} ${operators[comparison]} ${condition.values[0]}::${sqlType[field.kind]}`;
}

function wordConditions(source: Source, q: string): RawBuilder<unknown>[] {
  const words = fold(q).split(/\s+/).filter(Boolean);
  return words.flatMap((word) => source.q?.(`%${word.replace(/[\\%_]/g, '\\$&')}%`, word) ?? []);
}

function whereSql(source: Source, query: ListQuery, call: Call): RawBuilder<unknown> {
  const all = [
    ...query.conditions.map((condition) => conditionSql(source, condition, call)),
    ...wordConditions(source, query.q),
  ];
  return all.length === 0 ? sql`` : sql`where ${sql.join(all, sql` and `)}`;
}

function orderSql(source: Source, { field, descending }: ListQuery['sort'], call: Call): RawBuilder<unknown> {
  const column = expressionOf(source, field, call);
  if (field === 'id') return descending ? sql`${column} desc` : sql`${column}`;
  // Only where the field may be empty: an index serves the plain order both ways.
  const nulls = descending && fieldOf(source, field)?.nullable ? sql`nulls last` : sql``;
  return sql`${column} ${descending ? sql`desc` : sql`asc`} ${nulls}, "t"."id" asc`;
}

export interface Page {
  rows: Record<string, unknown>[];
  contentRange: string;
}

/** One page of a resource, as the query asks for it. */
export async function listPage(source: Source, call: Call): Promise<Page> {
  const query = readListQuery(source, call.query);
  const [first, last] = query.range;
  const where = whereSql(source, query, call);
  const { rows } = await sql<Record<string, unknown>>`${selectFrom(source, call)} ${where}
    order by ${orderSql(source, query.sort, call)} limit ${last - first + 1}::bigint offset ${first}::bigint`.execute(
    call.db,
  );
  const full = rows.length === last - first + 1;
  const total =
    full || (rows.length === 0 && first > 0) ? await count(source, where, call) : first + rows.length;
  const span = rows.length === 0 ? '*' : `${first}-${first + rows.length - 1}`;
  return { rows, contentRange: `${source.resource} ${span}/${total}` };
}

async function count(source: Source, where: RawBuilder<unknown>, call: Call): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as "total"
    from ${source.from(call)} as "t" ${where}`.execute(call.db);
  return rows[0]?.total ?? 0;
}

/** One record by its id; undefined where there is none. */
export async function findRecord(
  source: Source,
  call: Call,
  id: number,
): Promise<Record<string, unknown> | undefined> {
  const { rows } = await sql<
    Record<string, unknown>
  >`${selectFrom(source, call)} where "t"."id" = ${id}`.execute(call.db);
  return rows[0];
}

/** One record by its id, where it is known to be there. */
export async function recordOf(source: Source, call: Call, id: number): Promise<Record<string, unknown>> {
  const found = await findRecord(source, call, id);
  if (!found) throw new Error(`no ${source.resource} ${id}`);
  return found;
}
