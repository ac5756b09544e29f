import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCalendar, type WorkCalendar } from '../../src/deadlines/calendar';
import { type DeadlineRules, parseRules } from '../../src/deadlines/rules';
import { type OpenDatabase, openDatabase } from '../backend/db/open';
import { holdFolder } from './folderLock';
import { PlainFault } from './plainFault';

/** Where the data lives: a server's address, a folder, or `memory://`. */
export interface DataPlace {
  databaseUrl?: string | undefined;
  dataDir: string;
}

/** What `DATABASE_URL` and `KELISIM_DATA` name; the folder `.data` where they name nothing. */
export function placeFromEnvironment(env: NodeJS.ProcessEnv): DataPlace {
  return { databaseUrl: env.DATABASE_URL || undefined, dataDir: env.KELISIM_DATA || '.data' };
}

/** In words, without the password that a server's address may hold. */
export function describePlace({ databaseUrl, dataDir }: DataPlace): string {
  if (!databaseUrl) return dataDir.startsWith('memory:') ? 'memory, kept until the end' : dataDir;
  const server = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  return server ? `the server ${server.host}${server.pathname}` : 'the server of DATABASE_URL';
}

/** Opens the database and keeps others out of its folder. Throws a PlainFault where it cannot be opened. */
export async function openPlace(place: DataPlace): Promise<OpenDatabase> {
  if (place.databaseUrl) return openServer(place, place.databaseUrl);
  if (place.dataDir.includes('://')) return openDatabase({ dataDir: place.dataDir });
  const release = await holdFolder(place.dataDir);
  try {
    const opened = await openDatabase({ dataDir: join(place.dataDir, 'postgres') });
    return {
      db: opened.db,
      close: async () => {
        await opened.close();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw new PlainFault(
      `The data in ${place.dataDir} cannot be opened (${error instanceof Error ? error.message : error}). ` +
        'Remove that folder to begin anew, or name another one in KELISIM_DATA.',
    );
  }
}

async function openServer(place: DataPlace, databaseUrl: string): Promise<OpenDatabase> {
  const opened = await openDatabase({ databaseUrl });
  try {
    await opened.db.selectNoFrom((eb) => eb.val(1).as('one')).execute();
    return opened;
  } catch (error) {
    await opened.close();
    throw new PlainFault(
      `${describePlace(place)} does not answer (${error instanceof Error ? error.message : error}). See DATABASE_URL.`,
    );
  }
}

/** The working days and the terms that operations keep. */
export async function readTerms(): Promise<{ calendar: WorkCalendar; rules: DeadlineRules }> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(`public/calendar/${name}`, 'utf8'));
  return { calendar: parseCalendar(await read('kz.json')), rules: parseRules(await read('rules.json')) };
}
