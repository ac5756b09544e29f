import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { hashPassword } from '../auth/password';
import { createIndexes, createTables, type Database, resetSequences } from '../db/schema';
import { withCopySink } from './copySink';
import { generate, type SeedFacts, type Story } from './generate';
import { type Sink, statementSink, type TableName } from './sink';
import { demoPassword, staff } from './staff';

export interface SeedProgress {
  /** Rows written so far. */
  rows: number;
  /** From 0 to 1. */
  share: number;
  phase: 'rows' | 'indexes';
}

export interface SeedOptions extends SeedFacts {
  /** Where `db` is a PostgreSQL server, its address: rows then go by COPY, several times as fast. */
  databaseUrl?: string;
  onProgress?: (progress: SeedProgress) => void;
}

const tables: readonly TableName[] = [
  'users',
  'clients',
  'client_identities',
  'policy_versions',
  'consents',
  'recipients',
  'disclosures',
  'requests',
  'request_events',
  'recipient_notices',
  'attachments',
  'audit_events',
  'client_lookups',
  'identity_views',
  'corrections',
  'export_records',
  'sessions',
  'login_attempts',
  'idempotency_keys',
  'request_numbers',
];

/** Whether there is nothing yet that a person could sign in to. */
export async function isEmpty(db: Database): Promise<boolean> {
  const user = await db.selectFrom('users').select('id').limit(1).executeTakeFirst();
  return user === undefined;
}

/**
 * Replaces all that the database holds with sample data. The rows arrive in one transaction, so an interrupted
 * load leaves nothing behind; indexes are made when the rows are in.
 */
export async function seedDatabase(db: Database, options: SeedOptions): Promise<{ rows: number }> {
  for (const table of tables) await db.schema.dropTable(table).ifExists().execute();
  await createTables(db);
  let rows = 0;
  const load = async (sink: Sink) => {
    rows = await write(sink, options);
  };
  if (options.databaseUrl) await withCopySink(options.databaseUrl, load);
  else await db.transaction().execute((transaction) => load(statementSink(transaction)));
  options.onProgress?.({ rows, share: 1, phase: 'indexes' });
  await createIndexes(db);
  await resetSequences(db);
  await sql`analyze`.execute(db);
  // What is summed up is read from the indexes alone only where it is known that every row may be seen.
  await sql`vacuum "requests"`.execute(db);
  return { rows };
}

async function write(sink: Sink, options: SeedOptions): Promise<number> {
  const { reference, stories } = generate(options);
  const batches = new Batches(sink);
  for (const user of staff) {
    await sink.write('users', [{ ...user, passwordHash: await hashPassword(demoPassword) }]);
  }
  await sink.write('policy_versions', reference.policies);
  await sink.write('recipients', reference.recipients);
  await sink.write('request_numbers', reference.requestNumbers);
  batches.addNumbered('audit_events', reference.audit);
  let told = 0;
  for (const story of stories) {
    add(batches, story);
    // The batch before this one is on its way to the database, and moves only when it is given the turn.
    if (batches.told() % storiesInTurn === 0) await setImmediate();
    if (!batches.full()) continue;
    told += batches.told();
    await batches.flush();
    options.onProgress?.({ rows: batches.rows, share: Math.min(1, told / options.clients), phase: 'rows' });
  }
  await batches.flush();
  await batches.settled();
  return batches.rows;
}

function add(batches: Batches, story: Story): void {
  if (story.client) batches.add('clients', [story.client]);
  if (story.identity) batches.add('client_identities', [story.identity]);
  batches.addNumbered('consents', story.consents);
  batches.addNumbered('disclosures', story.disclosures);
  batches.add('requests', story.requests);
  batches.addNumbered('request_events', story.events);
  batches.addNumbered('recipient_notices', story.notices);
}

const clientsInBatch = 800;
const storiesInTurn = 16;

/** Rows on their way: one batch is written while the next one is being made, so memory stays level. */
class Batches {
  rows = 0;
  private readonly sink: Sink;
  private readonly waiting = new Map<TableName, object[]>();
  private readonly lastIds = new Map<TableName, number>();
  private underWay: Promise<void> = Promise.resolve();

  constructor(sink: Sink) {
    this.sink = sink;
  }

  add(table: TableName, rows: readonly object[]): void {
    const batch = this.waiting.get(table);
    if (batch) batch.push(...rows);
    else this.waiting.set(table, [...rows]);
  }

  /** Gives each row the next id of its table. */
  addNumbered(table: TableName, rows: readonly object[]): void {
    let id = this.lastIds.get(table) ?? 0;
    this.add(
      table,
      rows.map((row) => {
        id += 1;
        return { id, ...row };
      }),
    );
    this.lastIds.set(table, id);
  }

  told(): number {
    return this.waiting.get('clients')?.length ?? 0;
  }

  full(): boolean {
    return this.told() >= clientsInBatch;
  }

  /** Waits for the batch before this one, then sends this one. */
  async flush(): Promise<void> {
    await this.underWay;
    const batch = [...this.waiting];
    this.waiting.clear();
    for (const [, rows] of batch) this.rows += rows.length;
    this.underWay = this.send(batch);
    // A failure is told by the next flush; until then it is not unhandled.
    this.underWay.catch(() => undefined);
  }

  settled(): Promise<void> {
    return this.underWay;
  }

  private async send(batch: readonly [TableName, object[]][]): Promise<void> {
    for (const [table, rows] of batch) if (rows.length > 0) await this.sink.write(table, rows);
  }
}
