import type { Page } from '@playwright/test';
import { holdCalls } from '../fixtures/heldCalls';
import { IntakePage } from '../fixtures/intakePage';
import { keepsDraft, keptDrafts } from '../fixtures/keptDrafts';
import { signIn } from '../fixtures/signIn';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const t = textsOf('ru');
const kk = textsOf('kk');
const registering = /\/api\/requests$/;

/** Breaks the first try to register, in one way or another; the next ones go through. */
async function breakFirst(page: Page, how: 'refuses' | 'answer lost'): Promise<void> {
  await page.route(
    registering,
    async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      if (how === 'refuses') return route.fulfill({ status: 500, body: '' });
      await route.fetch();
      return route.abort('connectionreset');
    },
    { times: 1 },
  );
}

const requestsOf = async (staff: { call<T>(method: 'GET', path: string): Promise<T> }, clientId: number) =>
  staff.call<{ id: number }[]>('GET', `requests?filter=${JSON.stringify({ clientId })}`);

for (const how of ['refuses', 'answer lost'] as const) {
  test(`saved again after the backend ${how}, a request is registered once`, async ({
    desk,
    guards,
    sitDown,
  }) => {
    guards.allow(/status of 500 |ERR_CONNECTION_RESET/);
    const { id } = await desk.clients.next();
    const page = await sitDown({ as: 'support', at: '/requests/create' });
    await breakFirst(page, how);
    const intake = new IntakePage(page, t);
    await intake.choose(id);
    await intake.kind('access_copy').check();
    await intake.channel('phone').check();
    await intake.saveButton.click();
    await expect(page.getByText(t('intake.acts.safeToRetry'))).toBeVisible();
    await expect(page).toHaveURL(/\/requests\/create$/);
    const staff = await desk.as('support');
    expect(await requestsOf(staff, id)).toHaveLength(how === 'refuses' ? 0 : 1);

    await keepsDraft(page, 'intake', { kind: 'access_copy', attempt: { isUnanswered: true } });
    // Ten minutes later and after a reload it is still the same try.
    desk.clock.advance(10 * 60_000);
    await page.reload();
    await expect(intake.kind('access_copy')).toBeChecked();
    await intake.saveButton.click();
    const registered = await intake.registeredId();
    expect(await requestsOf(staff, id)).toMatchObject([{ id: registered }]);
  });
}

test('what would be a second request is told before it is sent', async ({ desk, guards, sitDown }) => {
  guards.allow(/ERR_CONNECTION_RESET/);
  const { id } = await desk.clients.next();
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests/create' });
  await breakFirst(page, 'answer lost');
  const intake = new IntakePage(page, kk);
  await intake.choose(id);
  await intake.kind('access_copy').check();
  await intake.channel('phone').check();
  await intake.saveButton.click();
  await expect(page.getByText(kk('intake.acts.safeToRetry'))).toBeVisible();
  // It is there already, and stands beside the form.
  await expect(intake.same.getByText(kk('intake.same.maybe'))).toBeVisible();
  await intake.channel('web').check();
  await expect(page.getByText(kk('intake.acts.mayRegisterTwice'))).toBeVisible();
});

test('a file that is still being read goes with its own request, and not with the next one', async ({
  desk,
  sitDown,
}) => {
  const { id } = await desk.clients.next();
  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const intake = new IntakePage(page, t);
  await intake.choose(id);
  await intake.kind('correction').check();
  await intake.channel('in_person').check();
  await page.evaluate(() => {
    const { arrayBuffer } = Blob.prototype;
    const isRead = new Promise((resolve) => addEventListener('read', resolve, { once: true }));
    Blob.prototype.arrayBuffer = async function () {
      await isRead;
      return arrayBuffer.call(this);
    };
  });
  await intake.drop('skan.pdf', '%PDF-1.7 one page');
  await expect(intake.saveButton).toBeDisabled();
  await page.keyboard.press('Control+Enter');
  await page.evaluate(() => dispatchEvent(new Event('read')));
  await expect(intake.files).toContainText('skan.pdf');
  const staff = await desk.as('support');
  expect(await requestsOf(staff, id)).toEqual([]);

  await page.keyboard.press('Control+Enter');
  const requestId = await intake.registeredId();
  const attached = await staff.call('GET', `attachments?filter=${JSON.stringify({ requestId })}`);
  expect(attached).toMatchObject([{ fileName: 'skan.pdf' }]);
});

test('two strokes at once register once', async ({ desk, sitDown }) => {
  const { id } = await desk.clients.next();
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests/create' });
  const intake = new IntakePage(page, kk);
  await intake.choose(id);
  await intake.kind('correction').check();
  await intake.channel('phone').check();
  let sent = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && registering.test(request.url())) sent += 1;
  });
  await page.evaluate(async () => {
    for (const _ of [1, 2]) {
      const init = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', init));
      // The next stroke comes when the page has shown what the last one did, and before any timer of its own.
      await new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
    }
  });
  await intake.registeredId();
  expect(sent).toBe(1);
});

test('a file that cannot be attached costs neither the request nor the file', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 500 /);
  const { id } = await desk.clients.next();
  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const broken = '**/api/attachments';
  await page.route(broken, (route) => route.fulfill({ status: 500, body: '' }));
  const intake = new IntakePage(page, t);
  await intake.choose(id);
  await intake.kind('correction').check();
  await intake.channel('phone').check();
  await intake.drop('skan.pdf', '%PDF-1.7 one page');
  await expect(intake.files).toContainText('skan.pdf');
  await intake.saveButton.click();
  await expect(page.getByText(t('intake.registered.notAttached'))).toBeVisible();
  const staff = await desk.as('support');
  const [request] = await requestsOf(staff, id);
  await expect(page.getByRole('main').locator(`a[href="/requests/${request?.id}"]`)).toBeVisible();

  await keepsDraft(page, 'intake', { registered: { id: request?.id } });
  await keepsDraft(page, 'intake.files', [{ fileName: 'skan.pdf' }]);
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(intake.files).toContainText('skan.pdf');
  await page.unroute(broken);
  await page.getByRole('button', { name: t('intake.registered.attach') }).click();
  await expect(page.getByText(t('attachments.done'))).toBeVisible();
  const attached = await staff.call(
    'GET',
    `attachments?filter=${JSON.stringify({ requestId: request?.id })}`,
  );
  expect(attached).toMatchObject([{ fileName: 'skan.pdf' }]);
  expect(await requestsOf(staff, id)).toHaveLength(1);
});

test('a file that is not wanted after all is stopped on its way, and a new form begins', async ({
  desk,
  sitDown,
}) => {
  const { id } = await desk.clients.next();
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests/create' });
  const uploads = await holdCalls(page, 'POST', '**/api/attachments');
  const intake = new IntakePage(page, kk);
  await intake.choose(id);
  await intake.kind('correction').check();
  await intake.channel('phone').check();
  await intake.drop('skan.pdf', '%PDF-1.7 one page');
  await expect(intake.files).toContainText('skan.pdf');
  await intake.saveButton.click();
  await expect.poll(() => uploads.held.length).toBe(1);
  const stopped = page.waitForEvent('requestfailed', (call) => call.url().endsWith('/api/attachments'));
  await page.getByRole('button', { name: kk('intake.registered.next') }).click();
  await stopped;
  await expect(intake.who).toBeFocused();
  await expect(intake.files).toHaveCount(0);
  await expect.poll(() => keptDrafts(page)).toBe(0);
});

test('everything outlives a reload and an ended session; signing out clears it', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 401 /);
  const { id } = await desk.clients.next();
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests/create' });
  const intake = new IntakePage(page, kk);
  await intake.choose(id);
  await intake.kind('correction').check();
  await intake.channel('post').check();
  await intake.replyLocale('ru').check();
  await intake.day.fill('18.11.2026');
  await intake.drop('skan.pdf', '%PDF-1.7 one page');
  await expect(intake.files).toContainText('skan.pdf');
  await keepsDraft(page, 'intake', { receivedDay: '18.11.2026' });
  await keepsDraft(page, 'intake.files', [{ fileName: 'skan.pdf' }]);
  await guards.lookThrough();

  const expectWhole = async () => {
    await expect(page.getByText(`C-${String(id).padStart(7, '0')}`)).toBeVisible();
    await expect(intake.kind('correction')).toBeChecked();
    await expect(intake.channel('post')).toBeChecked();
    await expect(intake.replyLocale('ru')).toBeChecked();
    await expect(intake.day).toHaveValue('18.11.2026');
    await expect(intake.files).toContainText('skan.pdf');
  };
  await page.reload();
  await expectWhole();
  desk.clock.advance(31 * 60_000);
  await intake.saveButton.click();
  await signIn(page, kk, 'support');
  await expectWhole();

  await page.getByRole('button', { name: kk('layout.signOut') }).click();
  await signIn(page, kk, 'support');
  await page.goto('/requests/create');
  await expect(intake.who).toBeFocused();
  await expect(intake.kind('correction')).not.toBeChecked();
  await expect(intake.files).toHaveCount(0);
});

test('clearing is asked twice', async ({ sitDown }) => {
  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const intake = new IntakePage(page, t);
  await intake.kind('correction').check();
  await page.getByRole('button', { name: t('intake.acts.discard') }).click();
  await page.getByRole('button', { name: t('requests.actions.cancel') }).click();
  await expect(intake.kind('correction')).toBeChecked();
  await page.getByRole('button', { name: t('intake.acts.discard') }).click();
  await page.getByRole('button', { name: t('intake.acts.discardYes') }).click();
  await expect(intake.kind('correction')).not.toBeChecked();
  await expect.poll(() => keptDrafts(page)).toBe(0);
  await page.reload();
  await expect(intake.who).toBeVisible();
  await expect(intake.kind('correction')).not.toBeChecked();
});
