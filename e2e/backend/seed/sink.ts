import { sql } from 'kysely';
import type { Database } from '../db/schema';
import type { Tables } from '../db/tables';

export type TableName = keyof Tables;

/** Where rows go, many at a time. All rows of a call have the same columns. */
export interface Sink {
  write(table: TableName, rows: readonly object[]): Promise<void>;
}

/** Through the database that is open already, whatever it is: one statement for each batch. */
export function statementSink(db: Database): Sink {
  return {
    async write(table, rows) {
      const columns = Object.keys(rows[0] ?? {});
      if (columns.length === 0) return;
      const names = sql.join(columns.map((column) => sql.ref(column)));
      await sql`insert into ${sql.table(table)} (${names})
        select ${names} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(
        db,
      );
    },
  };
}
