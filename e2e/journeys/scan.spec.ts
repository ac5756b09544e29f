import { readFile } from 'node:fs/promises';
import type { Page, Route } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe';
import { ScanPage } from '../fixtures/scanPage';
import { signIn } from '../fixtures/signIn';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

// The scan of the register of disclosures (`/disclosures/scan`): begun, stopped, resumed, opened, handed over.

const [kk, ru] = [textsOf('kk'), textsOf('ru')];
const address = '/disclosures/scan';
const disclosureCalls = /\/api\/disclosures\?/;
const scanOf = (filter: object) => `${address}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;

/** Answers the calls for disclosures as they should be until so many have come; then as `after` says. */
async function after(
  page: Page,
  calls: number,
  answer: (route: Route) => Promise<void>,
): Promise<() => void> {
  let [seen, isOver] = [0, false];
  await page.route(disclosureCalls, async (route) => {
    seen += 1;
    if (isOver || seen <= calls) await route.continue();
    else await answer(route);
  });
  return () => {
    isOver = true;
  };
}

const isMonotone = (numbers: readonly number[]) =>
  numbers.every((number, n) => n === 0 || number >= (numbers[n - 1] ?? 0));

test('begins from the register with its filter, and judges what that filter gives', async ({
  desk,
  sitDown,
}) => {
  const filter = { reviewStatus: 'approved', crossBorder: true };
  const inRegister = `/disclosures?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
  const page = await sitDown({ as: 'compliance', language: 'kk', at: inRegister });
  const scan = new ScanPage(page, 'kk');
  await page.getByRole('link', { name: kk('scan.link') }).click();
  await expect(scan.section('filter.title')).toContainText(kk('enums.reviewStatus.approved'));
  await expect(scan.section('filter.title')).toContainText(
    `${kk('disclosures.fields.crossBorder')}: ${kk('common.yes')}`,
  );
  await scan.button('begin').click();
  await scan.done();
  const { count } = await desk.db
    .selectFrom('disclosures')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('reviewStatus', '=', 'approved')
    .where('crossBorder', '=', true)
    .executeTakeFirstOrThrow();
  expect(await scan.judged()).toBe(Number(count));
  await page.getByRole('link', { name: kk('scan.filter.change') }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('filter') === JSON.stringify(filter));
});

test('is stopped, keeps what it has judged, and goes on from there', async ({ desk, sitDown }) => {
  const page = await sitDown({ as: 'compliance', at: address });
  const scan = new ScanPage(page);
  const held: Route[] = [];
  const open = await after(page, 6, async (route) => void held.push(route));
  await scan.button('begin').click();
  await expect.poll(() => held.length).toBeGreaterThan(2);
  await scan.button('stop').click();
  await expect(scan.button('continue')).toBeVisible();
  const judged = await scan.judged();
  expect(judged).toBeGreaterThan(0);
  await expect(page.getByText(ru('scan.progress.partial'))).toBeVisible();
  await expect(scan.button('export.figures')).toHaveCount(0);

  open();
  const pages: string[] = [];
  page.on('request', (request) => {
    if (disclosureCalls.test(request.url())) pages.push(request.url());
  });
  await scan.button('continue').click();
  await scan.done();
  const { count } = await desk.db
    .selectFrom('disclosures')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(await scan.judged()).toBe(Number(count));
  expect(isMonotone([judged, Number(count)])).toBe(true);
  // A thousand at a time: what had been judged was not asked for again.
  expect(pages.length).toBeLessThanOrEqual(Math.ceil((Number(count) - judged) / 1000) + 1);
});

test('after a failure goes on where it was, and says so', async ({ guards, sitDown }) => {
  guards.allow(/status of 503 .*\/api\/disclosures/);
  const page = await sitDown({ as: 'compliance', at: address });
  const scan = new ScanPage(page);
  const mend = await after(page, 5, (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ status: 503, code: 'server_error' }),
    }),
  );
  await scan.button('begin').click();
  await expect(page.getByRole('alert')).toContainText(ru('errors.server_error'));
  await expect(page.getByText(ru('scan.progress.failed'))).toBeVisible();
  const judged = await scan.judged();
  expect(judged).toBeGreaterThan(0);
  mend();
  await scan.retry.click();
  await scan.done();
  expect(await scan.judged()).toBeGreaterThan(judged);
});

test('goes on by itself when the same person is back after the session has ended', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 401 .*\/api\//);
  const page = await sitDown({ as: 'compliance', at: address });
  const scan = new ScanPage(page);
  const open = await after(page, 5, (route) =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: JSON.stringify({ status: 401, code: 'session_expired' }),
    }),
  );
  await scan.button('begin').click();
  await expect(page.getByLabel(ru('auth.password'))).toBeVisible();
  open();
  await signIn(page, ru, 'compliance');
  await scan.done();
  const { count } = await desk.db
    .selectFrom('disclosures')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(await scan.judged()).toBe(Number(count));
});

test('opens the disclosures behind a figure, and they are there on the way back', async ({ sitDown }) => {
  const page = await sitDown({ as: 'compliance', at: scanOf({ crossBorder: true }) });
  const scan = new ScanPage(page);
  await scan.button('begin').click();
  await scan.done();
  const finding = scan.table('byFinding').getByRole('link').first();
  const count = Number((await finding.innerText()).replace(/\s/g, ''));
  await finding.click();
  const list = scan.table('list.title').locator('tbody tr');
  await expect(list).toHaveCount(Math.min(25, count));
  await expect(scan.section('list.title').getByRole('heading', { level: 3 })).toBeFocused();

  const link = list.first().getByRole('link').first();
  const opened = await link.getAttribute('href');
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(opened?.split('/').at(-1) ?? 'nothing');
  await page.goBack();
  await expect(list).toHaveCount(Math.min(25, count));
  await expect(scan.section('filter.title')).toContainText(/\d/);
  await expect(scan.button('beginAnew')).toBeVisible();
});

test('is on record before the file is handed over, and not handed over where it cannot be', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 500 .*\/api\/export-records/);
  const filter = { reviewStatus: 'approved' };
  const page = await sitDown({ as: 'compliance', at: scanOf(filter) });
  const scan = new ScanPage(page);
  await scan.button('begin').click();
  await scan.done();
  const { questionable } = await scan.totals();

  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await page.route('**/api/export-records', (route) => route.fulfill({ status: 500, body: '{}' }), {
    times: 1,
  });
  await scan.button('export.list').click();
  await expect(page.getByRole('alert')).toContainText(ru('scan.export.failed'));
  expect(downloads).toBe(0);

  const saved = page.waitForEvent('download');
  await scan.retry.click();
  const download = await saved;
  const record = await desk.db
    .selectFrom('export_records')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  expect(record).toMatchObject({ resource: 'disclosures', filter, rows: questionable });
  expect(download.suggestedFilename()).toBe('disclosures-found-2026-11-23.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + questionable);
  expect(lines[0]).toContain(`${ru('disclosures.fields.recipient')};`);
});

for (const [language, colorScheme] of [
  ['kk', 'dark'],
  ['ru', 'light'],
] as const) {
  test(`its outcome is one that axe finds nothing in, in ${language}, ${colorScheme}`, async ({
    sitDown,
  }) => {
    const seat = { as: 'compliance', language, at: scanOf({ crossBorder: true }) } as const;
    const page = await sitDown({ ...seat, context: { colorScheme } });
    const scan = new ScanPage(page, language);
    await scan.button('begin').click();
    await scan.done();
    await expect(page.getByRole('img', { name: textsOf(language)('scan.chart') })).toBeVisible();
    await expect(page.getByText('…', { exact: true })).toHaveCount(0);
    await expectAccessible(page);
  });
}

for (const role of ['support', 'manager'] as const) {
  test(`is not offered to ${role}`, async ({ sitDown }) => {
    const page = await sitDown({ as: role, at: '/disclosures' });
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('link', { name: ru('scan.link') })).toHaveCount(0);
    await page.goto(address);
    await expect(page.getByRole('navigation', { name: ru('layout.menu') })).toBeVisible();
    await expect(page.getByRole('button', { name: ru('scan.begin') })).toHaveCount(0);
  });
}
