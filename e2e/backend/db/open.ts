import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './schema';
import type { Tables } from './tables';

export interface OpenDatabase {
  db: Database;
  close(): Promise<void>;
}

const asText = (value: string): string => value;
const asInstant = (value: string): string =>
  new Date(value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
const { builtins } = pg.types;
const parsers = new Map<number, (value: string) => unknown>([
  [builtins.DATE, asText],
  [builtins.TIMESTAMPTZ, asInstant],
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
]);

// Instants and days stay the text that the contract speaks; a JavaScript Date would shift days by the zone.
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => parsers.get(oid) ?? pg.types.getTypeParser(oid, format),
};

/**
 * The database: a PostgreSQL server where `databaseUrl` is given, else PGlite in the folder `dataDir`
 * (`memory://` keeps nothing). PGlite has one connection: inside a transaction, use that transaction alone.
 */
export async function openDatabase(options: {
  databaseUrl?: string;
  dataDir?: string;
}): Promise<OpenDatabase> {
  if (options.databaseUrl)
    return connect(new pg.Pool({ connectionString: options.databaseUrl, max: 8, types }));
  const dataDir = options.dataDir ?? 'memory://';
  if (!dataDir.includes('://')) await mkdir(dataDir, { recursive: true });
  const lite = await PGlite.create(dataDir, { extensions: { pg_trgm } });
  return connect(new pg.Pool({ ...createPgConfig(lite), idleTimeoutMillis: 0, types }), () => lite.close());
}

function connect(pool: pg.Pool, closeEngine?: () => Promise<void>): OpenDatabase {
  // A server that drops an idle connection is met by the next query; without this it would end the process.
  pool.on('error', (error) => console.error('database connection lost:', error.name));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    close: async () => {
      await db.destroy();
      await closeEngine?.();
    },
  };
}
