import type { Page } from '@playwright/test';
import { caseInWork, caseToClose, noticesOf } from '../fixtures/caseInWork';
import { CasePage } from '../fixtures/casePage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

// What the backend refuses although the page knew of nothing: the case has changed behind it, without a new version.

const ru = textsOf('ru');
const kk = textsOf('kk');
const written = 'Ответили письмом.';
const refusedPut = /status of (409|422|500) .*\/api\/(requests|recipient-notices)\/\d+$/;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Tries to close, and hears why not: nothing that was typed is lost, and the case is as it was. */
async function closeInVain(page: Page, t: typeof ru, sentence: string): Promise<void> {
  const openCase = new CasePage(page, t);
  await openCase.outcome.fill(written);
  await openCase.closeButton.click();
  // Above the case it may be said as well: that it could not be asked for anew.
  await expect(page.getByRole('alert').last()).toContainText(sentence);
  await expect(openCase.outcome).toHaveValue(written);
  await expect(page.getByText(t('requests.done.close'))).toHaveCount(0);
}

test.beforeEach(({ guards }) => guards.allow(refusedPut));

test('steps_open: says what is left, leads there, and lets go once it is done', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await caseToClose(desk.clients, staff);
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  await expect(page.getByRole('checkbox').nth(1)).toBeChecked();
  const [first, ...others] = request.steps.map(({ key, done }) => ({ key, done }));
  const steps = JSON.stringify([first, ...others.map((step) => ({ ...step, done: false }))]);
  await desk.db.updateTable('requests').set({ steps }).where('id', '=', request.id).execute();

  // The page sends its own steps with the rest; the backend takes them as ticked anew unless it is told otherwise.
  await page.route(`**/api/requests/${request.id}`, async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    const { steps: _, ...body } = route.request().postDataJSON();
    return route.continue({ postData: JSON.stringify(body) });
  });
  await closeInVain(page, ru, ru('errors.steps_open', { count: others.length }));
  await page.unrouteAll();
  await button(page, ru('requests.close.toStep')).click();
  await expect(page.getByRole('checkbox').nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await new CasePage(page, ru).close(written);
});

test('steps_open: a step that somebody has unticked since is heard of as a conflict first', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await caseToClose(desk.clients, staff);
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  const other = await desk.as('support2');
  await other.save(request, { steps: request.steps.map((step) => ({ ...step, done: false })) });

  await closeInVain(page, kk, kk('errors.stale'));
  const openSteps = kk('errors.steps_open', { count: request.steps.length });
  await expect(page.getByText(openSteps)).toBeVisible();
  await closeInVain(page, kk, openSteps);
  expect((await staff.request(request.id)).status).toBe('in_progress');
});

test('notices_open: names how many, and leads to the recipient', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await caseToClose(desk.clients, staff, { kind: 'processing_withdrawal' });
  const [notice] = await noticesOf(staff, request);
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  await expect(new CasePage(page, kk).closeButton).toBeVisible();
  await desk.db
    .updateTable('recipient_notices')
    .set({ status: 'sent' })
    .where('id', '=', notice?.id ?? 0)
    .execute();
  await closeInVain(page, kk, kk('errors.notices_open', { count: 1 }));
  await button(page, kk('requests.close.toNotice')).click();
  await expect(page.locator(`#notice-${notice?.id} :focus`)).toBeVisible();
});

test('obligations_outstanding: offers the refusal that the policy gives', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await caseToClose(desk.clients, staff, { kind: 'processing_withdrawal' });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  await expect(new CasePage(page, ru).closeButton).toBeVisible();
  await desk.db
    .updateTable('clients')
    .set({ outstandingObligations: 3 })
    .where('id', '=', request.clientId ?? 0)
    .execute();
  await closeInVain(page, ru, ru('errors.obligations_outstanding', { count: 3 }));
  await button(page, ru('requests.close.toObligations')).click();
  await expect(page.locator('#obligations')).toBeFocused();
  await expect(page.locator('#obligations')).toHaveText('3');
  await button(page, ru('requests.close.refuseInstead')).click();
  await expect(page.getByLabel(ru('requests.fields.refusalReason'))).toHaveValue('obligations_outstanding');
  // The other end is one press away, with what was written for it.
  await button(page, ru('requests.actions.cancel')).click();
  await expect(new CasePage(page, ru).outcome).toHaveValue(written);
});

test('late_reason_required: the deadline has passed behind the page, which then asks for the cause', async ({
  desk,
  sitDown,
}) => {
  desk.clock.playAt('2026-11-24T12:50:00Z');
  const staff = await desk.as('support');
  const request = await caseToClose(desk.clients, staff);
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const cause = page.getByLabel(kk('requests.close.lateReason'));
  await expect(new CasePage(page, kk).closeButton).toBeVisible();
  await expect(cause).toHaveCount(0);
  desk.clock.advance(15 * 60_000);
  await closeInVain(page, kk, kk('errors.late_reason_required'));
  await cause.selectOption('system_failure');
  await new CasePage(page, kk).close(written);
  expect((await staff.request(request.id)).lateReason).toBe('system_failure');
});

test('transition_not_allowed: the case is not where the page thinks', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await caseToClose(desk.clients, staff);
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const openCase = new CasePage(page, ru);
  await openCase.outcome.fill(written);
  await desk.db.updateTable('requests').set({ status: 'new' }).where('id', '=', request.id).execute();
  await openCase.closeButton.click();
  await expect(page.getByRole('alert')).toContainText(ru('errors.transition_not_allowed'));
  // The page shows where it is now; what was written is there again once it has been taken.
  await openCase.take();
  await expect(openCase.outcome).toHaveValue(written);
});

test('stale: somebody else has closed it; the page says so and keeps what was written', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await caseToClose(desk.clients, staff);
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const openCase = new CasePage(page, ru);
  await openCase.outcome.fill(written);
  await (await desk.as('support2')).save(request, { status: 'closed', outcomeNote: 'Другой итог' });
  await openCase.closeButton.click();
  const status = ru('enums.requestStatus.closed');
  await expect(page.getByRole('alert')).toContainText(ru('requests.outcome.movedMeanwhile', { status }));
  await expect(openCase.deadline).toHaveText(ru('deadlines.label.doneOnTime'));
  await expect(page.getByText('Другой итог').first()).toBeVisible();

  await page.reload();
  await expect(page.getByText(written)).toBeVisible();
  await button(page, ru('requests.outcome.keepAsNote')).click();
  await expect(page.getByText(ru('requests.outcome.unsent'))).toHaveCount(0);
  await expect(page.getByText(written)).toHaveCount(1);
});

test('a backend that fails, or is not there, takes nothing that was typed', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/ERR_FAILED|ERR_CONNECTION/);
  const staff = await desk.as('support');
  const request = await caseToClose(desk.clients, staff);
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  await expect(new CasePage(page, kk).closeButton).toBeVisible();
  const one = `**/api/requests/${request.id}`;
  await page.route(one, (route) => route.fulfill({ status: 500, json: { code: 'oops' } }));
  await closeInVain(page, kk, kk('errors.server_error'));
  await page.unroute(one);
  await page.route(one, (route) => route.abort());
  await closeInVain(page, kk, kk('errors.unreachable'));
  await page.unroute(one);
  await new CasePage(page, kk).close(written);
  expect((await staff.request(request.id)).outcomeNote).toBe(written);
});

test('pressed again and again while the backend is answering, it is closed once', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await caseToClose(desk.clients, staff);
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const openCase = new CasePage(page, ru);
  let answer = () => {};
  const pressedTwice = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let puts = 0;
  await page.route(`**/api/requests/${request.id}`, async (route) => {
    if (route.request().method() === 'PUT') {
      puts += 1;
      await pressedTwice;
    }
    await route.continue();
  });
  await openCase.outcome.fill(written);
  await openCase.outcome.press('Control+Enter');
  await openCase.outcome.press('Control+Enter');
  await expect(button(page, ru('requests.actions.saving'))).toBeDisabled();
  answer();
  await expect(page.getByText(ru('requests.done.close'))).toBeVisible();
  expect(puts).toBe(1);
});

test('unknown_user: somebody has left since the list of staff was read', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await caseInWork(desk.clients, staff);
  const { id, fullName } = await (await desk.as('support3')).call<{ id: number; fullName: string }>(
    'GET',
    'auth/me',
  );
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const assignee = page.getByLabel(kk('requests.actions.assign'));
  await expect(assignee).toContainText(fullName);
  const setActive = (active: boolean) =>
    desk.db.updateTable('users').set({ active }).where('id', '=', id).execute();
  await setActive(false);
  await assignee.selectOption({ label: fullName });
  await expect(page.getByRole('alert')).toContainText(kk('errors.unknown_user'));
  await setActive(true);
});

test('the fee: what the backend does not take is said, and the amount stays', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await caseInWork(desk.clients, staff, { kind: 'access_copy' });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const amount = page.getByLabel(ru('requests.fee.amount'));
  await amount.fill('2 000 000 000');
  await amount.press('Enter');
  await expect(page.getByRole('alert')).toContainText(ru('errors.invalid_value'));
  await expect(amount).toHaveValue('2 000 000 000');
});

test('request_closed: a notice of a case that has ended meanwhile is history', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await caseInWork(desk.clients, staff, { kind: 'processing_withdrawal' });
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const send = button(page, kk('requests.notices.send')).first();
  await expect(send).toBeVisible();
  await desk.db.updateTable('requests').set({ status: 'closed' }).where('id', '=', request.id).execute();
  await send.click();
  await expect(page.getByRole('alert').first()).toContainText(kk('errors.request_closed'));
});
