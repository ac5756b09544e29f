import type { Page } from '@playwright/test';
import { almatyInstant, formatInstant } from '../../src/deadlines/almatyTime';
import { expectAccessible } from '../fixtures/axe';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

// Ways of looking at a register: filters, columns, views that are kept, and what is never kept.

const [kk, ru] = [textsOf('kk'), textsOf('ru')];

const total = (page: Page) => page.getByRole('navigation', { name: ru('common.pages') });
const tool = (page: Page, t: typeof ru, name: 'views' | 'columns') =>
  page.getByRole('button', { name: t(`registers.${name}.button`), exact: true });
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));

test('days and kinds of data find what the register holds', async ({ desk, sitDown }) => {
  const page = await sitDown({ as: 'compliance', at: '/disclosures' });
  await page.getByRole('button', { name: ru('registers.more.show') }).click();
  const days = (key: 'from' | 'until') =>
    page.getByLabel(ru(`registers.days.${key}`, { field: ru('disclosures.fields.disclosedAt') }));
  await days('from').fill('1.11');
  await days('from').press('Enter');
  await expect(days('from')).toHaveValue('01.11.2026');
  await days('until').fill('20.11.2026');
  await days('until').press('Tab');
  await page.getByRole('button', { name: new RegExp(`^${ru('disclosures.fields.dataCategories')}`) }).click();
  const dialog = page.getByRole('dialog');
  for (const category of ['biometric', 'bank_details'] as const) {
    await dialog.getByLabel(ru(`enums.dataCategory.${category}`)).check();
  }
  await expectAccessible(page);
  await dialog.getByRole('button', { name: ru('registers.anyOf.apply') }).click();
  const rows = await desk.db
    .selectFrom('disclosures')
    .select('dataCategories')
    .where('disclosedAt', '>=', formatInstant(almatyInstant('2026-11-01', '00:00')))
    .where('disclosedAt', '<', formatInstant(almatyInstant('2026-11-21', '00:00')))
    .execute();
  const found = rows.filter(({ dataCategories }) =>
    dataCategories.some((category) => category === 'biometric' || category === 'bank_details'),
  ).length;
  expect(found).toBeGreaterThan(0);
  await expect(total(page)).toContainText(
    ru('common.rangeOfTotal', { from: 1, to: Math.min(25, found), total: found }),
  );
  await days('from').fill('31.02.2026');
  await days('from').press('Enter');
  await expect(page.getByText(ru('registers.days.wrong'))).toBeVisible();
});

test('a recipient and a client are picked by name; the client stays out of the address', async ({
  desk,
  sitDown,
}) => {
  const { clientId, recipientId } = await desk.db
    .selectFrom('disclosures')
    .select(['clientId', 'recipientId'])
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const client = await desk.db
    .selectFrom('clients')
    .select(['lastName', 'firstName', 'number'])
    .where('id', '=', clientId)
    .executeTakeFirstOrThrow();
  const recipient = await desk.db
    .selectFrom('recipients')
    .select('name')
    .where('id', '=', recipientId)
    .executeTakeFirstOrThrow();
  const rows = await desk.db
    .selectFrom('disclosures')
    .select('id')
    .where('clientId', '=', clientId)
    .where('recipientId', '=', recipientId)
    .execute();
  const page = await sitDown({ as: 'compliance', at: '/disclosures' });
  await page.getByRole('button', { name: ru('registers.more.show') }).click();
  const pick = async (label: string, resource: 'clients' | 'recipients', text: string) => {
    await page.getByRole('button', { name: `${label} ${ru('registers.pick.all')}`, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: ru(`registers.pick.title.${resource}`) });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await dialog.getByRole('searchbox').fill(text);
    await dialog.getByRole('listitem').filter({ hasText: text }).getByRole('button').first().click();
    await expect(dialog).toHaveCount(0);
  };
  await pick(ru('disclosures.fields.recipient'), 'recipients', recipient.name);
  await expect(page).toHaveURL(new RegExp(`recipientId%22%3A${recipientId}`));
  await pick(ru('clients.filters.client'), 'clients', client.number);
  await expect(page.locator('tbody tr')).toHaveCount(rows.length);
  expect(decodeURIComponent(page.url())).not.toContain('clientId');
  expect(await kept(page)).not.toContain('clientId');

  await page.getByRole('link', { name: ru('scan.link') }).click();
  await expect(page.getByRole('listitem').filter({ hasText: client.lastName })).toBeVisible();
  expect(decodeURIComponent(page.url())).not.toContain('clientId');
  await page.getByRole('link', { name: ru('scan.filter.change') }).click();
  await expect(page.locator('tbody tr')).toHaveCount(rows.length);

  await page.reload();
  await expect(total(page)).toBeVisible();
  await page.getByRole('button', { name: ru('registers.more.count', { total: 1 }) }).click();
  await expect(
    page.getByRole('button', { name: `${ru('clients.filters.client')} ${ru('registers.pick.all')}` }),
  ).toBeVisible();
});

test('by which request and which version of the policy, and who reviewed it, are asked for without a name', async ({
  desk,
  sitDown,
}) => {
  const { withdrawalRequestId, policyVersionId } = await desk.db
    .selectFrom('consents')
    .select(['withdrawalRequestId', 'policyVersionId'])
    .where('withdrawalRequestId', 'is not', null)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const request = await desk.db
    .selectFrom('requests')
    .select('number')
    .where('id', '=', withdrawalRequestId ?? 0)
    .executeTakeFirstOrThrow();
  const consents = await desk.db
    .selectFrom('consents')
    .select('id')
    .where('withdrawalRequestId', '=', withdrawalRequestId)
    .where('policyVersionId', '=', policyVersionId)
    .execute();
  const page = await sitDown({ as: 'compliance', at: '/consents' });
  await page.getByRole('button', { name: ru('registers.more.show') }).click();
  await page
    .getByRole('button', { name: `${ru('consents.fields.withdrawalRequest')} ${ru('registers.pick.all')}` })
    .click();
  const dialog = page.getByRole('dialog', { name: ru('registers.pick.title.requests') });
  await dialog.getByRole('searchbox').fill(request.number);
  await dialog.getByRole('listitem').filter({ hasText: request.number }).getByRole('button').click();
  await expect(dialog).toHaveCount(0);
  await page
    .getByLabel(ru('consents.fields.policyVersion'), { exact: true })
    .selectOption(String(policyVersionId));
  await expect(page).toHaveURL(/policyVersionId/);
  await expect(page.locator('tbody tr')).toHaveCount(consents.length);

  const reviewed = await desk.db
    .selectFrom('disclosures')
    .innerJoin('users', 'users.id', 'disclosures.reviewerId')
    .select(['disclosures.id', 'reviewerId', 'fullName'])
    .where('reviewNote', 'is not', null)
    .orderBy('disclosures.id')
    .executeTakeFirstOrThrow();
  await page.goto('/disclosures');
  await page.getByRole('button', { name: ru('registers.more.show') }).click();
  await page.getByLabel(ru('disclosures.fields.reviewer'), { exact: true }).selectOption(reviewed.fullName);
  await page
    .getByLabel(ru('disclosures.fields.reviewNote'), { exact: true })
    .selectOption(ru('registers.presence.some'));
  const { count } = await desk.db
    .selectFrom('disclosures')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('reviewerId', '=', reviewed.reviewerId)
    .where('reviewNote', 'is not', null)
    .executeTakeFirstOrThrow();
  const all = Number(count);
  await expect(total(page)).toContainText(
    ru('common.rangeOfTotal', { from: 1, to: Math.min(25, all), total: all }),
  );
  expect(decodeURIComponent(page.url())).not.toContain(reviewed.fullName);
  await page.getByLabel(ru('registers.number.label'), { exact: true }).fill(`№ ${reviewed.id}`);
  await page.getByLabel(ru('registers.number.label'), { exact: true }).press('Enter');
  await expect(page.locator('tbody tr')).toHaveCount(1);
});

test('a view brings filter, order and columns back, for whoever kept it, and knows nobody', async ({
  desk,
  sitDown,
}) => {
  const { lastName } = await desk.db.selectFrom('clients').select('lastName').executeTakeFirstOrThrow();
  const page = await sitDown({ as: 'compliance', language: 'kk', at: '/consents' });
  await page.getByLabel(kk('consents.fields.kind'), { exact: true }).selectOption('marketing');
  await page.getByRole('button', { name: kk('consents.fields.status') }).click();
  await page.getByRole('searchbox').fill(lastName);
  await tool(page, kk, 'columns').click();
  const columns = page.getByRole('dialog', { name: kk('registers.columns.title') });
  await columns.getByLabel(kk('consents.fields.locale')).uncheck();
  await columns.getByLabel(kk('consents.fields.crossBorder')).check();
  await expectAccessible(page);
  await columns.getByRole('button', { name: kk('registers.columns.close') }).click();
  await tool(page, kk, 'views').click();
  const views = page.getByRole('dialog', { name: kk('registers.views.title') });
  await expect(views).toContainText(kk('registers.views.notWhole'));
  await views.getByLabel(kk('registers.views.name')).fill('8 701 234 56 78');
  await views.getByRole('button', { name: kk('registers.views.keep') }).click();
  await expect(views).toContainText(kk('registers.views.personal'));
  await views.getByLabel(kk('registers.views.name')).fill('Жарнама');
  await views.getByRole('button', { name: kk('registers.views.keep') }).click();
  await expect(views.getByRole('button', { name: 'Жарнама', exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/consents');
  await expect(page.getByRole('columnheader', { name: kk('consents.fields.crossBorder') })).toBeVisible();
  await tool(page, kk, 'columns').click();
  await columns.getByRole('button', { name: kk('registers.columns.reset') }).click();
  await columns.getByRole('button', { name: kk('registers.columns.close') }).click();
  await tool(page, kk, 'views').click();
  await views.getByRole('button', { name: 'Жарнама', exact: true }).click();
  await expect(page.getByLabel(kk('consents.fields.kind'), { exact: true })).toHaveValue('marketing');
  await expect(page.getByRole('columnheader', { name: kk('consents.fields.status') })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(page.getByRole('columnheader', { name: kk('consents.fields.locale') })).toHaveCount(0);
  expect(await kept(page)).not.toContain(lastName);

  const storageState = await page.context().storageState();
  const other = await sitDown({
    as: 'compliance2',
    language: 'kk',
    at: '/consents',
    context: { storageState: { ...storageState, cookies: [] } },
  });
  await expect(other.getByRole('columnheader', { name: kk('consents.fields.locale') })).toBeVisible();
  await tool(other, kk, 'views').click();
  await expect(other.getByRole('dialog')).toContainText(kk('registers.views.none'));
});
