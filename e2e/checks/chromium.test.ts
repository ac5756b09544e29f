import { describe, expect, it } from 'vitest';
import { ensureChromium, findChromium, launchOptions, type Machine } from './chromium';

interface Given {
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
  isRoot?: boolean;
  /** Files that are there. */
  files?: string[];
  /** Files that appear once the command has run. */
  brings?: Record<string, string>;
  /** Commands that fail. */
  fails?: string[];
}

function machineWith(given: Given): Machine & { ran: string[] } {
  const files = new Set(given.files);
  const ran: string[] = [];
  return {
    ran,
    platform: given.platform ?? 'linux',
    env: given.env ?? {},
    isRoot: given.isRoot ?? false,
    exists: (path) => files.has(path),
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      if (args[0] !== '--version') ran.push(line);
      if (given.fails?.some((start) => line.startsWith(start))) return false;
      const brought = Object.entries(given.brings ?? {}).find(([start]) => line.startsWith(start));
      if (brought) files.add(brought[1]);
      return true;
    },
    playwrightPath: () => '/home/me/.cache/ms-playwright/chromium/chrome',
    say: () => undefined,
  };
}

const apt = '/usr/bin/apt-get';

describe('the search for a browser', () => {
  it('takes the one that is named before all others', () => {
    const machine = machineWith({
      env: { KELISIM_CHROMIUM: '/opt/chrome' },
      files: ['/opt/chrome', '/usr/bin/chromium'],
    });
    expect(findChromium(machine)).toBe('/opt/chrome');
  });

  it('takes no other where the named one does not run', () => {
    const machine = machineWith({ env: { KELISIM_CHROMIUM: '/opt/chrome' }, files: ['/usr/bin/chromium'] });
    expect(() => ensureChromium(machine)).toThrow(/KELISIM_CHROMIUM names \/opt\/chrome/);
    expect(machine.ran).toEqual([]);
  });

  it('passes over one that is there and does not run', () => {
    const machine = machineWith({
      files: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
      fails: ['/usr/bin/chromium'],
    });
    expect(findChromium(machine)).toBe('/usr/bin/google-chrome');
  });

  it.each<[NodeJS.Platform, string]>([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['linux', '/usr/bin/google-chrome-stable'],
    ['linux', '/home/me/.cache/ms-playwright/chromium/chrome'],
  ])('knows where %s keeps it: %s', (platform, path) => {
    expect(findChromium(machineWith({ platform, files: [path] }))).toBe(path);
  });
});

describe('the installation of a browser', () => {
  it('asks Playwright first', () => {
    const own = '/home/me/.cache/ms-playwright/chromium/chrome';
    const machine = machineWith({ brings: { 'npx playwright install': own } });
    expect(ensureChromium(machine)).toBe(own);
    expect(machine.ran).toEqual(['npx playwright install chromium']);
  });

  it('takes the package of Debian where Playwright cannot', () => {
    const machine = machineWith({
      isRoot: true,
      files: [apt],
      fails: ['npx'],
      brings: { 'apt-get install -y': '/usr/bin/chromium' },
    });
    expect(ensureChromium(machine)).toBe('/usr/bin/chromium');
    expect(machine.ran.at(-2)).toBe('apt-get update');
  });

  it('uses sudo where it asks for no password', () => {
    const machine = machineWith({
      files: [apt],
      fails: ['npx'],
      brings: { 'sudo -n apt-get install -y': '/usr/bin/chromium' },
    });
    expect(ensureChromium(machine)).toBe('/usr/bin/chromium');
  });

  it('says what to do where nothing helps, and runs nothing that would ask for a password', () => {
    const machine = machineWith({ files: [apt], fails: ['npx', 'sudo'] });
    expect(() => ensureChromium(machine)).toThrow(/KELISIM_CHROMIUM=/);
    expect(machine.ran).toEqual(['npx playwright install chromium', 'sudo -n true']);
  });
});

describe('the start of the browser', () => {
  it.each([
    [{}, true],
    [{ isRoot: true }, false],
    [{ env: { CI: 'true' } }, false],
    [{ env: { CI: 'true' }, platform: 'darwin' as const }, true],
  ])('has a sandbox wherever it can: %o', (given, sandbox) => {
    expect(launchOptions('/x', machineWith(given)).chromiumSandbox).toBe(sandbox);
  });
});
