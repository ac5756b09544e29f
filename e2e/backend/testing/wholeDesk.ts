import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, openDesk } from './desk';
import type { Engine } from './engines';

/** The service as it is started: with the files of a built desk, the demo, and another origin allowed. */
export async function openWholeDesk(engine: Engine): Promise<Desk> {
  const distDir = await mkdtemp(join(tmpdir(), 'kelisim-dist-'));
  await mkdir(join(distDir, 'assets'));
  await writeFile(join(distDir, 'index.html'), '<!doctype html><title>Kelisim</title>');
  await writeFile(join(distDir, 'config.json'), '{"apiUrl":"/api","defaultLocale":"kk"}');
  await writeFile(join(distDir, 'assets', 'index-abc.js'), `export const text = '${'а'.repeat(5000)}';`);
  const desk = await openDesk(engine, { distDir, demo: true, allowedOrigin: 'https://desk.example.kz' });
  const close = async () => {
    await desk.close();
    await rm(distDir, { recursive: true });
  };
  return { ...desk, close };
}
