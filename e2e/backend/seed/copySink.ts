import pg from 'pg';
import type { Sink, TableName } from './sink';

/** Columns that hold JSON; an array in any other is an array of the database. */
const jsonColumns = new Set(['dataInventory', 'evidence', 'steps', 'details', 'document']);

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (letter) => escapes[letter] ?? letter) : text;
}

function field(column: string, value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  // The arrays are of codes, which need no quotes.
  if (Array.isArray(value) && !jsonColumns.has(column)) return `{${value.join(',')}}`;
  return escaped(JSON.stringify(value));
}

/** The rows in the text format of COPY. */
export function copyText(rows: readonly object[], columns: readonly string[]): string {
  let text = '';
  for (const row of rows) {
    let line = '';
    for (const column of columns) line += (line && '\t') + field(column, Reflect.get(row, column));
    text += `${line}\n`;
  }
  return text;
}

/** One COPY … FROM STDIN with all of its data, as a query of node-postgres. */
class CopyIn implements pg.Submittable {
  readonly done: Promise<void>;
  private readonly statement: string;
  private readonly data: Buffer;
  private resolve: () => void = () => {};
  private reject: (error: Error) => void = () => {};

  constructor(statement: string, text: string) {
    this.statement = statement;
    const body = Buffer.from(text);
    const head = Buffer.alloc(5);
    // CopyData is 'd' with its length, the length's own four bytes included; CopyDone is 'c'.
    head.write('d');
    head.writeInt32BE(body.length + 4, 1);
    this.data = Buffer.concat([head, body, Buffer.from([0x63, 0, 0, 0, 4])]);
    this.done = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  submit(connection: pg.Connection): void {
    connection.query(this.statement);
  }

  handleCopyInResponse(connection: pg.Connection): void {
    connection.stream.write(this.data);
  }

  handleCommandComplete(): void {}

  handleError(error: Error): void {
    this.reject(error);
  }

  handleReadyForQuery(): void {
    this.resolve();
  }
}

/** By COPY, all in one transaction on a connection of its own. */
export async function withCopySink(databaseUrl: string, load: (sink: Sink) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await load({ write: (table, rows) => copy(client, table, rows) });
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function copy(client: pg.Client, table: TableName, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const statement = `copy ${pg.escapeIdentifier(table)} (${names}) from stdin`;
  await client.query(new CopyIn(statement, copyText(rows, columns))).done;
}
