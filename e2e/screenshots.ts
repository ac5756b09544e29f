/**
 * `npm run screenshots`: the two pictures of the README, from the running desk on a played day.
 * `npm run screenshots -- --all DIR`: every page in both languages, light and dark, at two widths, to look at.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Database } from './backend/db/schema';
import { ensureChromium, launchOptions } from './checks/chromium';
import { buildDesk } from './desk/buildDesk';
import { type RunningDesk, runDesk } from './fixtures/desk';
import { StaffCalls, type Username } from './fixtures/staffCalls';
import { type Language, languages, textsOf } from './fixtures/texts';

/** Monday, 15:40 in Almaty: requests of every state, some of them about to be late. */
const playedAt = '2026-11-23T10:40:00Z';

interface Look {
  language: Language;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  as?: Username;
}

async function open(browser: Browser, desk: RunningDesk, look: Look): Promise<Page> {
  const { language, colorScheme = 'light', viewport = { width: 1440, height: 900 }, as } = look;
  const localStorage = [{ name: 'kelisim.locale', value: language }];
  const context = await browser.newContext({
    baseURL: desk.url,
    colorScheme,
    viewport,
    storageState: { cookies: [], origins: [{ origin: desk.url, localStorage }] },
  });
  if (as) {
    const { token } = await StaffCalls.of(desk.url, as);
    await context.addCookies([{ name: 'sid', value: token, url: desk.url }]);
  }
  return context.newPage();
}

/** Goes there and waits until nothing is on its way any more. */
async function settle(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** A withdrawal in the middle of its steps, with recipients to tell: the case that shows most. */
async function telltaleCase(db: Database): Promise<string> {
  const { id } = await db
    .selectFrom('requests')
    .select('id')
    .where('kind', '=', 'processing_withdrawal')
    .where('status', '=', 'in_progress')
    .where((where) =>
      where.exists(
        where
          .selectFrom('recipient_notices')
          .select('recipient_notices.id')
          .whereRef('recipient_notices.requestId', '=', 'requests.id'),
      ),
    )
    .orderBy('dueAt', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return `/requests/${id}`;
}

async function makeReadmePictures(browser: Browser, desk: RunningDesk): Promise<void> {
  await mkdir('docs', { recursive: true });
  const pictures = [
    { language: 'kk', path: '/requests' },
    { language: 'ru', path: await telltaleCase(desk.db) },
  ] as const;
  for (const { language, path } of pictures) {
    const page = await open(browser, desk, { language, as: 'support' });
    await settle(page, path);
    await page.screenshot({ path: `docs/desk-${language}.png` });
    console.log(`docs/desk-${language}.png`);
    await page.context().close();
  }
}

async function pagesOf(db: Database): Promise<[name: string, path: string][]> {
  const first = async (table: 'clients' | 'consents' | 'disclosures') =>
    (await db.selectFrom(table).select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()).id;
  const done = await db
    .selectFrom('requests')
    .select('id')
    .where('status', '=', 'closed')
    .where('breachedAt', 'is not', null)
    .limit(1)
    .executeTakeFirstOrThrow();
  return [
    ['requests', '/requests'],
    ['case', await telltaleCase(db)],
    ['case-late', `/requests/${done.id}`],
    ['clients', '/clients'],
    ['client', `/clients/${await first('clients')}`],
    ['consents', '/consents'],
    ['consent', `/consents/${await first('consents')}`],
    ['disclosures', '/disclosures'],
    ['disclosure', `/disclosures/${await first('disclosures')}`],
    ['review', '/disclosures/review'],
    ['overview', '/overview'],
    ['report', '/overview/report'],
    ['wall', '/overview/wall'],
    ['empty', `/requests?filter=${JSON.stringify({ number: 'R-0' })}`],
    ['not-found', '/nothing/here'],
  ];
}

/** Who sits before a page, where it is not an agent. */
const seats: Partial<Record<string, Username>> = {
  clients: 'manager',
  review: 'compliance',
  overview: 'manager',
  report: 'manager',
  wall: 'manager',
};

async function makeAllOf(browser: Browser, desk: RunningDesk, look: Look, folder: string): Promise<void> {
  const save = async (page: Page, name: string) => {
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.context().close();
  };
  const signIn = await open(browser, desk, look);
  await settle(signIn, '/');
  await save(signIn, 'sign-in');
  for (const [name, path] of await pagesOf(desk.db)) {
    const page = await open(browser, desk, { ...look, as: seats[name] ?? 'support' });
    await settle(page, path);
    await save(page, name);
  }
  const why = await open(browser, desk, { ...look, as: 'support' });
  await settle(why, await telltaleCase(desk.db));
  const name = textsOf(look.language)('deadlines.why.button');
  await why.getByRole('main').getByRole('button', { name }).click();
  await why.getByRole('dialog').waitFor();
  await save(why, 'why-this-date');
}

async function makeAll(browser: Browser, desk: RunningDesk, folder: string): Promise<void> {
  const viewports = [
    { width: 1280, height: 800 },
    { width: 1920, height: 1080 },
  ];
  for (const language of languages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const viewport of viewports) {
        const into = join(folder, `${language}-${colorScheme}-${viewport.width}`);
        await mkdir(into, { recursive: true });
        await makeAllOf(browser, desk, { language, colorScheme, viewport }, into);
        console.log(into);
      }
    }
  }
}

const { values } = parseArgs({ options: { all: { type: 'string' } } });
await buildDesk();
const desk = await runDesk({ at: playedAt });
const browser = await chromium.launch(launchOptions(ensureChromium()));
try {
  if (values.all) await makeAll(browser, desk, values.all);
  else await makeReadmePictures(browser, desk);
} finally {
  await browser.close();
  await desk.close();
}
