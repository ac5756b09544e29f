import { caseInWork } from '../fixtures/caseInWork';
import { CasePage } from '../fixtures/casePage';
import { holdCalls } from '../fixtures/heldCalls';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

test('three ticks on a slow backend are all saved, though the page is left at once', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await caseInWork(desk.clients, staff, { kind: 'processing_withdrawal' });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const boxes = page.getByRole('checkbox');
  await expect(boxes).toHaveCount(request.steps.length);
  const saves = await holdCalls(page, 'PUT', '**/api/requests/*');
  for (const sign of ['1', '2', '3']) await page.keyboard.press(sign);
  for (const index of [0, 1, 2]) await expect(boxes.nth(index)).toBeChecked();
  await page.keyboard.press('u');
  await expect(page).toHaveURL(/\/requests\/?(\?|$)/);
  await expect.poll(() => saves.held.length).toBe(1);
  await saves.letGo();
  const done = async () => (await staff.request(request.id)).steps.filter((step) => step.done).length;
  await expect.poll(done).toBe(3);
});

test('a fee and the step that it settles, one after the other on a slow backend, are no conflict', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('kk');
  const staff = await desk.as('support');
  const request = await caseInWork(desk.clients, staff, { kind: 'access_copy' });
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const amount = page.getByLabel(t('requests.fee.amount'));
  const settled = page.getByRole('checkbox', { name: t('steps.fee_settled') });
  const saves = await holdCalls(page, 'PUT', '**/api/requests/*');
  await amount.fill('1500');
  await amount.press('Enter');
  await expect.poll(() => saves.held.length).toBe(1);
  await settled.check();
  await saves.letGo();
  const kept = async () => {
    const { feeAmount, steps } = await staff.request(request.id);
    return [feeAmount, ...steps.filter(({ done }) => done).map(({ key }) => key)];
  };
  await expect.poll(kept).toEqual([1500, 'fee_settled']);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(settled).toBeChecked();
});

test('what is typed while a note is on its way is there when that one has been saved', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('kk');
  const request = await caseInWork(desk.clients, await desk.as('support'));
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const { note } = new CasePage(page, t);
  const story = page.getByRole('listitem').filter({ hasText: 'Хат күтіп отыр' });
  const notes = await holdCalls(page, 'POST', '**/api/request-events');
  await note.fill('Хат күтіп отыр');
  await page.getByRole('button', { name: t('requests.history.noteSubmit') }).click();
  await expect.poll(() => notes.held.length).toBe(1);
  await note.fill('Ертең қайта хабарласады');
  await notes.letGo();
  await expect(story).toHaveCount(1);
  await expect(note).toHaveValue('Ертең қайта хабарласады');
});

test('a case that was read before it was taken, and answered after, shows as taken', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('kk');
  const staff = await desk.as('support');
  const { id } = await staff.register({
    clientId: (await desk.clients.next()).id,
    kind: 'contact_opt_out',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  const mine = JSON.stringify({ status: 'new', id: [id] });
  const page = await sitDown({
    as: 'support',
    language: 'kk',
    at: `/requests?filter=${encodeURIComponent(mine)}`,
  });
  let answerNow: () => void = () => undefined;
  const isLetGo = new Promise<void>((resolve) => {
    answerNow = resolve;
  });
  // The list has told the case already; what is asked of it on its own page is read now and answered later.
  await page.route(`**/api/requests/${id}`, async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    await isLetGo;
    await route.fulfill({ response });
  });
  await page.locator(`a[href="/requests/${id}"]`).click();
  const steps = new CasePage(page, t).section(t('requests.steps.title')).getByRole('checkbox');
  await expect(steps.first()).toBeDisabled();
  await page.keyboard.press('t');
  await expect(page.getByText(t('requests.done.take'))).toBeVisible();
  await expect(steps.first()).toBeEnabled();
  const answered = page.waitForResponse((response) => response.url().endsWith(`/api/requests/${id}`));
  answerNow();
  await (await answered).finished();
  await page.waitForLoadState('networkidle');
  await expect(steps.first()).toBeEnabled();
  await page.keyboard.press('1');
  await expect(steps.first()).toBeChecked();
});
