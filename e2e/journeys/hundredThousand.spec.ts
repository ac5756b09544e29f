import { findingCodes } from '../../src/policy/findings';
import { longestTask, taskCategories } from '../fixtures/mainThread';
import { multiplyDisclosures } from '../fixtures/manyDisclosures';
import { numberOf, ScanPage } from '../fixtures/scanPage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';
import { countVerdicts, type VerdictCounts } from '../fixtures/verdictCounts';

// The whole register, large enough to be worth a scan: its figures are those of the rules, and the page stays free.
// Files run in the order of their names: as one of the last it would keep one worker busy while the other has nothing.

// A desk of its own: other journeys do not want to read so many.
test.use({ clientCount: 2_100 });

const ru = textsOf('ru');

/** The purposes, months and recipients of the page, by name, with what is questionable and what there is. */
const pageCounts = (rows: readonly string[][]) =>
  Object.fromEntries(
    rows.map(([name = '', questionable = '', , , all = '']) => [
      name,
      [numberOf(questionable), numberOf(all)],
    ]),
  );

const ruleCounts = (rows: readonly VerdictCounts[], nameOf: (row: VerdictCounts) => string | undefined) =>
  Object.fromEntries(
    rows.flatMap((row) => {
      const name = nameOf(row);
      return name === undefined ? [] : [[name, [row.questionable, row.all]]];
    }),
  );

/** What a page may be busy for without being felt to stand still. */
const LONGEST_TASK_MS = 50;

/** `2026-11` in the words of the page. */
const monthOf = (month: string) =>
  new Intl.DateTimeFormat('ru', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-15T00:00:00Z`),
  );

test('a scan of 100,000 comes to the figures of the rules, and holds the page up for no moment', async ({
  browser,
  desk,
  sitDown,
}) => {
  test.setTimeout(900_000);
  await multiplyDisclosures(desk.db, 12);
  // Months are those of Almaty, wherever the workstation believes to be.
  const context = { timezoneId: 'America/New_York' };
  const page = await sitDown({ as: 'compliance', at: '/disclosures/scan', context });
  const scan = new ScanPage(page);
  await scan.button('begin').click();
  await expect.poll(() => scan.judged(), { timeout: 400_000, intervals: [500] }).toBeGreaterThan(70_000);
  // From here to the last row of the outcome: a trace of more would not hold all.
  await browser.startTracing(page, { categories: taskCategories });
  await scan.done(400_000);
  await expect(page.getByRole('img', { name: ru('scan.chart') })).toBeVisible();
  const recipients = await desk.db.selectFrom('recipients').select(['id', 'name']).execute();
  expect(recipients.length).toBeGreaterThan(400);
  await page.getByRole('button', { name: /^Показать все строки/ }).click();
  await expect(scan.table('byRecipient').locator('tbody tr')).toHaveCount(recipients.length);
  const trace = await browser.stopTracing();

  const rules = await countVerdicts(desk.db, '2026-11-23');
  const whole = rules.find(({ recipientId, purpose, month }) => !recipientId && !purpose && !month);
  expect(whole?.all).toBeGreaterThanOrEqual(100_000);
  const { all = 0, questionable = 0, findings = {} } = whole ?? {};
  expect(await scan.totals()).toEqual({ questionable, cannot_be_judged: 0, clear: all - questionable });

  const found = (await scan.rows('byFinding')).map(([name = '', , , count = '']) => [name, numberOf(count)]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(findingCodes.map((code) => [ru(`verdict.findings.${code}`), findings[code] ?? 0])),
  );
  expect(pageCounts(await scan.rows('byPurpose'))).toEqual(
    ruleCounts(rules, ({ purpose }) => (purpose ? ru(`enums.disclosurePurpose.${purpose}`) : undefined)),
  );
  expect(pageCounts(await scan.rows('byMonth'))).toEqual(
    ruleCounts(rules, ({ month }) => (month ? monthOf(month) : undefined)),
  );
  const names = new Map(recipients.map(({ id, name }) => [id, name]));
  expect(pageCounts(await scan.rows('byRecipient'))).toEqual(
    ruleCounts(rules, ({ recipientId }) => (recipientId ? names.get(recipientId) : undefined)),
  );
  // 34 to 47 ms on two cores; while another worker uses the caches as well, the same work takes up to half as much again.
  expect(longestTask(trace)).toBeLessThan(LONGEST_TASK_MS * 1.5);
});
