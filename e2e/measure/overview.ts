/**
 * `npm run measure:overview -- <small> <large>`: how long the manager's overview takes over 2,000 clients and over
 * 1,000,000. Each is a folder or a server's address (`postgres://…`); sample data is made where there is none yet.
 * Exit code 1 where the target is missed.
 */
import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium } from '@playwright/test';
import { ensureChromium, launchOptions } from '../checks/chromium';
import type { DataPlace } from '../desk/data';
import { failWith, PlainFault } from '../desk/plainFault';
import { type Desk, startDesk } from '../desk/startDesk';
import { StaffCalls } from '../fixtures/staffCalls';
import { type Figure, median, spread, tell } from './figures';

const pairs = 7;
const mostRatio = 1.5;
const clients = { small: 2_000, large: 1_000_000 };
/** Monday in Almaty, 13:20: some are due today, some are late already. */
const now = '2026-11-23T08:20:00Z';
/** A page that has asked for nothing for as long has asked for all. */
const QUIET_MS = 2_000;

interface Call {
  path: string;
  endedAt: number;
}

interface Opened {
  /** From the start of the navigation until the last answer that the page waited for. */
  ms: number;
  calls: Call[];
}

const placeOf = (text: string): DataPlace =>
  text.startsWith('postgres') ? { databaseUrl: text, dataDir: '' } : { dataDir: text };

function callsSoFar(): Call[] {
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ name }) => name.includes('/api/'))
    .map(({ name, responseEnd }) => ({ path: name.replace(/^.*\/api\//, ''), endedAt: responseEnd }));
}

async function openOverview(browser: Browser, url: string, token: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  try {
    await context.addCookies([{ name: 'sid', value: token, url }]);
    const page = await context.newPage();
    await page.goto(`${url}/overview`);
    await page.locator('main table tbody tr').first().waitFor({ timeout: 120_000 });
    let calls: Call[] = [];
    for (let known = -1; known !== calls.length; ) {
      known = calls.length;
      await setTimeout(QUIET_MS);
      await page.waitForLoadState('networkidle', { timeout: 120_000 });
      calls = await page.evaluate(callsSoFar);
    }
    return { ms: Math.max(...calls.map(({ endedAt }) => endedAt)), calls };
  } finally {
    await context.close();
  }
}

function slowestOf({ calls }: Opened): string {
  const slowest = [...calls].sort((one, other) => other.endedAt - one.endedAt).slice(0, 5);
  return slowest
    .map(({ path, endedAt }) => `  ${endedAt.toFixed(0)} ms  ${decodeURIComponent(path).slice(0, 120)}`)
    .join('\n');
}

async function requestsIn({ db }: Desk): Promise<string> {
  const { count } = await db
    .selectFrom('requests')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

const report = (step: string, seconds: number) => console.log(`  ${step} (${seconds.toFixed(1)} s)`);

async function compare(small: Desk, large: Desk): Promise<Figure[]> {
  const browser = await chromium.launch(launchOptions(ensureChromium()));
  try {
    const open = async ({ url }: Desk) =>
      openOverview(browser, url, (await StaffCalls.of(url, 'manager')).token);
    // The first of each reads what no cache has yet.
    await open(small);
    await open(large);
    const runs: { small: Opened; large: Opened }[] = [];
    for (let pair = 1; pair <= pairs; pair += 1) {
      const run = { small: await open(small), large: await open(large) };
      runs.push(run);
      console.log(`pair ${pair}: small ${run.small.ms.toFixed(0)} ms, large ${run.large.ms.toFixed(0)} ms`);
    }
    const [first] = runs;
    if (first) console.log(`last answers of the large one:\n${slowestOf(first.large)}`);
    const ratios = runs.map((run) => run.large.ms / run.small.ms);
    const times = (which: 'small' | 'large') => runs.map((run) => run[which].ms);
    return [
      { name: `overview of ${await requestsIn(small)} requests, ms`, value: spread(times('small'), 0) },
      { name: `overview of ${await requestsIn(large)} requests, ms`, value: spread(times('large'), 0) },
      { name: 'calls', value: String(first?.large.calls.length) },
      {
        name: 'large to small, pair by pair',
        value: spread(ratios),
        target: `at most ${mostRatio}`,
        met: median(ratios) <= mostRatio,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const [smallPlace, largePlace] = process.argv.slice(2).map(placeOf);
  if (!smallPlace || !largePlace) throw new PlainFault('npm run measure:overview -- <small> <large>');
  const start = (place: DataPlace, count: number) =>
    startDesk({ ...place, port: 0, now, clients: count, report });
  const small = await start(smallPlace, clients.small);
  const large = await start(largePlace, clients.large);
  try {
    const figures = await compare(small, large);
    console.log(`\n${tell(figures)}`);
    process.exitCode = figures.every(({ met }) => met !== false) ? 0 : 1;
  } finally {
    await small.close();
    await large.close();
  }
}

main().catch(failWith);
