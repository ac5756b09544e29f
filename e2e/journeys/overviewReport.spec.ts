import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe';
import { readXlsx } from '../fixtures/readXlsx';
import {
  type Days,
  type ExpectedFigures,
  expectedFigures,
  expectedReasons,
  expectedShares,
} from '../fixtures/slaFigures';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

// The report of a week or a month: one page of A4 in either language, the same as a workbook, both on record before
// they are there. The clock stands on Monday, 23 November 2026.

test.use({ clientCount: 1500 });

const periods = [
  { language: 'ru', kind: 'week', days: { from: '2026-11-16', to: '2026-11-22' }, rows: 7 },
  // From a Saturday to a Monday: six weeks, as many as a month can touch.
  { language: 'kk', kind: 'month', days: { from: '2026-08-01', to: '2026-08-31' }, rows: 6 },
] as const;

const longName = 'Преображенская-Нұрмағамбетова Александра Владиславовна';

const onTimeOf = ({ closedOnTime, refusedOnTime }: ExpectedFigures) => closedOnTime + refusedOnTime;
const lateOf = ({ closedLate, refusedLate }: ExpectedFigures) => closedLate + refusedLate;
const countedOf = (figures: ExpectedFigures) => onTimeOf(figures) + lateOf(figures) + figures.openLate;

/** What stands beside a name, but for the rate: received, in time, late, open late, counted. */
const countsOf = (figures: ExpectedFigures) =>
  [figures.received, onTimeOf(figures), lateOf(figures), figures.openLate, countedOf(figures)].map(String);

/** A browser under test has no print dialog to close. */
const withoutDialog = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => undefined;
  });

const cellsOf = (page: Page, table: string) =>
  page
    .getByRole('main')
    .getByRole('table', { name: table, exact: true })
    .locator('tbody tr, tfoot tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? '')));

const linkOf = ({ from, to }: Days) => `/overview/report?from=${from}&to=${to}`;

for (const { language, kind, days, rows } of periods) {
  test(`a ${kind} in ${language} is one page and a workbook with the figures of the requests`, async ({
    desk,
    sitDown,
  }) => {
    const t = textsOf(language);
    await desk.db.updateTable('users').set({ fullName: longName }).where('role', '=', 'support').execute();
    const { whole, byKind } = await expectedFigures(desk.db, days);
    expect(countedOf(whole)).toBeGreaterThan(0);
    const page = await sitDown({ as: 'manager', language, at: linkOf(days), prepare: withoutDialog });
    await expect(page.getByRole('button', { name: t('overview.report.print') })).toBeVisible();

    const kinds = await cellsOf(page, t('overview.trend.byKind'));
    expect(kinds.map((cells) => cells.slice(0, 6))).toEqual([
      ...[...kinds.slice(0, -1)].map(([name = '']) => {
        const found = [...byKind].find(([each]) => t(`enums.requestKind.${each}`) === name)?.[1];
        return [name, ...(found ? countsOf(found) : ['0', '0', '0', '0', '0'])];
      }),
      [t('overview.trend.whole'), ...countsOf(whole)],
    ]);
    const steps = await cellsOf(
      page,
      t(kind === 'week' ? 'overview.report.blocks.days' : 'overview.trend.byWeek'),
    );
    expect(steps).toHaveLength(rows + 1);
    expect(steps.at(-1)?.slice(1, 6)).toEqual(countsOf(whole));
    const reasons = await expectedReasons(desk.db, days);
    if (reasons.length > 0) {
      expect((await cellsOf(page, t('overview.why.reasons'))).map(([, late]) => Number(late)).sort()).toEqual(
        reasons.map(({ late }) => late).sort(),
      );
    }
    const { byAgent } = await expectedShares(desk.db, days);
    const agents = await cellsOf(page, t('overview.why.by.assigneeId'));
    expect(agents.map(([, ended, late]) => `${ended} ${late}`).sort()).toEqual(
      byAgent.map(({ ended, late }) => `${ended} ${late}`).sort(),
    );
    await expectAccessible(page);

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: t('overview.report.save') }).click();
    const download = await saved;
    const ofPeriod = { day_gte: days.from, day_lte: days.to };
    const records = () =>
      desk.db.selectFrom('export_records').select(['resource', 'filter']).orderBy('id').execute();
    const record = { resource: 'sla-days', filter: ofPeriod };
    expect((await records()).at(-1)).toEqual(record);
    expect(download.suggestedFilename()).toBe(`overview-${days.from}-${days.to}.xlsx`);
    const file = readXlsx(await readFile(await download.path()));
    for (const [name = '', ...cells] of kinds) {
      const inFile = file.filter(([first]) => first?.toLowerCase() === name.toLowerCase());
      expect(inFile.map((each) => each.slice(1, 6))).toContainEqual(cells.slice(0, 5));
    }
    const rate = file.find(([first]) => first === t('overview.trend.figures.rate'));
    expect(Number(rate?.[1])).toBeCloseTo(onTimeOf(whole) / countedOf(whole), 2);

    for (const paper of ['ru', 'kk'] as const) {
      const before = (await records()).length;
      await page.getByLabel(t('overview.report.language')).selectOption(paper);
      await page.getByRole('button', { name: t('overview.report.print') }).click();
      const sheet = page.locator('body > div[aria-hidden] > article');
      await expect(sheet).toContainText(textsOf(paper)('overview.report.heading'));
      expect((await records()).slice(before)).toEqual([record]);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g), paper).toHaveLength(1);
      await expect(sheet).toHaveCount(0);
    }
  });
}

test('the report follows the range of the overview; what fails is told and tried again', async ({
  guards,
  sitDown,
}) => {
  guards.allow(/status of 503 .*\/api\/(sla-days|export-records)/);
  const t = textsOf('ru');
  const page = await sitDown({ as: 'compliance', at: '/overview?from=2026-10-01&to=2026-10-31' });
  const link = page.getByRole('link', { name: t('overview.report.title') });
  await expect(link).toHaveAttribute('href', linkOf({ from: '2026-10-01', to: '2026-10-31' }));
  await page.route('**/api/sla-days?*', (route) => route.fulfill({ status: 503, body: '' }));
  await link.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/api/sla-days?*');
  await page.getByRole('button', { name: t('common.retry') }).click();
  await expect(page.getByRole('heading', { name: t('overview.report.heading') })).toBeVisible();

  // What cannot be recorded is not handed over.
  await page.route('**/api/export-records', (route) => route.fulfill({ status: 503, json: {} }));
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await page.getByRole('button', { name: t('overview.report.save') }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(downloads).toBe(0);

  await page.goto(linkOf({ from: '2026-10-02', to: '2026-10-09' }));
  await expect(page.getByRole('note')).toHaveText(t('overview.report.otherRange'));
  await expect(
    page.getByRole('main').getByText(/^Неделя: 23 ноября 2026 г\. – 29 ноября 2026 г\.$/),
  ).toBeVisible();
});
