import type { Page } from '@playwright/test';
import { holdCalls } from '../fixtures/heldCalls';
import { QueuePage, unassignedAddress } from '../fixtures/queuePage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const optOut = { kind: 'contact_opt_out', receivedAt: '2026-11-20T05:00:00Z' } as const;

const holdLists = (page: Page) => holdCalls(page, 'GET', '**/api/requests?*');
const holdSaves = (page: Page) => holdCalls(page, 'PUT', '**/api/requests/*');

test('a row of the list before is never acted on: keys after a search are for what it finds', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const { id: myId } = await staff.call<{ id: number }>('GET', 'auth/me');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const page = await sitDown({ as: 'support', at: unassignedAddress });
  const queue = new QueuePage(page, t);
  await queue.waitUntilComplete();
  const saves: string[] = [];
  page.on('request', (call) => {
    if (call.method() === 'PUT') saves.push(call.url());
  });

  const lists = await holdLists(page);
  await page.keyboard.press('/');
  await page.keyboard.type(request.number);
  await page.keyboard.press('Escape');
  for (const key of ['t', 'x', 'Enter']) await page.keyboard.press(key);
  await expect(queue.table).toHaveAttribute('data-stale', 'true');
  await expect(page.getByRole('checkbox', { name: t('queue.choose.page') })).toBeDisabled();
  await lists.letGo();
  await expect(queue.row(request.number)).toBeFocused();
  await expect(queue.search).toHaveValue(request.number);
  await expect(queue.bar).toHaveCount(0);
  expect(saves).toEqual([]);

  await page.keyboard.press('t');
  await expect(queue.row(request.number)).toHaveCount(0);
  expect(await staff.request(request.id)).toMatchObject({ status: 'in_progress', assigneeId: myId });
});

test('a tab never tells the length of the list before', async ({ sitDown }) => {
  const t = textsOf('kk');
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests' });
  const queue = new QueuePage(page, t);
  await queue.waitUntilComplete();
  const length = await queue.tab('closed').textContent();
  const lists = await holdLists(page);
  await queue.tab('closed').click();
  await expect(queue.tab('closed')).toHaveAttribute('aria-current', 'page');
  await expect(queue.table).toHaveAttribute('data-stale', 'true');
  await expect(queue.tab('closed')).toHaveText(String(length));
  await lists.letGo();
  await expect(queue.table).toHaveAttribute('data-stale', 'false');
  await expect(queue.tab('closed')).toHaveText(String(length));
});

test('rows are taken one after another while the backend still answers, each once; the focus goes on below them', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 409 .*\/api\/requests\/\d+$/);
  const t = textsOf('kk');
  const staff = await desk.as('support');
  const { id: myId } = await staff.call<{ id: number }>('GET', 'auth/me');
  for (let n = 0; n < 4; n += 1) {
    await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  }
  const page = await sitDown({ as: 'support', language: 'kk', at: unassignedAddress });
  const queue = new QueuePage(page, t);
  await queue.goToFirstRow();
  const [first = '', second = '', stale = '', follower = ''] = await queue.numbers();
  const byNumber = async (number: string) => {
    const [found] = await staff.call<Awaited<ReturnType<typeof staff.request>>[]>(
      'GET',
      `requests?filter=${JSON.stringify({ number })}`,
    );
    if (!found) throw new Error(`no request ${number}`);
    return found;
  };
  // Meanwhile somebody else is at one of them.
  await staff.save(await byNumber(stale), { assigneeId: myId === 2 ? 3 : 2 });

  const saves = await holdSaves(page);
  for (const key of ['t', 't', 'j', 't', 'j', 't']) await page.keyboard.press(key);
  await expect.poll(() => saves.held.length).toBe(3);
  await saves.letGo();
  await expect(page.getByText(`${stale}: ${t('errors.staleAct')}`)).toBeVisible();
  for (const number of [first, second, stale]) await expect(queue.row(number)).toHaveCount(0);
  await expect(queue.row(follower)).toBeFocused();
  expect(saves.held).toHaveLength(3);
  for (const number of [first, second]) {
    expect(await byNumber(number)).toMatchObject({ status: 'in_progress', assigneeId: myId });
  }
});

test('the account of an act on many makes room for the next one, and Escape closes it', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const staff = await desk.as('support');
  for (let n = 0; n < 6; n += 1) {
    await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  }
  const page = await sitDown({ as: 'support', at: unassignedAddress });
  const queue = new QueuePage(page, t);
  await queue.goToFirstRow();
  const takeTwo = async () => {
    const [first = '', second = ''] = await queue.numbers();
    for (const key of ['x', 'j', 'x']) await page.keyboard.press(key);
    await expect(queue.bar).toContainText(t('queue.applies.take', { some: '2', all: '2' }));
    await page.keyboard.press('t');
    await expect(queue.bar).toContainText(t('queue.run.done', { n: 2 }));
    for (const number of [first, second]) await expect(queue.row(number)).toHaveCount(0);
    await expect(queue.rows.first()).toBeFocused();
  };
  await takeTwo();
  await takeTwo();
  await page.keyboard.press('Escape');
  await expect(queue.bar).toHaveCount(0);
});
