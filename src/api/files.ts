import { ConfigError, type DeskConfig, parseConfig } from './config';

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL}${path}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
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
  Promise.all([readJson('calendar/kz.json'), readJson('calendar/rules.json')]);
