import type { Locator, Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import { CasePage } from '../fixtures/casePage';
import { playedDay } from '../fixtures/desk';
import { follow } from '../fixtures/follow';
import { holdCalls } from '../fixtures/heldCalls';
import { signIn } from '../fixtures/signIn';
import type { StaffCalls } from '../fixtures/staffCalls';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const [ru, kk] = [textsOf('ru'), textsOf('kk')];
const optOut = { kind: 'contact_opt_out', receivedAt: '2026-11-23T03:30:00Z' } as const;

const playTime = (page: Page) => page.clock.install({ time: playedDay });

async function ask(page: Page, t: TFunction, reason: 'verify_identity' | 'contact_client' | 'other') {
  await page.getByRole('button', { name: t('identity.show') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(t('identity.onRecord'))).toBeVisible();
  await dialog.getByLabel(t('identity.reason')).selectOption(t(`enums.identityViewReason.${reason}`));
  return dialog;
}

/** Parts that come after the page have come: what is not to be seen by now does not come later. */
const allCodeIsThere = (page: Page) => page.waitForLoadState('networkidle');

/** The views of a client that stand in the audit trail. */
function viewsOf(staff: StaffCalls, clientId: number): Promise<{ details: { reason: string } }[]> {
  const filter = JSON.stringify({ action: 'view_identity', resource: 'clients', recordId: clientId });
  return staff.call('GET', `audit-events?filter=${encodeURIComponent(filter)}`);
}

test('a client’s data shows for a minute on a stated reason, on record, and is nowhere afterwards', async ({
  desk,
  sitDown,
}) => {
  const { id } = await desk.clients.next();
  const request = await (await desk.as('support')).register({ clientId: id, ...optOut });
  const { iin } = await desk.db
    .selectFrom('client_identities')
    .select('iin')
    .where('clientId', '=', id)
    .executeTakeFirstOrThrow();
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}`, prepare: playTime });
  await expect(page.getByText(`••••••••${iin.slice(-4)}`)).toBeVisible();
  await allCodeIsThere(page);

  // Of some of the sample data's clients somebody has looked at the fields before.
  const officer = await desk.as('compliance');
  const before = await viewsOf(officer, id);
  const dialog = await ask(page, ru, 'verify_identity');
  await page.clock.pauseAt(Date.parse(playedDay) + 300_000);
  await dialog.getByRole('button', { name: ru('identity.submit') }).click();
  const shown = page.getByRole('region', { name: ru('identity.shown'), exact: true });
  await expect(shown.getByText(iin, { exact: true })).toBeVisible();
  await expect(shown).toBeFocused();
  await expect(shown.getByRole('timer')).toHaveText(ru('identity.hidesIn', { count: 60 }));
  const views = await viewsOf(officer, id);
  expect(views.slice(before.length)).toMatchObject([
    { details: { reason: 'verify_identity', requestId: request.id } },
  ]);

  await page.clock.runFor(20_000);
  await expect(shown.getByRole('timer')).toHaveText(ru('identity.hidesIn', { count: 40 }));
  await page.clock.runFor(39_000);
  await expect(shown).toBeVisible();
  await page.clock.runFor(1_000);
  await expect(shown).toHaveCount(0);
  await expect(page.getByRole('button', { name: ru('identity.show') })).toBeFocused();
  expect(await page.content()).not.toContain(iin);
});

test('another reason is to be explained before anything shows', async ({ desk, sitDown }) => {
  const { id } = await desk.clients.next();
  const page = await sitDown({ as: 'compliance', language: 'kk', at: `/clients/${id}` });
  const dialog = await ask(page, kk, 'other');
  const submit = dialog.getByRole('button', { name: kk('identity.submit') });
  await expect(submit).toBeDisabled();
  await dialog.getByLabel(kk('identity.reasonNote')).fill('Прокуратураның сұрауы');
  await submit.click();
  const shown = page.getByRole('region', { name: kk('identity.shown'), exact: true });
  await expect(shown).toBeVisible();
  const kept = await desk.db
    .selectFrom('identity_views')
    .select(['reason', 'reasonNote', 'requestId'])
    .where('clientId', '=', id)
    .execute();
  expect(kept).toEqual([{ reason: 'other', reasonNote: 'Прокуратураның сұрауы', requestId: null }]);

  await shown.getByRole('button', { name: kk('identity.hide') }).click();
  await expect(shown).toHaveCount(0);
  await expect(page.getByText(kk('identity.hidden'))).toBeVisible();
});

test('who closes the dialog before the answer has come does not get the data', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 500 .*\/api\/identity-views$/);
  const { id } = await desk.clients.next();
  const page = await sitDown({ as: 'support', language: 'kk', at: `/clients/${id}` });
  const views = await holdCalls(page, 'POST', '**/api/identity-views');
  const submit = (dialog: Locator) => dialog.getByRole('button', { name: kk('identity.submit') }).click();
  await submit(await ask(page, kk, 'verify_identity'));
  await expect.poll(() => views.held.length).toBe(1);
  await page.keyboard.press('Escape');
  const answered = page.waitForResponse('**/api/identity-views');
  await views.letGo();
  await (await answered).finished();

  // Nor is anybody told of the failure before: what is asked now is another question.
  await page.route('**/api/identity-views', (route) => route.fulfill({ status: 500, body: '' }));
  const dialog = await ask(page, kk, 'contact_client');
  await expect(page.getByRole('region', { name: kk('identity.shown'), exact: true })).toHaveCount(0);
  await submit(dialog);
  await expect(dialog.getByRole('alert')).toBeVisible();
  await page.keyboard.press('Escape');
  await ask(page, kk, 'contact_client');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
});

test('what is shown of one client does not stand on another’s page', async ({ desk, sitDown }) => {
  const [first, second] = [await desk.clients.next(), await desk.clients.next()];
  const page = await sitDown({ as: 'support', at: `/clients/${first.id}` });
  const heading = (number: string) => page.getByRole('heading', { level: 1, name: number });
  const numberOf = ({ id }: { id: number }) => `C-${String(id).padStart(7, '0')}`;
  await expect(heading(numberOf(first))).toBeVisible();
  await follow(page, `/clients/${second.id}`);
  await expect(heading(numberOf(second))).toBeVisible();
  await (await ask(page, ru, 'contact_client')).getByRole('button', { name: ru('identity.submit') }).click();
  const shown = page.getByRole('region', { name: ru('identity.shown'), exact: true });
  await expect(shown).toBeVisible();

  await page.goBack();
  await expect(heading(numberOf(first))).toBeVisible();
  await expect(page.getByRole('button', { name: ru('identity.show') })).toBeVisible();
  await expect(shown).toHaveCount(0);
});

test('a session that ends takes the data away at once', async ({ desk, guards, sitDown }) => {
  guards.allow(/status of 401 .*\/api\//);
  const { id } = await desk.clients.next();
  const request = await (await desk.as('support')).register({ clientId: id, ...optOut });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  await (await ask(page, ru, 'contact_client')).getByRole('button', { name: ru('identity.submit') }).click();
  const shown = page.getByText(ru('identity.shown'), { exact: true });
  await expect(shown).toBeVisible();

  await new CasePage(page, ru).note.fill('Звонок клиенту');
  desk.clock.advance(31 * 60_000);
  await page.getByRole('button', { name: ru('requests.history.noteSubmit') }).click();
  await expect(page.getByText(ru('auth.expired'))).toBeVisible();
  await expect(shown).toHaveCount(0);
});

test('behind an open dialog a session that has ended is signed in anew, and the dialog is there again', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 401 .*\/api\//);
  const { id } = await desk.clients.next();
  const request = await (await desk.as('support')).register({ clientId: id, ...optOut });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const dialog = await ask(page, ru, 'contact_client');
  desk.clock.advance(31 * 60_000);
  await dialog.getByRole('button', { name: ru('identity.submit') }).click();
  await expect(page.getByText(ru('auth.expired'))).toBeVisible();

  await signIn(page, ru, 'support');
  await expect(dialog.getByLabel(ru('identity.reason'))).toHaveValue('contact_client');
  await dialog.getByRole('button', { name: ru('identity.submit') }).click();
  await expect(page.getByText(ru('identity.shown'), { exact: true })).toBeVisible();
});

test('a manager is not offered anybody’s data', async ({ desk, sitDown }) => {
  const { id, lastName } = await desk.clients.next();
  const request = await (await desk.as('support')).register({ clientId: id, ...optOut });
  const page = await sitDown({ as: 'manager', language: 'kk', at: `/requests/${request.id}` });
  const button = page.getByRole('button', { name: kk('identity.show') });
  await expect(page.getByRole('link', { name: lastName })).toBeVisible();
  await allCodeIsThere(page);
  await expect(button).toHaveCount(0);
  await page.keyboard.press('i');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto(`/clients/${id}`);
  await expect(page.getByText(kk('clients.show.masked'))).toBeVisible();
  await allCodeIsThere(page);
  await expect(button).toHaveCount(0);
  await page.keyboard.press('i');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
