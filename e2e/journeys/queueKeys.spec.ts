import { QueuePage, unassignedAddress } from '../fixtures/queuePage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const optOut = { kind: 'contact_opt_out', receivedAt: '2026-11-20T05:00:00Z' } as const;

test('a case is found, taken, opened and come back from by keys alone', async ({ desk, sitDown }) => {
  const t = textsOf('kk');
  const staff = await desk.as('support');
  const { id: myId } = await staff.call<{ id: number }>('GET', 'auth/me');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests' });
  const queue = new QueuePage(page, t);
  await queue.waitUntilComplete();

  await page.keyboard.press('/');
  await expect(queue.search).toBeFocused();
  await page.keyboard.type(request.number);
  await expect(queue.rows).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(queue.row(request.number)).toBeFocused();
  await expect(queue.search).toHaveValue(request.number);

  await page.keyboard.press('t');
  await expect(page.getByText(t('queue.done.take', { number: request.number }))).toBeVisible();
  await expect(queue.row(request.number)).toContainText(t('enums.requestStatus.in_progress'));
  expect(await staff.request(request.id)).toMatchObject({ status: 'in_progress', assigneeId: myId });
  // Once more: it says why there is nothing to take.
  await page.keyboard.press('t');
  await expect(page.getByText(t('queue.whyNot.yours', { what: request.number }))).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(request.number);
  await page.goBack();
  await expect(queue.row(request.number)).toBeFocused();

  await page.keyboard.press('g');
  await expect(queue.row(request.number)).toContainText(t('requests.unassigned'));
  expect((await staff.request(request.id)).assigneeId).toBeNull();
});

test('the rows are gone through by keys, which do not wrap, and the pages as well', async ({ sitDown }) => {
  const t = textsOf('ru');
  const page = await sitDown({ as: 'support', at: '/requests' });
  const queue = new QueuePage(page, t);
  await queue.goToFirstRow();
  const row = (index: number) => queue.rows.nth(index);
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await expect(row(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('k');
  await expect(row(0)).toBeFocused();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('k');
  await expect(row(0)).toBeFocused();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('j');
  await expect(row(24)).toBeFocused();
  await expect(row(24)).toBeInViewport();

  await page.keyboard.press('x');
  await expect(row(24).getByRole('checkbox')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(row(24).getByRole('checkbox')).not.toBeChecked();

  await page.keyboard.press('n');
  await expect(page.getByText(/^26–50/)).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByText(/^1–25/)).toBeVisible();

  const asked = page.waitForRequest(/\/api\/requests\?/);
  await page.keyboard.press('r');
  await asked;
});

test('a row that goes by one’s own act leaves the focus to the one that follows', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const page = await sitDown({ as: 'support', at: unassignedAddress });
  const queue = new QueuePage(page, t);
  await queue.waitUntilComplete();
  const numbers = await queue.numbers();
  const at = numbers.indexOf(request.number);
  const follower = numbers[at + 1] ?? numbers[at - 1];
  await queue.row(request.number).focus();
  await page.keyboard.press('t');
  await expect(queue.row(request.number)).toHaveCount(0);
  await expect(queue.row(String(follower))).toBeFocused();
});

test('? lists the keys of the queue, and c leads to a new request', async ({ sitDown }) => {
  const t = textsOf('kk');
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests' });
  await new QueuePage(page, t).waitUntilComplete();
  await page.keyboard.press('Shift+Slash');
  const help = page.getByRole('dialog', { name: t('layout.keys.title') });
  for (const key of ['next', 'previous', 'open', 'take', 'giveBack', 'choose', 'search'] as const) {
    await expect(help).toContainText(t(`queue.keys.${key}`));
  }
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/requests\/create$/);
});
