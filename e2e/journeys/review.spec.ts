import { addConsent, addRecipient } from '../backend/testing/fixtures';
import { expectAccessible } from '../fixtures/axe';
import { ReviewCases, ReviewPage, reviewAll } from '../fixtures/reviewPage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const at = '/disclosures/review';
const ru = textsOf('ru');
const kk = textsOf('kk');

test.beforeEach(({ desk }) => reviewAll(desk.db));

test('the gravest stand first, then what cannot be judged, then what nothing speaks against', async ({
  desk,
  sitDown,
}) => {
  const cases = await ReviewCases.of(desk.db);
  const stranger = await ReviewCases.of(desk.db);
  await desk.db.deleteFrom('consents').where('id', '=', stranger.consentId).execute();
  const nobody = await addRecipient(desk.db);
  await desk.db.deleteFrom('recipients').where('id', '=', nobody).execute();

  const clear = await cases.add({ disclosedAt: '2026-07-01T05:00:00.000Z' });
  const unjudged = await cases.add({ recipientId: nobody });
  const formal = await cases.add({ disclosedAt: '2026-03-01T05:00:00.000Z' });
  const unproven = await addRecipient(desk.db, {
    contractNumber: 'ПДн-2026/901',
    contractValidFrom: '2026-01-01',
    protectionConfirmedAt: '2024-06-01',
  });
  await desk.db.updateTable('disclosures').set({ recipientId: unproven }).where('id', '=', formal).execute();
  const serious = await cases.add({ dataCategories: ['name', 'biometric'] });
  const grave = await stranger.add({ disclosedAt: '2026-11-20T05:00:00.000Z' });

  const page = await sitDown({ as: 'compliance' });
  const review = new ReviewPage(page, ru);
  await expect(review.rows).toHaveCount(5);
  expect(new URL(page.url()).pathname).toBe(at);
  expect(await review.ids()).toEqual([grave, serious, formal, unjudged, clear]);
  await expect(review.detail(grave)).toContainText(ru('verdict.findings.consent_missing'));
  await expect(page.getByText('Ждут проверки: 5. Все оценены')).toBeVisible();
  await expectAccessible(page);
});

test('it says how many of how many are judged; with the next ones a graver one comes first, and the open one stays', async ({
  desk,
  sitDown,
}) => {
  const cases = await ReviewCases.of(desk.db);
  const moment = (n: number) => new Date(Date.parse('2026-07-01T05:00:00Z') + n * 60_000).toISOString();
  for (let n = 0; n < 301; n += 1) await cases.add({ disclosedAt: moment(n) });
  const grave = await cases.add({ disclosedAt: '2026-01-05T05:00:00.000Z' });
  await desk.db
    .updateTable('disclosures')
    .set({ disclosedAt: '2026-11-20T05:00:00.000Z', purpose: 'newsletter' })
    .where('id', '=', grave)
    .execute();

  const page = await sitDown({ as: 'compliance', at });
  const review = new ReviewPage(page, ru);
  await expect(page.getByText('Ждут проверки: 302. По тяжести стоят только самые давние, 300')).toBeVisible();
  const [first = 0] = await review.ids();
  await expect(review.detail(first)).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByText('Ждут проверки: 302. Все оценены')).toBeVisible();
  expect((await review.ids())[0]).toBe(grave);
  expect(new Set(await review.ids()).size).toBe(302);
  await expect(review.detail(first)).toBeVisible();

  // Whoever has decided all that is judged goes on to the next ones without loading the page.
  await page.reload();
  await page.getByRole('button', { name: ru('review.bulk.start', { count: 300 }) }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByText(ru('review.through.some', { count: 2 }))).toBeVisible();
  await expect(page.getByText(ru('queue.run.done', { n: 300 }))).toBeVisible({ timeout: 120_000 });
  await page.keyboard.press('m');
  await expect(review.rows).toHaveCount(2);
  expect((await review.ids())[0]).toBe(grave);
  await expect(review.row(grave)).toBeFocused();
});

test('a verdict is explained in Kazakh: what was found, how grave, by which clause, on what facts', async ({
  desk,
  sitDown,
}) => {
  const cases = await ReviewCases.of(desk.db);
  await desk.db
    .updateTable('consents')
    .set({ status: 'withdrawn', withdrawnAt: '2026-06-01T05:00:00.000Z' })
    .where('id', '=', cases.consentId)
    .execute();
  const id = await cases.add();
  await addConsent(desk.db, { clientId: cases.clientId, kind: 'marketing' });

  const context = { timezoneId: 'America/New_York' };
  const page = await sitDown({ as: 'compliance', language: 'kk', at, context });
  const verdict = page.getByRole('region', { name: kk('verdict.title') });
  const explained = async () => {
    const finding = verdict.getByRole('listitem');
    await expect(finding).toHaveCount(1);
    await expect(finding).toContainText(kk('verdict.severity.grave'));
    await expect(finding).toContainText(kk('verdict.findings.consent_withdrawn'));
    await expect(finding).toContainText('саясаттың 7 және 8.1-тармақтары');
    await expect(finding).toContainText('2026 ж. 10 қаң., 10:00');
    await expect(finding).toContainText('2026 ж. 1 мау., 10:00');
  };
  await explained();
  const review = new ReviewPage(page, kk);
  const line = review.detail(id).getByRole('region', { name: kk('review.timeline.title') });
  await expect(line.getByRole('listitem').filter({ hasText: String(cases.consentId) })).toContainText(
    kk('review.timeline.standing.before'),
  );
  await expect(line.getByRole('listitem').filter({ hasText: 'ПДн-2026/900' })).toContainText(
    kk('review.timeline.standing.covers'),
  );
  await review
    .detail(id)
    .getByRole('link', { name: kk('review.detail', { id }) })
    .click();
  await expect(page).toHaveURL(new RegExp(`/disclosures/${id}$`));
  await explained();
  await expectAccessible(page);
});

test('what cannot be judged says for want of what, and is not approved unasked', async ({
  desk,
  sitDown,
}) => {
  const cases = await ReviewCases.of(desk.db);
  const nobody = await addRecipient(desk.db);
  await desk.db.deleteFrom('recipients').where('id', '=', nobody).execute();
  const id = await cases.add({ recipientId: nobody });

  const page = await sitDown({ as: 'compliance', at });
  const review = new ReviewPage(page, ru);
  await expect(review.detail(id)).toContainText(ru('verdict.missing.absent.recipient'));
  await expect(review.detail(id)).toContainText(ru('verdict.findings.protection_unconfirmed'));
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: ru('review.approve.title.cannot_be_judged', { id }) });
  await expect(dialog).toContainText(ru('verdict.missing.absent.recipient'));
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(review.decisions.getByRole('listitem')).toHaveCount(0);
});

test('ten reviews by keyboard take no mouse and no page load', async ({ desk, sitDown }) => {
  test.slow();
  const cases = await ReviewCases.of(desk.db);
  const ids: number[] = [];
  for (let n = 0; n < 8; n += 1) ids.push(await cases.add());
  const known = await cases.add({ dataCategories: ['name', 'biometric'] });
  const flagged = await cases.add({ purpose: 'newsletter' });

  const page = await sitDown({ as: 'compliance', language: 'kk', at });
  const review = new ReviewPage(page, kk);
  await expect(review.rows).toHaveCount(10);
  let loads = 0;
  page.on('framenavigated', () => {
    loads += 1;
  });

  await expect(review.detail(flagged)).toBeVisible();
  await page.keyboard.press('f');
  await expect(review.note).toHaveValue(kk('review.templates.marketing_without_consent'));
  await expect(review.note).toBeFocused();
  await page.keyboard.press('Control+Enter');

  await expect(review.detail(known)).toBeVisible();
  await page.keyboard.press('a');
  const confirm = page.getByRole('button', { name: kk('review.approve.confirm') });
  await expect(confirm).toBeFocused();
  await page.keyboard.press('Enter');
  for (const id of ids) {
    await expect(review.detail(id)).toBeVisible();
    await page.keyboard.press('a');
  }

  await expect(review.decisions.getByRole('listitem')).toHaveCount(0, { timeout: 60_000 });
  await expect(review.rows.filter({ hasText: kk('enums.reviewStatus.approved') })).toHaveCount(9);
  for (const id of [...ids, known]) expect((await cases.reviewOf(id)).reviewStatus).toBe('approved');
  expect(await cases.reviewOf(flagged)).toMatchObject({
    reviewStatus: 'flagged',
    reviewNote: kk('review.templates.marketing_without_consent'),
  });
  expect(loads).toBe(0);

  await page.keyboard.press('r');
  await expect(page.getByText(kk('review.empty'))).toBeVisible();
});

test('only picked ones that are all without findings are approved together; it says which were not, and why', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of (409|500) .*\/api\/disclosures\/\d+$/);
  const cases = await ReviewCases.of(desk.db);
  const [first, stale, last] = [await cases.add(), await cases.add(), await cases.add()];
  const serious = await cases.add({ dataCategories: ['name', 'biometric'] });

  const page = await sitDown({ as: 'compliance', at });
  const review = new ReviewPage(page, ru);
  await expect(review.detail(serious)).toBeVisible();
  // Meanwhile somebody else is at one of them, and another will not go through.
  const other = await desk.as('compliance2');
  const record = await other.call<object>('GET', `disclosures/${stale}`);
  await other.call('PUT', `disclosures/${stale}`, {
    ...record,
    reviewStatus: 'flagged',
    reviewNote: 'Сначала выяснить основание.',
  });
  await page.route(`**/api/disclosures/${last}`, (route) => route.fulfill({ status: 500, body: '{}' }), {
    times: 1,
  });

  await page.keyboard.press('x');
  await page.getByLabel(ru('review.picked.row', { id: last })).click({ modifiers: ['Shift'] });
  const bar = page.getByRole('region', { name: ru('review.picked.label') });
  await expect(bar).toContainText(ru('review.picked.mixed', { all: 4, clear: 3, others: 1 }));
  const approve = { name: ru('review.bulk.start', { count: 3 }) };
  await expect(bar.getByRole('button', approve)).toHaveCount(0);
  await expectAccessible(page);
  await bar.getByRole('button', { name: ru('review.picked.keepClear', { count: 3 }) }).click();
  await bar.getByRole('button', approve).click();
  const dialog = page.getByRole('dialog', { name: ru('review.bulk.title.bulkPicked') });
  await expect(dialog).toContainText(ru('review.bulk.text.bulkPicked', { n: '3' }));
  await dialog.getByRole('button', approve).click();

  const account = page.getByRole('region', { name: ru('review.bulk.label') });
  await expect(account).toContainText(ru('queue.run.done', { n: 1 }));
  await expect(account).toContainText(ru('queue.run.failed', { n: 2 }));
  await expect(account.getByRole('listitem').filter({ hasText: String(stale) })).toHaveText(
    `${ru('review.detail', { id: stale })}: ${ru('errors.staleAct')}`,
  );
  await expectAccessible(page);
  await account.getByRole('button', { name: ru('review.bulk.again', { count: 1 }) }).click();
  await expect(review.row(last)).toContainText(ru('enums.reviewStatus.approved'));
  await expect(account).not.toContainText(ru('queue.run.failed', { n: 2 }));

  for (const id of [first, last]) expect((await cases.reviewOf(id)).reviewStatus).toBe('approved');
  expect(await cases.reviewOf(stale)).toMatchObject({ reviewStatus: 'flagged' });
  expect((await cases.reviewOf(serious)).reviewStatus).toBe('pending');
  await expect(review.row(stale)).toContainText(ru('enums.reviewStatus.flagged'));
});

test('whoever may not review is told so, and lands elsewhere', async ({ sitDown }) => {
  const page = await sitDown({ as: 'manager', at });
  await expect(page.getByRole('alert')).toContainText(ru('errors.forbidden'));
  await expect(page.getByRole('link', { name: ru('layout.registers.review') })).toHaveCount(0);
});
