import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type OpenDatabase, openDatabase } from '../db/open';

export interface Engine {
  name: string;
  open(): Promise<OpenDatabase>;
}

const { DATABASE_URL } = process.env;

async function onServer(databaseUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** A database of its own on the server, dropped when it is closed. */
async function openFresh(databaseUrl: string): Promise<OpenDatabase> {
  const name = `kelisim_test_${randomBytes(6).toString('hex')}`;
  await onServer(databaseUrl, `create database ${name}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  const opened = await openDatabase({ databaseUrl: url.href });
  const close = async () => {
    await opened.close();
    await onServer(databaseUrl, `drop database ${name}`);
  };
  return { db: opened.db, close };
}

/** PGlite, and the server that `DATABASE_URL` names: the service must do the same on both. */
export const engines: Engine[] = [
  { name: 'PGlite', open: () => openDatabase({ dataDir: 'memory://' }) },
  ...(DATABASE_URL ? [{ name: 'PostgreSQL server', open: () => openFresh(DATABASE_URL) }] : []),
];
