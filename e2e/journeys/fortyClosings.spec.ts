import { expect, type Page } from '@playwright/test';
import type { components } from '../../src/api/contract';
import { CasePage } from '../fixtures/casePage';
import { QueuePage } from '../fixtures/queuePage';
import type { StaffCalls } from '../fixtures/staffCalls';
import { test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

type Request = components['schemas']['Request'];

const t = textsOf('kk');
const CLOSINGS = 40;
const kinds = ['processing_withdrawal', 'marketing_withdrawal', 'contact_opt_out'] as const;

/** The case on the page, worked and closed: every key is one that `?` lists. */
async function closeByKeys(page: Page, staff: StaffCalls): Promise<void> {
  const { pathname } = new URL(page.url());
  const request = await staff.request(Number(pathname.split('/').at(-1)));
  const openCase = new CasePage(page, t);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(request.number);

  await page.keyboard.press('t');
  const steps = openCase.section(t('requests.steps.title')).getByRole('checkbox');
  await expect(steps.first()).toBeEnabled();
  for (const [index] of request.steps.entries()) await page.keyboard.press(String(index + 1));
  await expect(steps.and(page.getByRole('checkbox', { checked: true }))).toHaveCount(request.steps.length);
  await tellByKeys(page, staff, request);

  await page.keyboard.press('c');
  await expect(openCase.outcome).toBeFocused();
  await page.keyboard.type('Орындалды, жауап жіберілді.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(t('requests.done.close')).first()).toBeVisible();
}

const openNotices = (staff: StaffCalls, { id }: Request): Promise<{ status: string }[]> =>
  staff.call(
    'GET',
    `recipient-notices?filter=${JSON.stringify({ requestId: id, status: ['pending', 'sent'] })}`,
  );

async function tellByKeys(page: Page, staff: StaffCalls, request: Request): Promise<void> {
  const count = (await openNotices(staff, request)).length;
  if (count === 0) return;
  const unsent = page.getByRole('button', { name: t('requests.notices.send'), exact: true });
  const sent = page.getByRole('button', { name: t('requests.notices.confirm'), exact: true });
  await expect(unsent).toHaveCount(count);
  await page.keyboard.press('s');
  await expect(sent).toHaveCount(count);
  await page.keyboard.press('y');
  await expect(sent).toHaveCount(0);
}

test('an agent closes forty requests one after another, by the keyboard alone', async ({ desk, sitDown }) => {
  test.setTimeout(300_000);
  const staff = await desk.as('support3');
  const { id: myId } = await staff.call<{ id: number }>('GET', 'auth/me');
  // Nothing else waits for this agent: the forty are the day's work.
  await desk.db.updateTable('requests').set({ assigneeId: null }).where('assigneeId', '=', myId).execute();
  const ids: number[] = [];
  const numbers: string[] = [];
  for (let n = 0; n < CLOSINGS; n += 1) {
    const request = await staff.register({
      clientId: (await desk.clients.next()).id,
      kind: kinds[n % kinds.length],
      receivedAt: '2026-11-23T03:30:00Z',
    });
    ids.push(request.id);
    numbers.push(request.number);
    await staff.save(request, { assigneeId: myId });
  }

  const page = await sitDown({ as: 'support3', language: 'kk', at: '/requests' });
  await expect(page.getByRole('row')).toHaveCount(26);
  // The tabs are links before the list: Tab leads there.
  const mine = page.getByRole('link', { name: t('queue.tabs.mine') });
  while (!(await mine.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/assigneeId/);
  await expect(mine).toHaveAttribute('aria-current', 'page');
  const [first] = numbers;
  await expect(page.getByRole('row').nth(1)).toContainText(first ?? '');
  await new QueuePage(page, t).goToFirstRow();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/requests\/\d+$/);

  for (let n = 1; n <= CLOSINGS; n += 1) {
    await closeByKeys(page, staff);
    if (n === CLOSINGS) break;
    const before = page.url();
    await expect(page.locator(':focus')).toHaveAttribute('href', /^\/requests\/\d+$/);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(before);
  }

  const filter = encodeURIComponent(JSON.stringify({ id: ids }));
  const closed = await staff.call<Request[]>('GET', `requests?filter=${filter}&range=[0,99]`);
  expect(closed).toHaveLength(CLOSINGS);
  for (const { status, closedById, breachedAt, outcomeNote } of closed) {
    expect({ status, closedById, breachedAt }).toEqual({
      status: 'closed',
      closedById: myId,
      breachedAt: null,
    });
    expect(outcomeNote).toBe('Орындалды, жауап жіберілді.');
  }
});
