import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Call } from '../call';
import { type Field, fieldsOf, type SchemaName } from '../contract/contract';

/** Where the rows of a resource come from, and what may be asked of them. */
export interface Source {
  /** As `Content-Range` and the audit trail name it. */
  resource: string;
  schema: SchemaName;
  /** The table, or a query in brackets; its columns are named as the contract's fields. */
  from: (call: Call) => RawBuilder<unknown>;
  /** Fields that no column holds. */
  computed?: Record<string, (call: Call) => RawBuilder<unknown>>;
  /** Fields of the contract that the rows do not have. */
  without?: readonly string[];
  /** The filters that the contract names; every plain field where it names none. */
  filters?: readonly string[];
  /** Whether a row holds the word that `q` asks for; the word is folded and its wildcards are escaped. */
  q?: (pattern: string, word: string) => RawBuilder<unknown>;
}

/** The fields of an answer. */
function answeredFields(source: Source): Field[] {
  return [...fieldsOf(source.schema).values()].filter(
    (field) => !field.writeOnly && !source.without?.includes(field.name),
  );
}

export function fieldOf(source: Source, name: string): Field | undefined {
  return answeredFields(source).find((field) => field.name === name);
}

/** What stands for the field in a query over the source, which is named `t` there. */
export function expressionOf(source: Source, field: string, call: Call): RawBuilder<unknown> {
  return source.computed?.[field]?.(call) ?? sql`${sql.ref(`t.${field}`)}`;
}

function columnsOf(source: Source, call: Call): RawBuilder<unknown> {
  return sql.join(
    answeredFields(source).map(({ name }) => sql`${expressionOf(source, name, call)} as ${sql.id(name)}`),
  );
}

/** `select … from …`, ready for its conditions. */
export function selectFrom(source: Source, call: Call): RawBuilder<Record<string, unknown>> {
  return sql`select ${columnsOf(source, call)} from ${source.from(call)} as "t"`;
}
