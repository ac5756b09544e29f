import type { FastifyInstance } from 'fastify';
import { createApp } from '../backend/app';
import type { Clock } from '../backend/clock';
import { createSchema, type Database } from '../backend/db/schema';
import { isEmpty, type SeedProgress, seedDatabase } from '../backend/seed/seedDatabase';
import { buildDesk, distDir } from './buildDesk';
import { type DataPlace, openPlace, readTerms } from './data';
import { codeOf, PlainFault } from './plainFault';
import { readClock } from './readClock';

export interface DeskOptions extends DataPlace {
  /** 0 takes any free one. */
  port: number;
  /** RFC 3339; where the service's clock starts. */
  now?: string | undefined;
  /** Of the sample data, where there is none yet. */
  clients?: number;
  /** Settings that replace those of the built `config.json`. */
  appConfig?: Record<string, unknown>;
  report?: (step: string, seconds: number) => void;
  onSeedProgress?: (progress: SeedProgress) => void;
}

export interface Desk {
  url: string;
  db: Database;
  clock: Clock;
  /** Stops listening, lets calls under way end, and closes the database. */
  close(): Promise<void>;
}

/** Builds what is not built, makes the sample data once, and serves desk and `/api` on one port. */
export async function startDesk(options: DeskOptions): Promise<Desk> {
  const clock = readClock(options.now);
  const timed = timer(options.report ?? (() => {}));
  const [terms, prepared] = await Promise.allSettled([
    timed(buildDesk(), (result) => (result === 'built' ? 'desk built' : 'desk is built already')),
    prepareData(options, clock, timed),
  ]);
  if (prepared.status === 'rejected') throw prepared.reason;
  const { opened, ...rules } = prepared.value;
  try {
    if (terms.status === 'rejected') throw terms.reason;
    const app = await createApp({
      db: opened.db,
      clock,
      ...rules,
      distDir,
      demo: true,
      ...(options.appConfig && { appConfig: options.appConfig }),
    });
    const url = await listen(app, options.port);
    const close = async () => {
      await app.close();
      await opened.close();
    };
    return { url, db: opened.db, clock, close };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

type Timed = <T>(work: Promise<T>, name: (result: T) => string) => Promise<T>;

function timer(report: (step: string, seconds: number) => void): Timed {
  return async (work, name) => {
    const started = performance.now();
    const result = await work;
    report(name(result), (performance.now() - started) / 1000);
    return result;
  };
}

async function prepareData(options: DeskOptions, clock: Clock, timed: Timed) {
  const terms = await readTerms();
  const opened = await timed(openPlace(options), () => 'database open');
  try {
    await timed(createSchema(opened.db), () => 'tables ready');
    const { databaseUrl, clients = 2000, onSeedProgress } = options;
    if (await isEmpty(opened.db)) {
      const seeding = seedDatabase(opened.db, {
        ...terms,
        clients,
        now: clock.now(),
        ...(databaseUrl && { databaseUrl }),
        ...(onSeedProgress && { onProgress: onSeedProgress }),
      });
      await timed(seeding, ({ rows }) => `sample data made, ${rows} rows`);
    }
    return { opened, ...terms };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function listen(app: FastifyInstance, port: number): Promise<string> {
  try {
    await app.listen({ port, host: 'localhost' });
  } catch (error) {
    await app.close();
    const code = codeOf(error);
    if (code === 'EADDRINUSE') throw new PlainFault(`Port ${port} is taken: stop what uses it, or set PORT.`);
    if (code === 'EACCES') throw new PlainFault(`Port ${port} may not be used: set PORT to one above 1023.`);
    throw error;
  }
  const address = app.server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return `http://localhost:${actual}`;
}
