import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainFault } from './plainFault';

const inputs = ['src', 'public', 'i18n', 'index.html', 'vite.config.ts', 'package-lock.json'];
export const distDir = 'dist';
const stampFile = join(distDir, '.inputs');

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** One figure for all that the built desk is made of: by content, so a checkout that changes nothing builds nothing. */
async function stampOfInputs(): Promise<string> {
  const files = (await Promise.all(inputs.map(filesUnder)))
    .flat()
    .filter((file) => !/\.test\.tsx?$/.test(file));
  const hash = createHash('sha256').update(process.version.split('.')[0] ?? '');
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(await readFile(file));
  return hash.digest('hex');
}

/** Builds `dist` in a process of its own, so that the second processor works, unless it is up to date. */
export async function buildDesk(): Promise<'built' | 'up to date'> {
  const stamp = await stampOfInputs();
  const built = await readFile(stampFile, 'utf8').catch(() => '');
  if (built === stamp) return 'up to date';
  await runBuild();
  await writeFile(stampFile, stamp);
  return 'built';
}

function runBuild(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('./viteBuild.ts', import.meta.url));
    const env = { ...process.env, NO_COLOR: '1' };
    const child = fork(script, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env });
    const stop = () => child.kill();
    process.once('exit', stop);
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve();
      else reject(new PlainFault(`The desk cannot be built:\n${output}`));
    });
  });
}
