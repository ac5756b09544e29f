import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeOf, PlainFault } from './plainFault';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Keeps a second process out of the folder, for PGlite would spoil it; returns what gives it up. A lock whose
 * holder has died is taken over. Throws a PlainFault where the folder is in use.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new PlainFault(`The data folder ${resolve(folder)} cannot be made (${codeOf(error) ?? error}).`);
  });
  const file = join(folder, 'desk.pid');
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  if (holder && holder !== process.pid && isAlive(holder)) {
    throw new PlainFault(
      `The data in ${resolve(folder)} is in use by process ${holder}: stop that desk first, or name another folder ` +
        `in KELISIM_DATA. If no desk runs, remove ${resolve(file)}.`,
    );
  }
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}
