import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { backend, nobodyThere, type Reply } from './backend.fixture';
import { ConfigError } from './config';
import { loadConfig, readCalendarFiles } from './files';

const published = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/${file}`, import.meta.url), 'utf8'));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** The desk's own origin; the files are asked for beside the page. */
async function desk(files: (path: string) => Reply | null): Promise<void> {
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

  it.each<[string, Reply, string]>([
    ['is missing', { status: 404 }, 'calendar/rules.json: 404'],
    ['is a page of HTML', { body: '<!doctype html>' }, 'calendar/rules.json: Unexpected token'],
    ['breaks off', { body: '{"version":' }, 'calendar/rules.json: '],
  ])('a file of the calendar that %s is told by its path and what is wrong', async (_name, reply, told) => {
    await desk((path) => (path.endsWith('rules.json') ? reply : { body: {} }));
    await expect(readCalendarFiles()).rejects.toThrow(told);
  });

  it('a file that does not come in time keeps nobody waiting, and is told by its path', async () => {
    const patience = vi.spyOn(AbortSignal, 'timeout');
    patience.mockReturnValue(AbortSignal.abort(new DOMException('timed out', 'TimeoutError')));
    await desk((path) => (path.endsWith('kz.json') ? null : { body: {} }));
    await expect(readCalendarFiles()).rejects.toThrow(/^calendar\/\w+\.json: timed out/);
    expect(patience).toHaveBeenCalledWith(10_000);
  });
});
