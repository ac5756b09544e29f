import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { backend, nobodyThere, type Reply } from './backend.fixture';
import { ConfigError } from './config';
import { loadConfig, readCalendarFiles } from './files';

const published = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/${file}`, import.meta.url), 'utf8'));

afterEach(() => vi.unstubAllEnvs());

/** The desk's own origin; the files are asked for beside the page. */
async function desk(files: (path: string) => Reply): Promise<void> {
  const { url } = await backend(({ path }) => files(path));
  vi.stubEnv('BASE_URL', `${url}/`);
}

describe('the files beside the desk', () => {
  it('are read from where the desk is served', async () => {
    await desk((path) => ({ body: published(path) }));
    expect(await loadConfig()).toMatchObject({ apiUrl: '/api' });
    expect(await readCalendarFiles()).toEqual([
      published('calendar/kz.json'),
      published('calendar/rules.json'),
    ]);
  });

  it.each<[string, Reply]>([
    ['is missing', { status: 404 }],
    ['is a page of HTML', { headers: { 'Content-Type': 'text/html' }, body: '<!doctype html>' }],
    ['breaks off', { body: '{"apiUrl":' }],
  ])('a config.json that %s is named', async (_name, reply) => {
    await desk(() => reply);
    const failure: unknown = await loadConfig().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    expect(failure).toMatchObject({ message: 'config.json' });
  });

  it('a config.json of a server that is not there is named too', async () => {
    vi.stubEnv('BASE_URL', `${await nobodyThere()}/`);
    await expect(loadConfig()).rejects.toThrow(ConfigError);
  });

  it('a calendar that is missing is told by its path and status', async () => {
    await desk((path) => (path.endsWith('kz.json') ? { status: 404 } : { body: {} }));
    await expect(readCalendarFiles()).rejects.toThrow('calendar/kz.json: 404');
  });
});
