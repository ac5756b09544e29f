import type { Page } from '@playwright/test';
import { caseInWork, caseToClose, noticesOf } from '../fixtures/caseInWork';
import { CasePage } from '../fixtures/casePage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const ru = textsOf('ru');
const kk = textsOf('kk');
const hour = 3_600_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('what is still open is named, and each leads to where it is settled', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await caseInWork(desk.clients, staff, { kind: 'processing_withdrawal' });
  const notices = await noticesOf(staff, request);
  await desk.db
    .updateTable('clients')
    .set({ outstandingObligations: 2 })
    .where('id', '=', request.clientId ?? 0)
    .execute();
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const { length: steps } = request.steps;
  for (const [code, count] of [
    ['steps_open', steps],
    ['notices_open', notices.length],
    ['obligations_outstanding', 2],
  ] as const) {
    await expect(page.getByText(kk(`errors.${code}`, { count }))).toBeVisible();
  }
  // What bars the whole case is said above its steps as well: nobody is to begin them in vain.
  await expect(page.getByText(kk('requests.close.barred', { count: 2 }))).toBeInViewport();

  await button(page, kk('requests.close.toStep')).click();
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText(kk('errors.steps_open', { count: steps - 1 }))).toBeVisible();
  await button(page, kk('requests.close.toStep')).click();
  await expect(page.getByRole('checkbox').nth(1)).toBeFocused();

  await button(page, kk('requests.close.toNotice')).click();
  await expect(page.locator(`#notice-${notices[0]?.id} :focus`)).toBeVisible();

  await button(page, kk('requests.close.toObligations')).click();
  await expect(page.locator('#obligations')).toBeFocused();
  await expect(page.locator('#obligations')).toBeInViewport();

  await button(page, kk('requests.close.refuseInstead')).click();
  const reason = page.getByLabel(kk('requests.fields.refusalReason'));
  await expect(reason).toBeFocused();
  await expect(reason).toHaveValue('obligations_outstanding');
  await expect(page.getByText(kk('requests.refuse.hints.obligations_outstanding'))).toBeVisible();
});

test('a case is closed by keyboard alone, and the next one due opens on Enter', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await caseInWork(desk.clients, staff);
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const openCase = new CasePage(page, ru);
  await expect(openCase.closeButton).toBeVisible();

  // Nobody waits for a step to be saved: the closing does.
  for (const [index] of request.steps.entries()) await page.keyboard.press(String(index + 1));
  await page.keyboard.press('c');
  await expect(openCase.outcome).toBeFocused();
  await page.keyboard.type('Готово: c и f здесь буквы');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(ru('requests.done.close'))).toBeVisible();
  expect((await staff.request(request.id)).outcomeNote).toBe('Готово: c и f здесь буквы');

  const filter = encodeURIComponent(JSON.stringify({ status: ['new', 'in_progress'], assigneeId: 1 }));
  const [next] = await staff.call<{ id: number; number: string }[]>(
    'GET',
    `requests?filter=${filter}&sort=["dueAt","ASC"]&range=[0,0]`,
  );
  const link = page.getByRole('link', { name: next?.number });
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(next?.number ?? 'none');
  await expect(page.getByText(ru('requests.done.close'))).toHaveCount(0);
});

test('who has nothing of their own is offered what nobody has', async ({ desk, sitDown }) => {
  const staff = await desk.as('compliance2');
  const request = await caseToClose(desk.clients, staff);
  await desk.db
    .updateTable('requests')
    .set({ assigneeId: 1 })
    .where('assigneeId', '=', (await staff.call<{ id: number }>('GET', 'auth/me')).id)
    .where('id', '!=', request.id)
    .execute();
  const page = await sitDown({ as: 'compliance2', language: 'kk', at: `/requests/${request.id}` });
  await new CasePage(page, kk).close('Дайын');
  const filter = encodeURIComponent(JSON.stringify({ status: ['new', 'in_progress'], assigneeId: null }));
  const [next] = await staff.call<{ number: string }[]>(
    'GET',
    `requests?filter=${filter}&sort=["dueAt","ASC"]&range=[0,0]`,
  );
  await expect(page.getByRole('link', { name: next?.number })).toBeFocused();
});

test('the turn to late finds the form open: it asks for the cause, and keeps what was typed', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await caseToClose(desk.clients, staff);
  desk.clock.playAt('2026-11-24T12:59:00Z');
  const page = await sitDown({
    as: 'support',
    at: `/requests/${request.id}`,
    prepare: (prepared) => prepared.clock.install({ time: desk.clock.now() }),
  });
  const openCase = new CasePage(page, ru);
  await openCase.outcome.fill('Почти успели');
  const cause = page.getByLabel(ru('requests.close.lateReason'));
  await expect(cause).toHaveCount(0);

  desk.clock.advance(2 * 60_000);
  await page.clock.runFor(2 * 60_000);
  await cause.selectOption('waiting_for_client');
  await openCase.close('Почти успели');
  // A session of the day before has ended.
  const closed = await (await desk.as('support')).request(request.id);
  expect([closed.lateReason, closed.outcomeNote]).toEqual(['waiting_for_client', 'Почти успели']);
  // Closed a minute late: the verdict stands still, however long ago that was.
  const verdict = await openCase.deadline.textContent();
  desk.clock.advance(48 * hour);
  const later = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  await expect(new CasePage(later, ru).deadline).toHaveText(verdict ?? '');
});

test('a reopened case keeps its deadline and its verdict, and is not asked for the cause again', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const late = await caseToClose(desk.clients, staff, { receivedAt: '2026-11-18T05:00:00Z' });
  const closed = await staff.save(late, { status: 'closed', lateReason: 'workload' });
  expect(closed.breachedAt).not.toBeNull();

  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${late.id}` });
  const openCase = new CasePage(page, kk);
  await button(page, kk('requests.actions.reopen')).click();
  await expect(page.getByText(kk('requests.actions.reopenText'))).toBeVisible();
  expect((await staff.request(late.id)).status).toBe('closed');
  await button(page, kk('requests.actions.reopen')).click();
  await expect(page.getByText(kk('requests.done.reopen'))).toBeVisible();
  const reopened = await staff.request(late.id);
  expect([reopened.dueAt, reopened.breachedAt]).toEqual([closed.dueAt, closed.breachedAt]);
  await expect(page.getByText(kk('requests.fields.breachedAt'), { exact: true })).toBeVisible();
  await expect(openCase.deadline).toHaveText(kk('deadlines.label.overdueDays', { count: 1 }));

  await expect(page.getByLabel(kk('requests.close.lateReason'))).toHaveCount(0);
  await openCase.close('Қайта жабылды');
  expect((await staff.request(late.id)).lateReason).toBe('workload');
});

test('obligations that cannot be read are not taken for none, nor shown as a number', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await caseInWork(desk.clients, staff, { kind: 'processing_withdrawal' });
  const page = await sitDown({
    as: 'support',
    at: `/requests/${request.id}`,
    prepare: (prepared) =>
      prepared.route(`**/api/clients/${request.clientId}`, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({
          response: answer,
          json: { ...(await answer.json()), outstandingObligations: 'x' },
        });
      }),
  });
  await expect(page.getByText(ru('requests.close.obligationsUnknown'))).toBeVisible();
  await expect(page.locator('#obligations')).toHaveText(ru('requests.client.obligationsUnknown'));
  await expect(page.getByRole('main')).not.toContainText('NaN');
  await expect(page.getByRole('main')).not.toContainText('не число');
});

test('the fee for a copy is set as people write it, shown, and taken off', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await caseInWork(desk.clients, staff, { kind: 'access_copy' });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const amount = page.getByLabel(ru('requests.fee.amount'));
  const save = button(page, ru('requests.fee.save'));
  for (const wrong of ['-5', '1,505', 'много']) {
    await amount.fill(wrong);
    await expect(page.getByText(ru('requests.fee.wrong'))).toBeVisible();
    await expect(save).toBeDisabled();
  }
  await amount.fill('1 500,50');
  await amount.press('Enter');
  await expect(page.getByText(ru('requests.done.fee'))).toBeVisible();
  expect((await staff.request(request.id)).feeAmount).toBe(1500.5);
  await expect(page.getByText('1 500,50 ₸').first()).toBeVisible();
  await expect(amount).toHaveValue('');

  await button(page, ru('requests.fee.clear')).click();
  await expect(page.getByText(ru('requests.done.feeCleared'))).toBeVisible();
  expect((await staff.request(request.id)).feeAmount).toBeNull();
});

test('no other kind of request has a fee', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await caseInWork(desk.clients, staff, { kind: 'correction' });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  await expect(new CasePage(page, ru).closeButton).toBeVisible();
  await expect(page.getByLabel(ru('requests.fee.amount'))).toHaveCount(0);
});
