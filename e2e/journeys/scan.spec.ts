import { readFile } from 'node:fs/promises';
import type { Route } from '@playwright/test';
import type { components } from '../../src/api/contract';
import type { Database } from '../backend/db/schema';
import { breakAfter, changeAnswers, problem } from '../fixtures/answers';
import { expectAccessible } from '../fixtures/axe';
import { numberOf, ScanPage } from '../fixtures/scanPage';
import { signIn } from '../fixtures/signIn';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

// The scan of the register of disclosures (`/disclosures/scan`): begun, stopped, resumed, opened, handed over. Other
// journeys decide upon disclosures: what is asked for here is what no decision changes.

type Recipient = components['schemas']['Recipient'];

const [kk, ru] = [textsOf('kk'), textsOf('ru')];
const address = '/disclosures/scan';
const disclosureCalls = /\/api\/disclosures\?/;
const abroad = { crossBorder: true };
const at = (path: string, filter: object) =>
  `${path}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;

async function countOf(db: Database, filter: { crossBorder?: boolean } = {}): Promise<number> {
  const { count } = await db
    .selectFrom('disclosures')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((where) => where.and(filter))
    .executeTakeFirstOrThrow();
  return Number(count);
}

test('begins from the register with its filter; of another filter it is another scan', async ({
  desk,
  sitDown,
}) => {
  const page = await sitDown({ as: 'compliance', language: 'kk', at: at('/disclosures', abroad) });
  const scan = new ScanPage(page, 'kk');
  await page.getByRole('link', { name: kk('scan.link') }).click();
  await expect(scan.section('filter.title')).toContainText(
    `${kk('disclosures.fields.crossBorder')}: ${kk('common.yes')}`,
  );
  await scan.run();
  expect(await scan.judged()).toBe(await countOf(desk.db, abroad));
  const change = page.getByRole('link', { name: kk('scan.filter.change') });
  await expect(change).toHaveAttribute('href', at('/disclosures', abroad));

  // As a link of the desk does it: without loading the page anew.
  await page.evaluate(
    (path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    at(address, { id_lt: 1 }),
  );
  await expect(page.getByText(kk('scan.other.about'))).toBeVisible();
  await page.getByRole('link', { name: kk('scan.other.open') }).click();
  await scan.done();
  await page.goBack();
  await scan.button('begin').click();
  await expect(page.getByText(kk('scan.progress.empty'))).toBeVisible();
  await expect(page.getByText(kk('scan.other.about'))).toHaveCount(0);
});

test('goes on while another page is read in another language; stopped, it goes on from there', async ({
  desk,
  sitDown,
}) => {
  const page = await sitDown({ as: 'compliance', at: address });
  const [inRussian, scan] = [new ScanPage(page), new ScanPage(page, 'kk')];
  const held: Route[] = [];
  const open = await breakAfter(page, disclosureCalls, 6, async (route) => void held.push(route));
  await inRussian.button('begin').click();
  await expect.poll(() => held.length).toBeGreaterThan(2);
  await page.getByRole('button', { name: ru('common.languages.kk') }).click();
  await page.getByRole('link', { name: kk('layout.registers.recipients'), exact: true }).click();
  await expect(page).toHaveURL(/\/recipients$/);
  await page.goBack();
  await scan.button('stop').click();
  await expect(scan.button('continue')).toBeVisible();
  const judged = await scan.judged();
  expect(judged).toBeGreaterThan(0);
  await expect(page.getByText(kk('scan.progress.partial'))).toBeVisible();
  await expect(scan.button('export.figures')).toHaveCount(0);

  await open();
  const pages: string[] = [];
  page.on('request', (request) => {
    if (disclosureCalls.test(request.url())) pages.push(request.url());
  });
  await scan.button('continue').click();
  await scan.done();
  const count = await countOf(desk.db);
  expect(await scan.judged()).toBe(count);
  // A thousand at a time: what had been judged was not asked for again.
  expect(pages.length).toBeLessThanOrEqual(Math.ceil((count - judged) / 1000) + 1);
});

test('after a failure goes on where it was, and by itself when the same person has signed in again', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of (503 .*\/api\/disclosures|401 .*\/api\/)/);
  const page = await sitDown({ as: 'compliance', at: address });
  const scan = new ScanPage(page);
  const mend = await breakAfter(page, disclosureCalls, 4, problem(503, 'server_error'));
  await scan.button('begin').click();
  await expect(page.getByRole('alert')).toContainText(ru('errors.server_error'));
  await expect(page.getByText(ru('scan.progress.failed'))).toBeVisible();
  const judged = await scan.judged();
  expect(judged).toBeGreaterThan(0);

  await mend();
  const open = await breakAfter(page, disclosureCalls, 1, problem(401, 'session_expired'));
  await scan.retry.click();
  await expect(page.getByLabel(ru('auth.password'))).toBeVisible();
  await open();
  await signIn(page, ru, 'compliance');
  await scan.done();
  expect(await scan.judged()).toBe(await countOf(desk.db));
});

test('opens the disclosures behind a figure, and they are there on the way back', async ({ sitDown }) => {
  const page = await sitDown({
    as: 'compliance',
    at: at(address, abroad),
    // Nobody can say of what was confirmed when.
    prepare: (page) =>
      changeAnswers(page, /\/api\/recipients\?/, (recipients: Recipient[]) =>
        recipients.map((recipient) => ({ ...recipient, protectionConfirmedAt: 7 })),
      ),
  });
  const scan = new ScanPage(page);
  await scan.run();
  await expect(page.getByRole('img', { name: ru('scan.chart') })).toBeVisible();
  const list = scan.table('list.title').locator('tbody tr');
  const opened = scan.section('list.title').getByRole('heading', { level: 3 });
  const lacking = ru('verdict.findings.protection_unconfirmed');
  const row = scan.table('byFinding').getByRole('row').filter({ hasText: lacking });
  await expect(row.locator('td').nth(2)).toHaveText('0');
  const unjudged = row.getByRole('link');
  expect(numberOf(await unjudged.innerText())).toBe(await scan.judged());
  await unjudged.click();
  await expect(opened).toHaveText(ru('scan.list.unjudged', { finding: lacking }));
  await expect(opened).toBeFocused();
  await expect(list.first()).toContainText(ru('scan.list.unjudged', { finding: lacking }));
  await expect(page.getByText('…', { exact: true })).toHaveCount(0);
  await expectAccessible(page);

  const finding = scan.table('byFinding').locator('td:nth-child(4) a').first();
  const count = numberOf(await finding.innerText());
  await finding.click();
  await expect(list).toHaveCount(Math.min(25, count));
  const link = list.first().getByRole('link').first();
  const path = await link.getAttribute('href');
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(path?.split('/').at(-1) ?? 'nothing');
  await page.goBack();
  await expect(list).toHaveCount(Math.min(25, count));
  await expect(scan.button('beginAnew')).toBeVisible();
});

test('is on record before the file is handed over, and not handed over where it cannot be', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 500 .*\/api\/export-records/);
  const seat = { as: 'compliance', language: 'kk', at: at(address, abroad) } as const;
  const page = await sitDown({ ...seat, context: { colorScheme: 'dark' } });
  const scan = new ScanPage(page, 'kk');
  await scan.run();
  await expect(page.getByRole('img', { name: kk('scan.chart') })).toBeVisible();
  await expect(page.getByText('…', { exact: true })).toHaveCount(0);
  await expectAccessible(page);
  const { questionable } = await scan.totals();

  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  const mend = await breakAfter(page, /\/api\/export-records$/, 0, problem(500, 'server_error'));
  await scan.button('export.list').click();
  await expect(page.getByRole('alert')).toContainText(kk('scan.export.failed'));
  expect(downloads).toBe(0);
  await mend();

  const saved = page.waitForEvent('download');
  await scan.retry.click();
  const download = await saved;
  const record = await desk.db
    .selectFrom('export_records')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  expect(record).toMatchObject({ resource: 'disclosures', filter: abroad, rows: questionable });
  expect(download.suggestedFilename()).toBe('disclosures-found-2026-11-23.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + questionable);
  expect(lines[0]).toContain(`${kk('disclosures.fields.recipient')};`);
});

test('says what is to be done where the page was served under headers that let no worker start', async ({
  guards,
  sitDown,
}) => {
  const page = await sitDown({
    as: 'compliance',
    at: address,
    prepare: (page) =>
      page.route(`**${address}`, async (route) => {
        const response = await route.fetch();
        const policy = response.headers()['content-security-policy'] ?? '';
        const older = policy.replace('trusted-types kelisim-worker', "trusted-types 'none'");
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': older },
        });
      }),
  });
  await new ScanPage(page).button('begin').click();
  await expect(page.getByRole('alert')).toContainText(ru('scan.broken.start'));
  await expect(page.getByText('trusted-types kelisim-worker')).toBeVisible();
  // The browser tells of it as well, as it should.
  await expect.poll(() => guards.problems.length).toBeGreaterThan(0);
  await page.close();
  expect(guards.problems.splice(0).filter((text) => !text.includes('trusted-types'))).toEqual([]);
});

test('is neither offered nor opened to those who may not', async ({ sitDown }) => {
  const page = await sitDown({ as: 'support', at: '/disclosures' });
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('link', { name: ru('scan.link') })).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText(ru('errors.forbidden'));
  await expect(new ScanPage(page).button('begin')).toHaveCount(0);
});
