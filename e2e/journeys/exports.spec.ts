import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import {
  almatyDayOf,
  almatyTimeOf,
  daysBetween,
  minutesOf,
  parseInstant,
} from '../../src/deadlines/almatyTime';
import { expectAccessible } from '../fixtures/axe';
import { holdCalls } from '../fixtures/heldCalls';
import { readXlsx } from '../fixtures/readXlsx';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

// What leaves a register as a file: all of the result, on record before it is there, and nothing that acts in a
// spreadsheet.

const [kk, ru] = [textsOf('kk'), textsOf('ru')];
const listCalls = /\/api\/disclosures\?/;

/** The number by which Excel knows the minute that the clock in Almaty shows. */
function excelNumber(at: string): number {
  const instant = parseInstant(at);
  return daysBetween('1899-12-30', almatyDayOf(instant)) + minutesOf(almatyTimeOf(instant)) / 1440;
}

class ExportDialog {
  readonly dialog: Locator;

  constructor(
    readonly page: Page,
    private readonly t: TFunction,
  ) {
    this.dialog = page.getByRole('dialog', { name: t('exports.title') });
  }

  button(key: 'begin' | 'cancel' | 'close'): Locator {
    return this.dialog.getByRole('button', { name: this.t(`exports.${key}`), exact: true }).first();
  }

  async open(format: 'csv' | 'xlsx', columns: 'shown' | 'all' = 'shown'): Promise<void> {
    await this.page.getByRole('button', { name: this.t('exports.button'), exact: true }).click();
    await this.dialog.getByLabel(this.t('exports.format')).selectOption(format);
    await this.dialog.getByLabel(this.t('exports.columns')).selectOption(columns);
  }

  async save(act: () => Promise<void> = () => this.button('begin').click()) {
    const saved = this.page.waitForEvent('download');
    await act();
    const download = await saved;
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  }
}

/** Lines of a CSV file with semicolons; none of the sample data has a line break in it. */
const linesOf = (content: Buffer) =>
  content
    .toString('utf8')
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map((line) => line.split(';'));

test('the whole result goes into a CSV file, page after page, and is on record', async ({
  desk,
  sitDown,
}) => {
  const page = await sitDown({ as: 'compliance', language: 'kk', at: '/disclosures' });
  const dialog = new ExportDialog(page, kk);
  const rows = await desk.db.selectFrom('disclosures').select('id').orderBy('id').execute();
  expect(rows.length).toBeGreaterThan(2000);
  await dialog.open('csv', 'all');
  await expectAccessible(page);
  const { name, content } = await dialog.save();
  expect(name).toBe('disclosures-2026-11-23.csv');
  await expect(dialog.dialog).toContainText(kk('exports.done', { rows: '…' }).split('…')[0] ?? '');
  expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [heading, ...lines] = linesOf(content);
  expect(heading).toContain(kk('disclosures.fields.disclosedAt'));
  expect(lines.map(([id]) => Number(id))).toEqual(rows.map(({ id }) => id));
  const record = await desk.db
    .selectFrom('export_records')
    .selectAll()
    .orderBy('id', 'desc')
    .executeTakeFirst();
  expect(record).toMatchObject({ resource: 'disclosures', filter: {}, rows: rows.length });
});

test('what is filtered, searched and shown is what goes into the workbook', async ({ desk, sitDown }) => {
  const filter = { reviewStatus: 'flagged', crossBorder: true };
  const page = await sitDown({
    as: 'manager',
    at: `/disclosures?filter=${encodeURIComponent(JSON.stringify(filter))}`,
  });
  await page.getByRole('searchbox').fill('Northwind');
  const expected = await desk.db
    .selectFrom('disclosures')
    .innerJoin('recipients', 'recipients.id', 'disclosures.recipientId')
    .select('disclosedAt')
    .where('recipients.name', 'like', 'Northwind%')
    .where('reviewStatus', '=', 'flagged')
    .where('crossBorder', '=', true)
    .orderBy('disclosures.id')
    .execute();
  const dialog = new ExportDialog(page, ru);
  await dialog.open('xlsx');
  await expect(dialog.dialog).toContainText(ru('exports.rows', { total: expected.length }));
  const { name, content } = await dialog.save();
  expect(name).toBe('disclosures-2026-11-23.xlsx');
  const [heading, ...rows] = readXlsx(content);
  expect(heading).toContain(ru('disclosures.fields.recipient'));
  expect(heading).not.toContain(ru('disclosures.fields.reviewNote'));
  expect(rows).toHaveLength(expected.length);
  const at = heading?.indexOf(ru('disclosures.fields.recipient')) ?? -1;
  expect(new Set(rows.map((row) => row[at]))).toEqual(new Set(['Northwind Cloud B.V.']));
  // Numbers of Excel, not texts: they can be sorted by, and counted with.
  const dayAt = heading?.indexOf(ru('disclosures.fields.disclosedAt')) ?? -1;
  expect(rows.map((row) => Number(row[dayAt]))).toEqual(
    expected.map(({ disclosedAt }) => excelNumber(disclosedAt)),
  );
});

test('the queue is taken along as the tab holds it, with how each deadline stands, and no row moves for it', async ({
  desk,
  sitDown,
}) => {
  const page = await sitDown({ as: 'manager', at: '/requests' });
  const table = page.getByRole('table', { name: ru('layout.registers.requests') });
  await expect(table.locator('tbody tr')).toHaveCount(25);
  const stood = await table.boundingBox();
  await page.getByRole('link', { name: ru('queue.tabs.unassigned') }).click();
  const expected = await desk.db
    .selectFrom('requests')
    .select(['number', 'dueAt'])
    .where('status', 'in', ['new', 'in_progress', 'refusal_proposed'])
    .where('assigneeId', 'is', null)
    .orderBy('id')
    .execute();
  const dialog = new ExportDialog(page, ru);
  await dialog.open('xlsx');
  expect(await table.boundingBox()).toMatchObject({ y: stood?.y });
  await expect(dialog.dialog).toContainText(ru('exports.rows', { total: expected.length }));
  const [heading = [], ...rows] = readXlsx((await dialog.save()).content);
  expect(heading).not.toContain(ru('requests.fields.closedAt'));
  const [numberAt, dueAt, stateAt] = (['number', 'dueAt', 'deadline'] as const).map((field) =>
    heading.indexOf(ru(`requests.fields.${field}`)),
  );
  expect(rows.map((row) => row[numberAt ?? -1])).toEqual(expected.map(({ number }) => number));
  // A deadline that could not be counted is a blank cell.
  expect(rows.map((row) => Number(row[dueAt ?? -1]))).toEqual(
    expected.map((request) => (request.dueAt ? excelNumber(request.dueAt) : 0)),
  );
  const now = new Date(desk.clock.now()).toISOString();
  const overdue = expected.filter((request) => request.dueAt && request.dueAt < now).length;
  const said = rows.filter((row) => /^просрочено/.test(row[stateAt ?? -1] ?? ''));
  expect(said.length).toBe(overdue);
});

test('no record, no file: it is there when the record is, and nothing is read twice for it', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 503 .*\/api\/export-records$/);
  const page = await sitDown({ as: 'compliance', at: '/recipients' });
  let isDown = true;
  await page.route('**/api/export-records', (route) =>
    isDown ? route.fulfill({ status: 503 }) : route.continue(),
  );
  const reads: string[] = [];
  page.on('request', (request) => {
    if (/\/api\/recipients\?.*id_gt/.test(request.url())) reads.push(request.url());
  });
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  const dialog = new ExportDialog(page, ru);
  await dialog.open('csv');
  await dialog.button('begin').click();
  await expect(dialog.dialog.getByRole('alert')).toBeVisible();
  await expect(dialog.dialog).toContainText(ru('exports.failedSafe'));
  expect(saved).toEqual([]);
  isDown = false;
  const { content } = await dialog.save(() =>
    dialog.dialog.getByRole('button', { name: ru('common.retry') }).click(),
  );
  const { count } = await desk.db
    .selectFrom('recipients')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(linesOf(content)).toHaveLength(1 + Number(count));
  expect(reads).toHaveLength(1);
});

test('after a failure it goes on from where it stopped, and holds each row once', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 502 .*\/api\/disclosures/);
  const page = await sitDown({ as: 'compliance', at: '/disclosures' });
  let calls = 0;
  await page.route(listCalls, (route) => {
    if (!route.request().url().includes('id_gt')) return route.continue();
    calls += 1;
    return calls === 3 ? route.fulfill({ status: 502 }) : route.continue();
  });
  const dialog = new ExportDialog(page, ru);
  await dialog.open('csv', 'all');
  await dialog.button('begin').click();
  await expect(dialog.dialog.getByRole('alert')).toBeVisible();
  const { content } = await dialog.save(() =>
    dialog.dialog.getByRole('button', { name: ru('common.retry') }).click(),
  );
  const rows = await desk.db.selectFrom('disclosures').select('id').orderBy('id').execute();
  expect(
    linesOf(content)
      .slice(1)
      .map(([id]) => Number(id)),
  ).toEqual(rows.map(({ id }) => id));
  // Each page once, and the failed one again.
  expect(calls).toBe(Math.ceil(rows.length / 1000) + 1);
});

test('closed on the way, it leaves neither a file nor a record', async ({ desk, sitDown }) => {
  const page = await sitDown({ as: 'compliance', at: '/consents' });
  const records = () => desk.db.selectFrom('export_records').select('id').execute();
  const before = (await records()).length;
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  const { held, letGo } = await holdCalls(page, 'GET', '**/api/clients?*');
  const dialog = new ExportDialog(page, ru);
  await dialog.open('csv');
  await dialog.button('begin').click();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await dialog.button('cancel').click();
  await expect(dialog.dialog).toHaveCount(0);
  await letGo();
  await page.goto('/recipients');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(saved).toEqual([]);
  expect(await records()).toHaveLength(before);
});

test('a note that would be a formula is a text in both files', async ({ desk, sitDown }) => {
  const formula = '=HYPERLINK("http://example.org","x")';
  const { id } = await desk.db.selectFrom('disclosures').select('id').orderBy('id').executeTakeFirstOrThrow();
  await desk.db.updateTable('disclosures').set({ reviewNote: formula }).where('id', '=', id).execute();
  const page = await sitDown({
    as: 'compliance',
    at: `/disclosures?filter=${encodeURIComponent(JSON.stringify({ id }))}`,
  });
  const dialog = new ExportDialog(page, ru);
  await dialog.open('csv', 'all');
  const csv = await dialog.save();
  expect(csv.content.toString('utf8')).toContain(`"'${formula.replaceAll('"', '""')}"`);
  await dialog.button('close').click();
  await dialog.open('xlsx', 'all');
  const { content } = await dialog.save();
  expect(readXlsx(content)[1]?.at(-1)).toBe(formula);
  expect(content.includes('<f>')).toBe(false);
});
