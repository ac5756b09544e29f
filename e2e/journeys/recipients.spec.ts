import type { Locator, Page } from '@playwright/test';
import { almatyInstant, formatInstant } from '../../src/deadlines/almatyTime';
import { addRecipient } from '../backend/testing/fixtures';
import { keepsDraft } from '../fixtures/keptDrafts';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

// Third parties: how their papers stand, what they got, what speaks against it, and two people who change one.

const [kk, ru] = [textsOf('kk'), textsOf('ru')];

const section = (page: Page, name: string): Locator => page.getByRole('region', { name });
type Field =
  | 'name'
  | 'category'
  | 'bin'
  | 'country'
  | 'contractNumber'
  | 'contractValidFrom'
  | 'contractValidUntil';
const field = (page: Page, name: Field) =>
  page.getByLabel(ru(`disclosures.recipient.${name}`), { exact: true });

test('the register finds who has no papers and whose end within 30 days, and says so of each', async ({
  desk,
  sitDown,
}) => {
  const page = await sitDown({ as: 'manager', language: 'kk', at: '/recipients' });
  await page
    .getByLabel(kk('recipients.fields.protection'), { exact: true })
    .selectOption({ label: kk('recipients.filters.protection.soon') });
  const soon = await desk.db
    .selectFrom('recipients')
    .select('name')
    .where('protectionConfirmedAt', '>=', '2025-11-23')
    .where('protectionConfirmedAt', '<', '2025-12-24')
    .execute();
  expect(soon.length).toBeGreaterThan(0);
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(soon.length);
  for (const { name } of soon) {
    await expect(
      rows.filter({ hasText: name }).locator('[data-state="soon"], [data-state="today"]'),
    ).toHaveCount(1);
  }
  await expect(page.getByRole('link', { name: kk('recipients.create') })).toHaveCount(0);

  await addRecipient(desk.db, { contractNumber: 'ПДн-2026/902' });
  await page
    .getByLabel(kk('recipients.fields.protection'), { exact: true })
    .selectOption({ label: kk('common.all') });
  await page
    .getByLabel(kk('recipients.fields.contract'), { exact: true })
    .selectOption({ label: kk('recipients.filters.contract.endless') });
  const endless = await desk.db
    .selectFrom('recipients')
    .select('id')
    .where('contractNumber', 'is not', null)
    .where('contractValidUntil', 'is', null)
    .execute();
  await expect(rows).toHaveCount(endless.length);
  await expect(rows.filter({ hasText: kk('recipients.contract.endless') })).toHaveCount(endless.length);
});

test('what it got by month and by kind of data is what the register holds, and leads there', async ({
  desk,
  sitDown,
}) => {
  const recipientId = 4;
  const page = await sitDown({ as: 'support', at: `/recipients/${recipientId}` });
  const received = section(page, ru('recipients.received.title'));
  // A sole trader's name is a person's: the tab has the number.
  await expect(page).toHaveTitle(`${ru('recipients.show.tab', { id: recipientId })} · Kelisim`);
  const from = formatInstant(almatyInstant('2026-11-01', '00:00'));
  const inNovember = await desk.db
    .selectFrom('disclosures')
    .select(['id', 'dataCategories'])
    .where('recipientId', '=', recipientId)
    .where('disclosedAt', '>=', from)
    .execute();
  const row = received.getByRole('row').filter({ hasText: '11.2026' });
  await expect(row.getByRole('link')).toHaveText(String(inNovember.length));
  const since = formatInstant(almatyInstant('2025-12-01', '00:00'));
  const year = await desk.db
    .selectFrom('disclosures')
    .select('dataCategories')
    .where('recipientId', '=', recipientId)
    .where('disclosedAt', '>=', since)
    .execute();
  const withIin = year.filter(({ dataCategories }) => dataCategories.includes('iin')).length;
  await expect(
    received.getByRole('row', { name: ru('enums.dataCategory.iin'), exact: false }).getByRole('link'),
  ).toHaveText(String(withIin));
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/disclosures\?filter=/);
  await expect(page.getByRole('navigation', { name: ru('common.pages') })).toContainText(
    ru('common.rangeOfTotal', {
      from: 1,
      to: Math.min(25, inNovember.length),
      total: inNovember.length,
    }),
  );
});

test('what speaks against its latest hand-overs is told by the verdict, and the scan is asked for the rest', async ({
  desk,
  sitDown,
}) => {
  const { id } = await desk.db
    .selectFrom('recipients')
    .select('id')
    .where('protectionConfirmedAt', 'is', null)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const disclosures = await desk.db
    .selectFrom('disclosures')
    .select('id')
    .where('recipientId', '=', id)
    .execute();
  const page = await sitDown({ as: 'compliance', at: `/recipients/${id}` });
  const findings = section(page, ru('recipients.findings.title'));
  const row = findings.getByRole('row').filter({ hasText: ru('verdict.findings.protection_unconfirmed') });
  await expect(row.getByRole('cell').last()).toHaveText(String(Math.min(200, disclosures.length)));
  await expect(findings.getByRole('link', { name: ru('recipients.findings.scan') })).toHaveAttribute(
    'href',
    `/disclosures/scan?filter=${encodeURIComponent(JSON.stringify({ recipientId: id }))}`,
  );
});

test('two at one recipient: the second is told what has changed, keeps what was typed, and undoes nothing', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 409 .*\/api\/recipients\/\d+$/);
  const id = await addRecipient(desk.db, {
    contractNumber: 'ПДн-2026/800',
    contractValidFrom: '2026-01-01',
    contractValidUntil: '2027-12-31',
  });
  const staff = await desk.as('compliance2');
  const page = await sitDown({ as: 'compliance', at: `/recipients/${id}` });
  await page.getByRole('button', { name: ru('recipients.form.edit') }).click();
  await field(page, 'contractNumber').fill('ПДн-2027/999');
  await field(page, 'contractValidUntil').fill('31.12.2028');

  const current = await staff.call<Record<string, unknown>>('GET', `recipients/${id}`);
  await staff.call('PUT', `recipients/${id}`, { ...current, country: 'TR', contractNumber: 'ПДн-чужой' });
  await page.getByRole('button', { name: ru('recipients.form.save') }).click();
  const notice = page.getByRole('note').filter({ hasText: ru('recipients.overtaken.text') });
  await expect(notice).toContainText(
    ru('recipients.overtaken.kept', {
      field: ru('disclosures.recipient.contractNumber'),
      was: current.contractNumber,
      now: 'ПДн-чужой',
      typed: 'ПДн-2027/999',
    }),
  );
  await expect(field(page, 'contractNumber')).toHaveValue('ПДн-2027/999');
  await expect(field(page, 'country')).toHaveValue('TR');

  // What is being typed outlives the page.
  const typed = { contractNumber: 'ПДн-2027/999', contractValidUntil: '31.12.2028', country: 'TR' };
  await keepsDraft(page, `recipient.${id}`, { typed });
  await page.reload();
  await expect(field(page, 'contractValidUntil')).toHaveValue('31.12.2028');
  await page.getByRole('button', { name: ru('recipients.form.save') }).click();
  await expect(page.getByRole('button', { name: ru('recipients.form.edit') })).toBeFocused();
  const saved = await staff.call<Record<string, unknown>>('GET', `recipients/${id}`);
  expect(saved).toMatchObject({
    country: 'TR',
    contractNumber: 'ПДн-2027/999',
    contractValidUntil: '2028-12-31',
  });
});

test('a new recipient is entered when every field is right, and only by whoever may', async ({
  desk,
  sitDown,
}) => {
  const page = await sitDown({ as: 'compliance', at: '/recipients' });
  await page.getByRole('link', { name: ru('recipients.create') }).click();
  await field(page, 'name').fill('ТОО «Жаңа Серіктес»');
  await field(page, 'category').selectOption('contractor');
  await field(page, 'bin').fill('12345');
  await field(page, 'contractValidFrom').fill('01.12.2026');
  await field(page, 'contractValidUntil').fill('30.11.2026');
  await page.getByRole('button', { name: ru('recipients.form.save') }).click();
  await expect(page.getByRole('alert')).toContainText(ru('recipients.form.wrong'));
  await expect(page.getByText(ru('recipients.problems.bin'))).toBeVisible();
  await expect(page.getByText(ru('recipients.problems.untilBeforeFrom'))).toBeVisible();
  await expect(page.getByText(ru('recipients.problems.numberMissing'))).toBeVisible();
  await field(page, 'contractNumber').fill('ПДн-2026/100');
  await field(page, 'bin').fill('123456789012');
  await field(page, 'contractValidUntil').fill('23.12.2026');
  await page.getByRole('button', { name: ru('recipients.form.save') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ТОО «Жаңа Серіктес»');
  // 30 days ahead is soon, by the company's threshold.
  await expect(section(page, ru('recipients.show.facts')).locator('[data-state="soon"]')).toHaveCount(1);
  const entered = await desk.db
    .selectFrom('recipients')
    .select('id')
    .where('bin', '=', '123456789012')
    .execute();
  expect(entered).toHaveLength(1);
  await desk.db.deleteFrom('recipients').where('bin', '=', '123456789012').execute();

  const support = await sitDown({ as: 'support', at: '/recipients/create' });
  await expect(support.getByRole('alert')).toContainText(ru('errors.forbidden'));
  await support.goto('/recipients/8');
  await expect(section(support, ru('recipients.show.facts'))).toBeVisible();
  await expect(support.getByRole('button', { name: ru('recipients.form.edit') })).toHaveCount(0);
});
