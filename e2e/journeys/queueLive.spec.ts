import type { Page } from '@playwright/test';
import { CasePage } from '../fixtures/casePage';
import { QueuePage, unassignedAddress } from '../fixtures/queuePage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const optOut = { kind: 'contact_opt_out', receivedAt: '2026-11-20T05:00:00Z' } as const;

const withClock = (page: Page) => page.clock.install();
const isList = (url: string) =>
  url.includes('/api/requests?') && !decodeURIComponent(url).includes('range=[0,0]');

/** How often the list itself has been asked for since. */
function listCalls(page: Page): () => number {
  let calls = 0;
  page.on('request', (call) => {
    if (isList(call.url())) calls += 1;
  });
  return () => calls;
}

/** Lets the time pass until the list is asked for once more, and waits for the answer. */
async function nextRefresh(page: Page): Promise<void> {
  const answer = page.waitForResponse((response) => isList(response.url()));
  await page.clock.fastForward(30_000);
  await answer;
}

/** What the browser does when somebody goes to another tab, and comes back. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      value: isHidden ? 'hidden' : 'visible',
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

test('one takes a row while the pointer of another is over the list: nothing moves, and the row says so', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const register = async () => staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const [first, second] = [await register(), await register()];
  const page = await sitDown({ as: 'support', at: unassignedAddress, prepare: withClock });
  const queue = new QueuePage(page, t);
  await queue.waitUntilComplete();
  await queue.row(second.number).hover();
  const before = await queue.numbers();
  expect(before).toContain(first.number);

  const other = new CasePage(await sitDown({ as: 'support2', at: `/requests/${first.id}` }), t);
  await other.take();
  const arrived = await register();
  await nextRefresh(page);

  const what = `${t('queue.news.arrived', { count: 1 })} и ${t('queue.news.left', { n: 1 })}`;
  await expect(page.getByText(t('queue.news.changed', { what }))).toBeVisible();
  expect(await queue.numbers()).toEqual(before);
  await expect(queue.row(first.number)).toContainText(t('enums.requestStatus.in_progress'));
  await expect(queue.row(first.number)).not.toContainText(t('requests.unassigned'));
  await expect(queue.row(arrived.number)).toHaveCount(0);

  await queue.showButton.click();
  await expect(queue.row(first.number)).toHaveCount(0);
  await expect(queue.row(arrived.number)).toBeVisible();
  await expect(queue.showButton).toHaveCount(0);
});

test('a list that nobody is at takes the new order over, and what is said of its rows is new', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('kk');
  const staff = await desk.as('support');
  const register = async () => staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const [first, second] = [await register(), await register()];
  const page = await sitDown({ as: 'support', language: 'kk', at: unassignedAddress, prepare: withClock });
  const queue = new QueuePage(page, t);
  await expect(queue.row(first.number)).toContainText(t('enums.requestStatus.new'));
  await queue.waitUntilComplete();
  await staff.save(first, { status: 'in_progress', assigneeId: 1 });
  await staff.save(second, { status: 'in_progress' });
  const arrived = await register();
  await nextRefresh(page);
  await expect(queue.row(arrived.number)).toBeVisible();
  await expect(queue.row(first.number)).toHaveCount(0);
  await expect(queue.row(second.number)).toContainText(t('enums.requestStatus.in_progress'));
  await expect(queue.showButton).toHaveCount(0);
});

test('the refresh button shows the new order wherever the pointer is', async ({ desk, sitDown }) => {
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const page = await sitDown({ as: 'support', at: unassignedAddress });
  const queue = new QueuePage(page, t);
  await queue.choose(request.number);
  await staff.save(request, { status: 'in_progress', assigneeId: 1 });
  await expect(queue.bar).toContainText(t('queue.bar.chosen', { all: '1' }));
  await page.getByRole('button', { name: t('common.refresh') }).click();
  await expect(queue.row(request.number)).toHaveCount(0);
  // What has left the list is not acted on any more.
  await expect(queue.bar).toHaveCount(0);
});

test('the list is asked for at once on return to the tab, and not while it is hidden', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const page = await sitDown({ as: 'support', at: unassignedAddress, prepare: withClock });
  const queue = new QueuePage(page, t);
  await queue.waitUntilComplete();
  await setHidden(page, true);
  const calls = listCalls(page);
  await page.clock.runFor(5 * 60_000);
  expect(calls()).toBe(0);

  const staff = await desk.as('support');
  const arrived = await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  await setHidden(page, false);
  await expect(queue.row(arrived.number)).toBeVisible();
  expect(calls()).toBe(1);
});

test('ten minutes without input end the refreshing, so that a forgotten session ends; the next input resumes it', async ({
  sitDown,
}) => {
  const t = textsOf('kk');
  const page = await sitDown({ as: 'support', language: 'kk', at: unassignedAddress, prepare: withClock });
  await new QueuePage(page, t).goToFirstRow();
  // A minute without any is not long enough.
  await nextRefresh(page);
  await nextRefresh(page);
  await page.clock.fastForward(10 * 60_000);
  const calls = listCalls(page);
  await page.clock.runFor(10 * 60_000);
  expect(calls()).toBe(0);

  const answer = page.waitForResponse((response) => isList(response.url()));
  await page.keyboard.press('Shift');
  await answer;
  expect(calls()).toBe(1);
});

test('a refresh that fails leaves the rows and says how old they are, until one succeeds', async ({
  guards,
  sitDown,
}) => {
  guards.allow(/ERR_FAILED/);
  const t = textsOf('ru');
  const page = await sitDown({ as: 'support', at: unassignedAddress, prepare: withClock });
  const queue = new QueuePage(page, t);
  await queue.waitUntilComplete();
  const rows = await queue.rows.count();
  await page.route('**/api/requests?*', (route) => route.abort());
  await page.clock.fastForward(30_000);
  const [start = '', end = ''] = t('queue.news.stale', { time: '|' }).split('|');
  const notice = page.getByText(new RegExp(`^${start}09:\\d\\d${end}$`));
  await expect(notice).toBeVisible();
  await expect(queue.rows).toHaveCount(rows);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.unroute('**/api/requests?*');
  await nextRefresh(page);
  await expect(notice).toHaveCount(0);
});
