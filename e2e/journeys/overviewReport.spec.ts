import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe';
import { fillReport, multiplyFigures } from '../fixtures/fullReport';
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

test.beforeAll(({ desk }) => fillReport(desk.db));

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
    const { whole, byKind } = await expectedFigures(desk.db, days);
    expect(countedOf(whole)).toBeGreaterThan(0);
    const page = await sitDown({ as: 'manager', language, at: linkOf(days), prepare: withoutDialog });
    await expect(page.getByRole('button', { name: t('overview.report.print') })).toBeVisible();

    const kinds = await cellsOf(page, t('overview.trend.byKind'));
    expect(kinds.map((cells) => cells.slice(0, 6))).toEqual([
      ...[...kinds.slice(0, -1)].map(([name = '']) => {
        const found = [...byKind].find(
          ([each]) => t(`enums.requestKind.${each}`).toLowerCase() === name.toLowerCase(),
        )?.[1];
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
    const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
    expect(agents.length).toBeLessThan(byAgent.length);
    for (const [at, name] of [1, 2].entries()) {
      const counts = byAgent.map(({ ended, late }) => [ended, late][at] ?? 0);
      expect(sumOf(agents.map((cells) => Number(cells[name])))).toBe(sumOf(counts));
    }
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
    // The sheet has room for some agents, the file for all.
    expect(file.filter(([first]) => /[а-яқғүұіңһөә] \d+$/.test(first ?? ''))).toHaveLength(byAgent.length);
  });
}

/** Runs in the page: of the letters of the sheet the smallest, in points. */
function smallestLetters(): number {
  const texts = [...document.querySelectorAll('section article *')].filter(({ childNodes }) =>
    [...childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim()),
  );
  const sizes = texts.map((element) => {
    const chart = element.closest('svg');
    const scale = chart ? chart.getBoundingClientRect().width / chart.viewBox.baseVal.width : 1;
    return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
  });
  return Math.min(...sizes) * 0.75;
}

/** Runs in the page: the texts of the sheet that stand beyond its edges, or in a chart beyond its own. */
function cutTexts(): (string | null)[] {
  const sheet = document.querySelector('section article');
  const inside = sheet?.getBoundingClientRect();
  if (!sheet || !inside) return ['there is no sheet'];
  return [...sheet.querySelectorAll('td, th, p, text, span')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < inside.left - 0.5 || right > inside.right + 0.5;
    })
    .map(({ textContent }) => textContent);
}

test('the fullest month is one readable page in both languages, by the button and by Ctrl+P, each on record', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('kk');
  const page = await sitDown({
    as: 'manager',
    language: 'kk',
    at: linkOf(periods[1].days),
    prepare: async (tab) => {
      await withoutDialog(tab);
      await multiplyFigures(tab, 613);
    },
  });
  const print = page.getByRole('button', { name: t('overview.report.print') });
  await expect(print).toBeVisible();
  const pagesOf = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  const recorded = async () => (await desk.db.selectFrom('export_records').select('id').execute()).length;
  const sheet = page.locator('body > div[aria-hidden] > article');
  const papers = [
    ['ru', () => print.click()],
    ['kk', () => page.keyboard.press('Control+p')],
  ] as const;
  for (const [paper, act] of papers) {
    await page.getByLabel(t('overview.report.language')).selectOption(paper);
    await expect(
      page.getByRole('heading', { name: textsOf(paper)('overview.report.heading') }),
    ).toBeVisible();
    await expect(page.getByRole('main').locator('section article')).toContainText(/\d{2}\s\d{3}/);
    expect(await page.evaluate(smallestLetters)).toBeGreaterThan(7.4);
    expect(await page.evaluate(cutTexts)).toEqual([]);
    const before = await recorded();
    await act();
    await expect(sheet).toContainText(textsOf(paper)('overview.report.heading'));
    expect(await recorded()).toBe(before + 1);
    expect(await pagesOf(), paper).toHaveLength(1);
    await expect(sheet).toHaveCount(0);
  }
  // The menu of the browser prints no report that is not on record.
  const before = await recorded();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(t('overview.report.howToPrint'))).toBeVisible();
  await expect(page.getByRole('main')).toBeHidden();
  expect(await pagesOf()).toHaveLength(1);
  expect(await recorded()).toBe(before);
});

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
  await expect(page.getByRole('note')).toHaveText(t('overview.report.problems.other'));
  await expect(
    page.getByRole('main').getByText(/^Неделя: 23 ноября 2026 г\. – 29 ноября 2026 г\.$/),
  ).toBeVisible();
});
