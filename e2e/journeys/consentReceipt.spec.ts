import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

// One consent as a receipt: what it says on the page and on paper, and what of it goes on record.

const [kk, ru] = [textsOf('kk'), textsOf('ru')];

/** A browser under test has no print dialog to close. */
const withoutDialog = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => undefined;
  });

test('a withdrawn consent shows what it covered, by which request it ended, and where its two texts differ', async ({
  desk,
  sitDown,
}) => {
  const consent = await desk.db
    .selectFrom('consents')
    .innerJoin('requests', 'requests.id', 'consents.withdrawalRequestId')
    .select(['consents.id', 'requests.number'])
    .where('consents.kind', '=', 'processing')
    .where('consents.locale', '=', 'kk')
    .where('consents.thirdPartyTransfer', '=', true)
    .orderBy('consents.id')
    .executeTakeFirstOrThrow();
  const page = await sitDown({ as: 'support', at: `/consents/${consent.id}` });
  await expect(page.getByRole('link', { name: consent.number })).toBeVisible();
  await expect(page.getByText(ru('consents.show.sawKazakh'))).toBeVisible();
  const differences = page.getByRole('table', { name: ru('consents.show.clauses') });
  const clause = (number: string) =>
    differences.getByRole('row').filter({ has: page.getByText(number, { exact: true }) });
  await expect(clause('6.2 (4)')).toContainText(ru('policy.differences.6_2_4.kk'));
  await expect(clause('6.2 (4)')).toContainText(ru('policy.differences.6_2_4.ru'));
  // What concerns cookies alone is no matter of this one.
  await expect(clause('9.5')).toHaveCount(0);
});

for (const language of ['kk', 'ru'] as const) {
  test(`the longest receipt is one A4 sheet in both languages, asked for in ${language}, and is on record`, async ({
    desk,
    sitDown,
  }) => {
    const t = textsOf(language);
    const { id: clientId } = await desk.clients.next();
    await desk.db
      .updateTable('clients')
      .set({ entrepreneur: true, representativeOf: 'ТОО «Көлік Базары»' })
      .where('id', '=', clientId)
      .execute();
    const { id, ip } = await desk.db
      .selectFrom('consents')
      .select(['id', ({ ref }) => ref('evidence', '->>').key('ip').as('ip')])
      .where('clientId', '=', clientId)
      .where('kind', '=', 'processing')
      .orderBy('id')
      .executeTakeFirstOrThrow();
    // All that a consent can say yes to, and nothing that has become of it: whichever client came next.
    await desk.db
      .updateTable('consents')
      .set({ thirdPartyTransfer: true, crossBorder: true, publicDistribution: true })
      .where('id', '=', id)
      .execute();
    const page = await sitDown({ as: 'manager', language, at: `/consents/${id}`, prepare: withoutDialog });
    const recorded = page.waitForResponse('**/api/export-records');
    await page.getByRole('button', { name: t('consents.receipt.print') }).click();
    expect((await recorded).status()).toBe(201);
    const sheet = page.locator('body > div[aria-hidden] > article');
    await expect(sheet).toHaveCount(1);
    for (const text of [kk('consents.receipt.title'), ru('consents.receipt.title')]) {
      await expect(sheet).toContainText(text);
    }
    for (const clause of ['3_2', '3_3', '6_2_4', '9_10'] as const) {
      await expect(sheet).toContainText(kk(`policy.differences.${clause}.ru`));
      await expect(sheet).toContainText(ru(`policy.differences.${clause}.kk`));
    }
    await expect(sheet).toContainText(String(ip));

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const exported = await desk.db
      .selectFrom('export_records')
      .select(['filter', 'rows'])
      .where('resource', '=', 'consents')
      .execute();
    expect(exported.filter(({ filter }) => JSON.stringify(filter) === JSON.stringify({ id }))).toEqual([
      { filter: { id }, rows: 1 },
    ]);
  });
}

test('what cannot be recorded is not printed; tried again, it is recorded once', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 503 .*\/api\/export-records$/);
  const { id } = await desk.db
    .selectFrom('consents')
    .select('id')
    .where('kind', '=', 'cookies')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const page = await sitDown({ as: 'compliance', at: `/consents/${id}`, prepare: withoutDialog });
  await page.route('**/api/export-records', (route) => route.fulfill({ status: 503, json: {} }));
  const print = page.getByRole('button', { name: ru('consents.receipt.print') });
  await print.click();
  await expect(page.getByRole('alert')).toContainText(ru('errors.server_error'));
  const sheet = page.locator('body > div[aria-hidden] > article');
  await expect(sheet).toHaveCount(0);

  await page.unroute('**/api/export-records');
  await page.getByRole('button', { name: ru('common.retry') }).click();
  await expect(sheet).toHaveCount(1);
  await expect(sheet).toContainText(ru('policy.differences.9_5.ru'));
  await expect(page.getByRole('alert')).toHaveCount(0);
});
