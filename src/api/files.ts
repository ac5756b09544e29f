import { calendarFiles, fileError } from '../deadlines/deadlineData';
import { ConfigError, type DeskConfig, parseConfig } from './config';

/** A file that has not come by then is as good as missing: the desk starts without it, or says why it cannot. */
const PATIENCE_MS = 10_000;

async function fetchJson(path: string): Promise<unknown> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(`${import.meta.env.BASE_URL}${path}`, { cache: 'no-cache', signal });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** @throws {Error} that begins with the file's path */
async function readJson(path: string): Promise<unknown> {
  try {
    return await fetchJson(path);
  } catch (error) {
    throw fileError(path, error);
  }
}

/** @throws {ConfigError} where the file is missing or cannot be used */
export async function loadConfig(): Promise<DeskConfig> {
  const json = await readJson('config.json').catch(() => {
    throw new ConfigError('config.json');
  });
  return parseConfig(json);
}

/** The working days and the terms, as they lie beside the desk: data that operations replace without a build. */
export const readCalendarFiles = (): Promise<[calendar: unknown, rules: unknown]> =>
  Promise.all([readJson(calendarFiles.calendar), readJson(calendarFiles.rules)]);
