/** `npm run test:browser [playwright arguments]`: the journeys in a real Chromium, which is found or installed. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { ensureChromium, NoChromium } from './chromium';

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');

function run(): number {
  const { status } = spawnSync(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, KELISIM_CHROMIUM: ensureChromium() },
  });
  return status ?? 1;
}

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof NoChromium)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
