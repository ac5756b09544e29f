import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe';
import { holdCalls } from '../fixtures/heldCalls';
import { everyoneAddress, QueuePage } from '../fixtures/queuePage';
import type { StaffCalls } from '../fixtures/staffCalls';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const optOut = { kind: 'contact_opt_out', receivedAt: '2026-11-20T05:00:00Z' } as const;

async function myIdOf(staff: StaffCalls): Promise<number> {
  return (await staff.call<{ id: number }>('GET', 'auth/me')).id;
}

/** Holds back what is asked of one request among others, until it is let go. */
async function holdAnswersOn(page: Page, id: number): Promise<{ letGo: () => void }> {
  const isAbout = (url: URL) =>
    url.pathname === '/api/requests' && url.searchParams.get('filter') === JSON.stringify({ id: [id] });
  let letGo = () => {};
  const opened = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(isAbout, async (route) => {
    await opened;
    await route.continue();
  });
  return { letGo };
}

test('many are taken at once; of those that were not, it says which and why, and tries again', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 409 .*\/api\/requests\/\d+$/);
  const t = textsOf('kk');
  const staff = await desk.as('support');
  const myId = await myIdOf(staff);
  const register = async () => staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const [first, second, stale, mine] = [
    await register(),
    await register(),
    await register(),
    await register(),
  ];
  await staff.save(mine, { status: 'in_progress', assigneeId: myId });

  const page = await sitDown({ as: 'support', language: 'kk', at: everyoneAddress });
  const queue = new QueuePage(page, t);
  for (const { number } of [first, second, stale, mine]) await queue.choose(number);
  const applies = t('queue.applies.take', { some: '3', all: '4' });
  const others = t('queue.whyNot.yours', { what: '1' });
  await expect(queue.bar).toContainText(t('queue.bar.chosen', { all: '4' }));
  await expect(queue.bar).toContainText(t('queue.applies.others', { applies, others }));
  await expectAccessible(page);

  // Meanwhile somebody else is at one of them.
  await (await desk.as('support2')).save(stale, { status: 'in_progress', assigneeId: null });
  await queue.bar.getByRole('button', { name: t('queue.acts.take') }).click();
  await expect(queue.bar).toContainText(t('queue.run.done', { n: 2 }));
  await expect(queue.bar).toContainText(t('queue.run.failed', { n: 1 }));
  await expect(queue.bar.getByRole('listitem')).toHaveText(`${stale.number}: ${t('errors.staleAct')}`);
  await expect(queue.row(first.number)).toContainText(t('enums.requestStatus.in_progress'));
  await expectAccessible(page);

  // While it asks what has become of them nobody can begin a second time.
  const asked = await holdAnswersOn(page, stale.id);
  const retry = queue.bar.getByRole('button', { name: t('common.retry') });
  await retry.click();
  await expect(queue.bar.getByRole('progressbar')).toBeVisible();
  await expect(retry).toHaveCount(0);
  asked.letGo();
  await expect(queue.bar).toContainText(t('queue.run.done', { n: 1 }));
  await expect(queue.bar.getByRole('listitem')).toHaveCount(0);
  for (const { id } of [first, second, stale]) {
    expect(await staff.request(id)).toMatchObject({ status: 'in_progress', assigneeId: myId });
  }
  await queue.bar.getByRole('button', { name: t('common.close') }).click();
  await expect(queue.bar).toHaveCount(0);
});

test('an act on many shows how far it is, and what has not been sent is called off', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const register = async () => staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const requests = [];
  for (let count = 0; count < 6; count += 1) requests.push(await register());

  const page = await sitDown({ as: 'support', at: everyoneAddress });
  const queue = new QueuePage(page, t);
  for (const { number } of requests) await queue.choose(number);
  const saves = await holdCalls(page, 'PUT', '**/api/requests/*');
  await queue.bar.getByRole('button', { name: t('queue.acts.take') }).click();
  await expect(queue.bar.getByRole('progressbar')).toBeVisible();
  await expect(queue.bar).toContainText(t('queue.run.progress', { some: '0', all: '6' }));
  await expect.poll(() => saves.held.length).toBe(4);
  await queue.bar.getByRole('button', { name: t('queue.run.cancel') }).click();
  await saves.letGo();
  await expect(queue.bar).toContainText(t('queue.run.done', { n: 4 }));
  await expect(queue.bar).toContainText(t('queue.run.notSent', { n: 2 }));
  const statuses = await Promise.all(requests.map(async ({ id }) => (await staff.request(id)).status));
  expect(statuses.filter((status) => status === 'in_progress')).toHaveLength(4);
});

test('a manager moves work to free hands, and may do nothing else with many', async ({ desk, sitDown }) => {
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const register = async () => staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const [first, second] = [await register(), await register()];
  const page = await sitDown({ as: 'manager', at: everyoneAddress });
  const queue = new QueuePage(page, t);
  for (const { number } of [first, second]) await queue.choose(number);
  await expect(queue.bar.getByRole('button', { name: t('queue.acts.take') })).toHaveCount(0);
  await expect(queue.bar.getByRole('button', { name: t('queue.acts.giveBack') })).toHaveCount(0);

  const free = await (await desk.as('support2')).call<{ id: number; fullName: string }>('GET', 'auth/me');
  await queue.bar.getByLabel(t('requests.fields.assignee')).selectOption(free.fullName);
  await expect(queue.bar).toContainText(t('queue.applies.assign', { some: '2', all: '2' }));
  await queue.bar.getByRole('button', { name: t('queue.acts.assign') }).click();
  await expect(queue.bar).toContainText(t('queue.run.done', { n: 2 }));
  for (const { id } of [first, second]) expect((await staff.request(id)).assigneeId).toBe(free.id);
});

test('every row of the page is chosen at once, and given back are those that one has', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('kk');
  const staff = await desk.as('support2');
  const myId = await myIdOf(staff);
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  await staff.save(request, { status: 'in_progress', assigneeId: myId });
  const page = await sitDown({ as: 'support2', language: 'kk', at: everyoneAddress });
  const queue = new QueuePage(page, t);
  await queue.find(request.number, 1);
  const all = page.getByRole('checkbox', { name: t('queue.choose.page') });
  await all.check();
  await expect(queue.bar).toContainText(t('queue.bar.chosen', { all: '1' }));
  await queue.bar.getByRole('button', { name: t('queue.acts.giveBack') }).click();
  await expect(queue.row(request.number)).toContainText(t('requests.unassigned'));
  expect((await staff.request(request.id)).assigneeId).toBeNull();
  // Another list is another choice.
  await all.check();
  await queue.search.fill('');
  await expect(queue.rows).not.toHaveCount(1);
  await expect(all).not.toBeChecked();
});
