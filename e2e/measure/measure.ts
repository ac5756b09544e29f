/** `npm run measure`: the figures of the desk beside those of the bare app; exit code 1 where one misses its target. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { judgingSpeeds } from '../../src/disclosures/scan/judging.fixture';
import { ensureChromium } from '../checks/chromium';
import { password, StaffCalls } from '../fixtures/staffCalls';
import { textsOf } from '../fixtures/texts';
import { type Figure, kilobytes, median, spread, tell } from './figures';
import { type ApiAnswer, type FirstRow, measureFirstRow, newBrowser } from './firstRow';
import { measureIndicators } from './indicators/measureIndicators';
import { type Servers, serveBoth } from './servers';

const pairs = 7;
const leastJudged = 20_000;
const dist = { desk: 'e2e/measure/dist/desk', bare: 'e2e/measure/dist/bare' };

async function buildBoth(): Promise<void> {
  const out = (path: string) => ({ outDir: resolve(path), emptyOutDir: true });
  await build({ logLevel: 'error', build: out(dist.desk) });
  await build({
    root: 'e2e/measure/bare',
    configFile: 'e2e/measure/bare/vite.config.ts',
    logLevel: 'error',
    build: out(dist.bare),
  });
}

async function signIn(page: Page): Promise<void> {
  const t = textsOf('kk');
  await page.getByLabel(t('auth.username')).fill('support');
  await page.getByLabel(t('auth.password')).fill(password);
  await page.getByRole('button', { name: t('auth.submit') }).click();
}

interface Runs {
  desk: FirstRow[];
  bare: FirstRow[];
  throughSignIn: FirstRow;
}

async function run({ desk, deskUrl, bareUrl }: Servers): Promise<Runs> {
  const { token } = await StaffCalls.of(desk.url, 'support');
  const runs: Runs = { desk: [], bare: [], throughSignIn: await measureFirstRow(deskUrl, { signIn }) };
  for (let pair = 1; pair <= pairs; pair += 1) {
    const ours = await measureFirstRow(deskUrl, { token });
    const theirs = await measureFirstRow(bareUrl, { token });
    runs.desk.push(ours);
    runs.bare.push(theirs);
    console.log(`pair ${pair}: desk ${ours.ms.toFixed(0)} ms, bare ${theirs.ms.toFixed(0)} ms`);
  }
  return runs;
}

function loadFigures({ desk, bare, throughSignIn }: Runs): Figure[] {
  const bareBytes = median(bare.map(({ scriptBytes }) => scriptBytes));
  const deskBytes = median(desk.map(({ scriptBytes }) => scriptBytes));
  const ratios = desk.map(({ ms }, index) => ms / (bare[index]?.ms ?? Number.NaN));
  const bytesRatio = throughSignIn.scriptBytes / bareBytes;
  return [
    { name: 'scripts until the first row, bare app', value: kilobytes(bareBytes) },
    { name: 'the same, desk, signed in by cookie', value: kilobytes(deskBytes) },
    {
      name: 'the same, desk, through the sign-in page',
      value: `${kilobytes(throughSignIn.scriptBytes)}, ${bytesRatio.toFixed(3)} × bare`,
      target: 'at most 1.00 ×',
      met: bytesRatio <= 1,
    },
    {
      name: 'first row, bare app, ms',
      value: spread(
        bare.map(({ ms }) => ms),
        0,
      ),
    },
    {
      name: 'first row, desk, ms',
      value: spread(
        desk.map(({ ms }) => ms),
        0,
      ),
    },
    {
      name: 'first row, desk to bare, pair by pair',
      value: spread(ratios),
      target: 'at most 1.00',
      met: median(ratios) <= 1,
    },
    {
      name: 'longest task, bare app, ms',
      value: spread(
        bare.map(({ longestTaskMs }) => longestTaskMs),
        0,
      ),
    },
    {
      name: 'longest task, desk, ms',
      value: spread(
        desk.map(({ longestTaskMs }) => longestTaskMs),
        0,
      ),
    },
  ];
}

/** Of a list of which nothing but its length is asked for. */
const isCount = ({ call }: ApiAnswer) => decodeURIComponent(call).includes('range=[0,0]');

function callFigures({ desk }: Runs): Figure[] {
  const calls = desk.map(({ api }) => api.filter(({ call }) => !call.endsWith('/auth/me')));
  const counts = calls.map((api) => api.filter(isCount).length);
  const rows = calls.map((api) => api.filter((answer) => !isCount(answer)));
  const most = Math.max(...rows.map((api) => api.length));
  const doubles = calls.map((api) => api.length - new Set(api.map(({ call }) => call)).size);
  // An answer of one row is shorter than what the server begins to compress at.
  const lists = rows.flat().filter(({ call }) => call.startsWith('GET /api/requests?'));
  const encodings = [...new Set(lists.map(({ encoding }) => encoding ?? 'none'))];
  return [
    {
      name: 'calls to /api until rows and names stand',
      value: `${most}: ${(rows[0] ?? []).map(({ call }) => call.replace(/\?.*/, '')).join(', ')}`,
      target: 'at most 3',
      met: most <= 3,
    },
    {
      name: 'calls after them, of one row, one for each count',
      value: String(Math.max(...counts)),
      target: 'after the others',
      met: calls.every((api) => api.findIndex(isCount) === -1 || api.findIndex(isCount) >= most),
    },
    {
      name: 'calls made twice',
      value: String(Math.max(...doubles)),
      target: '0',
      met: Math.max(...doubles) === 0,
    },
    {
      name: 'encoding of the list',
      value: encodings.join(', '),
      target: 'gzip',
      met: encodings.join() === 'gzip',
    },
  ];
}

async function indicatorFigures(): Promise<Figure[]> {
  const browser = await newBrowser();
  try {
    const { shown, quietTick, changed, minuteTick } = await measureIndicators(browser);
    return [
      { name: '500 indicators, renders to show them', value: String(shown) },
      { name: 'renders while no label changes', value: String(quietTick), target: '0', met: quietTick === 0 },
      {
        name: `renders at a tick that changes ${changed} labels`,
        value: String(minuteTick),
        target: String(changed),
        met: changed > 0 && minuteTick === changed,
      },
    ];
  } finally {
    await browser.close();
  }
}

function judgingFigure(): Figure {
  const [, ...warm] = judgingSpeeds(8);
  return {
    name: 'disclosures judged a second, once fetched',
    value: spread(warm, 0),
    target: `at least ${leastJudged}`,
    met: median(warm) >= leastJudged,
  };
}

process.env.KELISIM_CHROMIUM = ensureChromium();
console.log('Building the desk and the bare app, making the sample data …');
await buildBoth();
const servers = await serveBoth(dist);
try {
  const runs = await run(servers);
  const figures = [
    ...loadFigures(runs),
    ...callFigures(runs),
    ...(await indicatorFigures()),
    judgingFigure(),
  ];
  console.log(`\n${tell(figures)}`);
  process.exitCode = figures.every(({ met }) => met !== false) ? 0 : 1;
} finally {
  await servers.close();
}
