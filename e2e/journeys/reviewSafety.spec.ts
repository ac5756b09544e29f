import type { Page } from '@playwright/test';
import { holdCalls } from '../fixtures/heldCalls';
import { keepsDraft } from '../fixtures/keptDrafts';
import { ReviewCases, ReviewPage, reviewAll } from '../fixtures/reviewPage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const at = '/disclosures/review';
const saves = '**/api/disclosures/*';
const ru = textsOf('ru');
const kk = textsOf('kk');

test.beforeEach(({ desk }) => reviewAll(desk.db));

/** From now on time passes where the test says so. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.pauseAt(Date.now() + 60_000);
}

/** The time in which a decision can be taken back is over. */
const letItBeSent = (page: Page) => page.clock.fastForward(5000);

function savesOf(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (call) => {
    if (call.method() === 'PUT') sent.push(new URL(call.url()).pathname);
  });
  return sent;
}

test('a decision taken back within five seconds is never sent', async ({ desk, sitDown }) => {
  const cases = await ReviewCases.of(desk.db);
  const [first, second] = [await cases.add(), await cases.add()];
  const page = await sitDown({ as: 'compliance', at, prepare: (fresh) => fresh.clock.install() });
  const review = new ReviewPage(page, ru);
  const sent = savesOf(page);
  await expect(review.detail(first)).toBeVisible();
  await stopTime(page);

  await page.keyboard.press('a');
  await expect(review.detail(second)).toBeVisible();
  await expect(review.decisions).toContainText(ru('review.decisions.approved', { id: first }));
  await expect(review.decisions).toContainText(ru('review.decisions.waiting', { seconds: 5 }));
  await page.clock.runFor(4500);
  await expect(review.decisions).toContainText(ru('review.decisions.waiting', { seconds: 1 }));
  await page.keyboard.press('u');
  await expect(review.detail(first)).toBeVisible();
  await page.clock.runFor(30_000);
  await expect(review.decisions.getByRole('listitem')).toHaveCount(0);
  expect(sent).toEqual([]);
  expect((await cases.reviewOf(first)).reviewStatus).toBe('pending');
});

test('nothing is shown as approved before the backend has said so', async ({ desk, sitDown }) => {
  const cases = await ReviewCases.of(desk.db);
  const [first] = [await cases.add(), await cases.add()];
  const page = await sitDown({ as: 'compliance', at, prepare: (fresh) => fresh.clock.install() });
  const review = new ReviewPage(page, ru);
  await expect(review.detail(first)).toBeVisible();
  const held = await holdCalls(page, 'PUT', saves);
  await stopTime(page);
  await page.keyboard.press('a');
  await page.clock.runFor(5000);
  await expect(review.decisions).toContainText(ru('review.decisions.sending'));
  await expect(review.row(first)).toContainText(ru('review.states.sending'));
  await expect(review.row(first)).not.toContainText(ru('enums.reviewStatus.approved'));
  await page.keyboard.press('u');
  await held.letGo();
  await expect(review.row(first)).toContainText(ru('enums.reviewStatus.approved'));
  expect((await cases.reviewOf(first)).reviewStatus).toBe('approved');
});

test('a note outlives a failure: the decision comes back with it, and goes out again', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 500 .*\/api\/disclosures\/\d+$/);
  const cases = await ReviewCases.of(desk.db);
  const [id, other] = [await cases.add({ purpose: 'newsletter' }), await cases.add()];
  const note = 'Алушыдан түсініктеме сұралды.';
  const page = await sitDown({
    as: 'compliance',
    language: 'kk',
    at,
    prepare: (fresh) => fresh.clock.install(),
  });
  const review = new ReviewPage(page, kk);
  await page.route(saves, (route) => route.fulfill({ status: 500, body: '{}' }), { times: 1 });
  await expect(review.detail(id)).toBeVisible();
  await page.keyboard.press('f');
  await review.note.fill(note);
  await page.keyboard.press('Control+Enter');
  await expect(review.detail(other)).toBeVisible();
  await letItBeSent(page);

  const failure = review.decisions.getByRole('alert');
  await expect(failure).toContainText(String(id));
  await expect(review.row(id)).toContainText(kk('review.states.failed'));
  expect((await cases.reviewOf(id)).reviewStatus).toBe('pending');
  // Whoever loads the page anew finds what they wrote.
  await keepsDraft(page, `flag.${id}`, note);
  await page.reload();
  await expect(review.detail(id)).toBeVisible();
  await page.keyboard.press('f');
  await expect(review.note).toHaveValue(note);
  await page.keyboard.press('Control+Enter');
  await expect(review.decisions).toContainText(kk('review.decisions.flagged', { id }));
  await letItBeSent(page);
  await expect(review.row(id)).toContainText(kk('enums.reviewStatus.flagged'));
  expect(await cases.reviewOf(id)).toMatchObject({ reviewStatus: 'flagged', reviewNote: note });
});

test('what failed is sent again at a key stroke of its own', async ({ desk, guards, sitDown }) => {
  guards.allow(/status of 500 .*\/api\/disclosures\/\d+$/);
  const cases = await ReviewCases.of(desk.db);
  const id = await cases.add();
  const page = await sitDown({ as: 'compliance', at, prepare: (fresh) => fresh.clock.install() });
  const review = new ReviewPage(page, ru);
  await page.route(saves, (route) => route.fulfill({ status: 500, body: '{}' }), { times: 1 });
  await expect(review.detail(id)).toBeVisible();
  await page.keyboard.press('a');
  await expect(review.decisions).toContainText(ru('review.decisions.approved', { id }));
  await letItBeSent(page);
  await page.getByRole('button', { name: ru('review.decisions.again') }).click();
  await expect(review.decisions.getByRole('alert')).toHaveCount(0);
  await letItBeSent(page);
  await expect(review.row(id)).toContainText(ru('enums.reviewStatus.approved'));
  expect((await cases.reviewOf(id)).reviewStatus).toBe('approved');
});

test('a flag without a note is not taken', async ({ desk, sitDown }) => {
  const cases = await ReviewCases.of(desk.db);
  const id = await cases.add();
  const page = await sitDown({ as: 'compliance', at });
  const review = new ReviewPage(page, ru);
  await expect(review.detail(id)).toBeVisible();
  await page.keyboard.press('f');
  for (const text of ['', '   ']) {
    await review.note.fill(text);
    await page.keyboard.press('Control+Enter');
    await expect(review.note).toBeVisible();
    await expect(review.decisions.getByRole('listitem')).toHaveCount(0);
  }
  await page.getByLabel(ru('review.flag.template')).selectOption(ru('verdict.findings.document_missing'));
  await expect(review.note).toHaveValue(ru('review.templates.document_missing'));
});

test('of two officers the second is told that the first has decided, and what; nothing is written over', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 409 .*\/api\/disclosures\/\d+$/);
  const cases = await ReviewCases.of(desk.db);
  const id = await cases.add();
  const prepare = (fresh: Page) => fresh.clock.install();
  const [first, second] = [
    await sitDown({ as: 'compliance', at, prepare }),
    await sitDown({ as: 'compliance2', language: 'kk', at, prepare }),
  ];
  const [theirs, mine] = [new ReviewPage(first, ru), new ReviewPage(second, kk)];
  await expect(theirs.detail(id)).toBeVisible();
  await expect(mine.detail(id)).toBeVisible();
  await first.keyboard.press('f');
  await theirs.note.fill('Сначала выяснить основание.');
  await first.keyboard.press('Control+Enter');
  await expect(theirs.decisions).toContainText(ru('review.decisions.flagged', { id }));
  await letItBeSent(first);
  await expect(theirs.row(id)).toContainText(ru('enums.reviewStatus.flagged'));

  await second.keyboard.press('a');
  await expect(mine.decisions).toContainText(kk('review.decisions.approved', { id }));
  await letItBeSent(second);
  await expect(mine.decisions.getByRole('alert')).toContainText(kk('errors.stale'));
  await expect(mine.row(id)).toContainText(kk('enums.reviewStatus.flagged'));
  await expect(mine.detail(id)).toContainText('Сначала выяснить основание.');
  const officer = await (await desk.as('compliance')).call<{ fullName: string }>('GET', 'auth/me');
  await expect(mine.detail(id)).toContainText(officer.fullName);
  await expect(second.getByRole('button', { name: kk('review.decisions.again') })).toHaveCount(0);
  expect((await cases.reviewOf(id)).reviewStatus).toBe('flagged');
});

test('what has findings is not approved by one key, and leaving the page sends what was decided', async ({
  desk,
  sitDown,
}) => {
  const cases = await ReviewCases.of(desk.db);
  const [id] = [await cases.add({ purpose: 'newsletter' }), await cases.add()];
  const page = await sitDown({ as: 'compliance', at, prepare: (fresh) => fresh.clock.install() });
  const review = new ReviewPage(page, ru);
  const sent = savesOf(page);
  await expect(review.detail(id)).toBeVisible();
  await stopTime(page);
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: ru('review.approve.title.questionable', { id }) });
  await expect(dialog).toContainText(ru('verdict.findings.marketing_without_consent'));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.clock.runFor(10_000);
  expect(sent).toEqual([]);

  await page.keyboard.press('a');
  await expect(dialog.getByRole('button', { name: ru('review.approve.confirm') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(review.decisions).toContainText(ru('review.decisions.approved', { id }));
  // The clock stands: nothing but leaving can have sent it.
  await page.getByRole('link', { name: ru('layout.registers.consents'), exact: true }).click();
  await expect.poll(async () => (await cases.reviewOf(id)).reviewStatus).toBe('approved');
});

test('signing out sends what was decided first, and stays where that was not taken', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 500 .*\/api\/disclosures\/\d+$/);
  const cases = await ReviewCases.of(desk.db);
  const id = await cases.add();
  const note = 'Уточнить основание.';
  const page = await sitDown({ as: 'compliance', at, prepare: (fresh) => fresh.clock.install() });
  const review = new ReviewPage(page, ru);
  const signOut = page.getByRole('button', { name: ru('layout.signOut') });
  await page.route(saves, (route) => route.fulfill({ status: 500, body: '{}' }), { times: 1 });
  await expect(review.detail(id)).toBeVisible();
  await stopTime(page);
  await page.keyboard.press('f');
  await review.note.fill(note);
  await page.keyboard.press('Control+Enter');
  await signOut.click();
  await expect(page.getByText(ru('errors.unsaved'))).toBeVisible();
  await expect(review.decisions.getByRole('alert')).toContainText(String(id));

  await page.getByRole('button', { name: ru('review.decisions.again') }).click();
  await expect(review.decisions).toContainText(ru('review.decisions.waiting', { seconds: 5 }));
  await signOut.click();
  // The clock stands: nothing but the sign-out can have sent it.
  await expect.poll(async () => (await cases.reviewOf(id)).reviewStatus).toBe('flagged');
  await page.clock.resume();
  await expect(page.getByLabel(ru('auth.password'))).toBeVisible();
  expect(await cases.reviewOf(id)).toMatchObject({ reviewStatus: 'flagged', reviewNote: note });
});

test('approving many shows how far it is, and what has not been sent is called off', async ({
  desk,
  sitDown,
}) => {
  const cases = await ReviewCases.of(desk.db);
  const ids: number[] = [];
  for (let n = 0; n < 6; n += 1) ids.push(await cases.add());
  const page = await sitDown({ as: 'compliance', language: 'kk', at });
  const review = new ReviewPage(page, kk);
  await expect(review.rows).toHaveCount(6);
  const held = await holdCalls(page, 'PUT', saves);
  const start = { name: kk('review.bulk.start', { count: 6 }) };
  await page.getByRole('button', start).click();
  await expect(page.getByRole('dialog').getByRole('button', start)).toBeFocused();
  await page.keyboard.press('Enter');
  const account = page.getByRole('region', { name: kk('review.bulk.label') });
  await expect(account).toContainText(kk('queue.run.progress', { some: '0', all: '6' }));
  await expect.poll(() => held.held.length).toBe(4);
  await account.getByRole('button', { name: kk('queue.run.cancel') }).click();
  await held.letGo();
  await expect(account).toContainText(kk('queue.run.done', { n: 4 }));
  await expect(account).toContainText(kk('queue.run.notSent', { n: 2 }));
  const statuses = await Promise.all(ids.map(async (id) => (await cases.reviewOf(id)).reviewStatus));
  expect(statuses.filter((status) => status === 'approved')).toHaveLength(4);
  await expect(page.getByRole('button', { name: kk('review.bulk.start', { count: 2 }) })).toBeVisible();
});
