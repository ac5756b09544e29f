import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables';

// PGlite's ICU has no Kazakh tailoring and does not say so; a server before PostgreSQL 16 knows no rules but has `kk`.
const kazakhRules = '&Е<ё<<<Ё &Ұ<ү<<<Ү &[before 1]ь<і<<<І';

/** The one collation by which names are sorted, whatever the database: the order of the Kazakh alphabet. */
export async function createCollation(db: Kysely<Tables>): Promise<void> {
  const known = await sql`select 1 from "pg_collation"
    where "collname" = 'kelisim' and pg_collation_is_visible("oid")`.execute(db);
  if (known.rows.length > 0) return;
  const { rows } = await sql<{
    version: number;
  }>`select current_setting('server_version_num')::int as version`.execute(db);
  const how =
    (rows[0]?.version ?? 0) >= 160000
      ? `(provider = icu, locale = 'und', rules = '${kazakhRules}')`
      : `(provider = icu, locale = 'kk')`;
  await sql.raw(`create collation "kelisim" ${how}`).execute(db);
}
