import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search for a browser asks of the machine; the tests answer in its place. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  exists(path: string): boolean;
  /** Runs a command without input; whether it ended well. Its output is shown unless `quiet`. */
  run(command: string, args: readonly string[], quiet?: boolean): boolean;
  /** Where Playwright would keep a browser of its own. */
  playwrightPath(): string;
  say(text: string): void;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: (command, args, quiet = false) =>
    spawnSync(command, args, {
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32' && command === 'npx',
    }).status === 0,
  playwrightPath: () => chromium.executablePath(),
  say: (text) => console.log(text),
};

export class NoChromium extends Error {
  override readonly name = 'NoChromium';
}

const unixPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
];
const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const windowsPlace = 'Google\\Chrome\\Application\\chrome.exe';

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') return macPlaces;
  if (platform !== 'win32') return unixPlaces;
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return roots.filter((root) => root !== undefined).map((root) => join(root, windowsPlace));
}

/** A file may be there and not run: a stub of a distribution, or a browser whose libraries are missing. */
function works(machine: Machine, path: string): boolean {
  if (!machine.exists(path)) return false;
  // On Windows `--version` opens a window instead.
  return machine.platform === 'win32' || machine.run(path, ['--version'], true);
}

/**
 * The path of a Chromium or Chrome that runs here, or undefined.
 * @throws {NoChromium} where KELISIM_CHROMIUM names none: another one may not be taken in its stead
 */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  const named = machine.env.KELISIM_CHROMIUM;
  if (named) {
    if (works(machine, named)) return named;
    throw new NoChromium(`KELISIM_CHROMIUM names ${named}, which does not run.`);
  }
  return [...usualPlaces(machine), machine.playwrightPath()].find((path) => works(machine, path));
}

function installFromDebian(machine: Machine): void {
  if (machine.platform !== 'linux' || !machine.exists('/usr/bin/apt-get')) return;
  const sudo = machine.isRoot ? [] : ['sudo', '-n'];
  if (!machine.isRoot && !machine.run('sudo', ['-n', 'true'], true)) return;
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
    return machine.run(command, rest);
  };
  if (apt('update')) apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
}

/**
 * The path of a browser, installed first where there is none.
 * @throws {NoChromium} where none can be had; the message says what to do
 */
export function ensureChromium(machine: Machine = thisMachine): string {
  const found = findChromium(machine);
  if (found) return found;
  machine.say('No Chromium or Chrome is installed: trying the one of Playwright.');
  machine.run('npx', ['playwright', 'install', 'chromium']);
  const fromPlaywright = findChromium(machine);
  if (fromPlaywright) return fromPlaywright;
  machine.say('Playwright could not bring one: trying the package of the system.');
  installFromDebian(machine);
  const fromSystem = findChromium(machine);
  if (fromSystem) return fromSystem;
  throw new NoChromium(
    'The browser tests need Chromium or Chrome. Install one (Debian: apt-get install chromium), ' +
      'or name one that is elsewhere: KELISIM_CHROMIUM=/path/to/chrome npm test',
  );
}

/** How the browser is started: without a sandbox only where there is no other way, and without calls of its own. */
export function launchOptions(executablePath: string | undefined, machine: Machine = thisMachine) {
  return {
    executablePath,
    chromiumSandbox: machine.platform !== 'linux' || !(machine.isRoot || Boolean(machine.env.CI)),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
