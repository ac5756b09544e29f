import type { components } from '../../src/api/contract';
import { expectAccessible } from '../fixtures/axe';
import { caseToClose } from '../fixtures/caseInWork';
import { QueuePage } from '../fixtures/queuePage';
import type { StaffCalls } from '../fixtures/staffCalls';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const open = ['new', 'in_progress', 'refusal_proposed'];
const today = { dueAt_gte: '2026-11-22T19:00:00Z', dueAt_lt: '2026-11-23T19:00:00Z', breachedAt: null };
/** Received on Friday morning: due on Monday at 18:00, the day that is played. */
const dueToday = { kind: 'contact_opt_out', receivedAt: '2026-11-20T05:00:00Z' } as const;

type Request = components['schemas']['Request'];

function listed(staff: StaffCalls, filter: object): Promise<Request[]> {
  const query = new URLSearchParams({ filter: JSON.stringify(filter), range: '[0,999]' });
  return staff.call('GET', `requests?${query}`);
}

test('the tabs show their lists and how long each is, the other filters go on within them', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...dueToday });
  const page = await sitDown({ as: 'support', at: '/requests' });
  const queue = new QueuePage(page, t);

  // Nothing that is due may be missed: the day begins with everyone's.
  await expect(queue.tab('everyone')).toHaveAttribute('aria-current', 'page');
  const { id: myId } = await staff.call<{ id: number }>('GET', 'auth/me');
  const lengths = {
    mine: (await listed(staff, { status: open, assigneeId: myId })).length,
    unassigned: (await listed(staff, { status: open, assigneeId: null })).length,
    everyone: (await listed(staff, { status: open })).length,
    closed: (await listed(staff, { status: ['closed', 'refused'] })).length,
  };
  await expect(queue.tab('mine')).toHaveText(`${t('queue.tabs.mine')} ${lengths.mine}`);
  await expect(queue.tab('unassigned')).toHaveText(`${t('queue.tabs.unassigned')} ${lengths.unassigned}`);
  await expect(queue.tab('everyone')).toHaveText(`${t('queue.tabs.everyone')} ${lengths.everyone}`);
  await expect(queue.tab('closed')).toHaveText(`${t('queue.tabs.closed')} ${lengths.closed}`);
  await expect(queue.tab('refusals')).toHaveCount(0);
  await expectAccessible(page);

  await queue.tab('unassigned').click();
  await expect(queue.tab('unassigned')).toHaveAttribute('aria-current', 'page');
  await page.getByLabel(t('requests.fields.kind')).selectOption(t('enums.requestKind.contact_opt_out'));
  await expect(queue.row(request.number)).toBeVisible();
  await expect(queue.tab('unassigned')).toHaveAttribute('aria-current', 'page');
  await queue.tab('closed').click();
  await expect(page.getByLabel(t('requests.fields.kind'))).toHaveValue('contact_opt_out');

  // The one closed last is on top.
  const [newest] = (await listed(staff, { status: ['closed', 'refused'], kind: 'contact_opt_out' }))
    .toSorted((one, other) => Date.parse(other.closedAt ?? '') - Date.parse(one.closedAt ?? ''))
    .map(({ number }) => number);
  await expect(queue.rows.first()).toContainText(String(newest));
  await expect(page.getByRole('columnheader', { name: t('requests.fields.closedAt') })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('an address that asks for what no tab holds says so, and the tabs lead back', async ({ sitDown }) => {
  const t = textsOf('kk');
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests?filter={"status":"refused"}' });
  const queue = new QueuePage(page, t);
  await expect(queue.tabs.locator('[aria-current]')).toHaveText(t('common.otherFilter'));
  await queue.tab('everyone').click();
  await expect(queue.tabs.locator('[aria-current]')).toContainText(t('queue.tabs.everyone'));
  await expect(queue.rows).toHaveCount(25);
});

test('refusals that wait for a decision have a tab, for those who may decide', async ({ desk, sitDown }) => {
  const t = textsOf('kk');
  const staff = await desk.as('support');
  const registered = await staff.register({ clientId: (await desk.clients.next()).id, ...dueToday });
  const taken = await staff.save(registered, { status: 'in_progress', assigneeId: 1 });
  const { number } = await staff.save(taken, {
    status: 'refusal_proposed',
    refusalReason: 'repeated_request',
    refusalEvidence: 'R-2026-000001',
  });
  const page = await sitDown({ as: 'compliance', language: 'kk', at: '/requests' });
  const queue = new QueuePage(page, t);
  await queue.tab('refusals').click();
  await expect(queue.row(number)).toBeVisible();
  await expect(queue.rows.filter({ hasText: t('enums.requestStatus.new') })).toHaveCount(0);
});

test('an empty tab says what it would hold and what to do, and what emptied it otherwise', async ({
  sitDown,
}) => {
  const t = textsOf('kk');
  const page = await sitDown({ as: 'compliance2', language: 'kk', at: '/requests' });
  const queue = new QueuePage(page, t);
  await queue.tab('mine').click();
  await expect(page.getByText(t('queue.empty.mine'))).toBeVisible();
  await queue.tab('unassigned').click();
  await queue.search.fill('nobody of that name');
  await expect(page.getByText(t('common.nothingFound'))).toBeVisible();
  await page.getByRole('button', { name: t('common.clearFilters') }).click();
  await expect(queue.tab('unassigned')).toHaveAttribute('aria-current', 'page');
  await expect(queue.rows.first()).toBeVisible();
});

test('the tab of the browser counts what is due today: mine of mine, everyone’s of what is closed', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const staff = await desk.as('support3');
  const { id: myId } = await staff.call<{ id: number }>('GET', 'auth/me');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...dueToday });
  await staff.save(request, { status: 'in_progress', assigneeId: myId });
  const mine = (await listed(staff, { status: open, assigneeId: myId, ...today })).length;
  const everyone = (await listed(staff, { status: open, ...today })).length;
  const title = t('layout.registers.requests');

  const page = await sitDown({ as: 'support3', at: '/requests' });
  const queue = new QueuePage(page, t);
  await expect(page).toHaveTitle(`(${everyone}) ${title} · Kelisim`);
  await queue.tab('mine').click();
  await expect(page).toHaveTitle(`(${mine}) ${title} · Kelisim`);
  await queue.tab('closed').click();
  await expect(page).toHaveTitle(`(${everyone}) ${title} · Kelisim`);
  await page.getByRole('link', { name: t('layout.registers.clients') }).click();
  await expect(page).toHaveTitle(`${t('layout.registers.clients')} · Kelisim`);
});

test('the way to a new request is there for those who may register one, and every column fits', async ({
  desk,
  sitDown,
}) => {
  const request = await caseToClose(desk.clients, await desk.as('support'));
  // Late by no working time: the longest of verdicts.
  desk.clock.playAt('2026-11-24T13:05:00Z');
  await (await desk.as('support')).save(request, { status: 'closed', lateReason: 'workload' });
  for (const language of ['kk', 'ru'] as const) {
    const t = textsOf(language);
    const context = { viewport: { width: 1280, height: 800 } };
    const page = await sitDown({ as: 'support', language, at: '/requests', context });
    const queue = new QueuePage(page, t);
    for (const tab of ['everyone', 'closed'] as const) {
      await queue.tab(tab).click();
      await expect(queue.tab(tab)).toHaveAttribute('aria-current', 'page');
      await expect(queue.table).toHaveAttribute('data-stale', 'false');
      await expect(queue.rows).toHaveCount(25);
      // The numbers of requests, by which they are told apart, are never cut off.
      const cut = await queue.table.evaluate(({ parentElement }) =>
        [...(parentElement?.querySelectorAll('td:has(a[href^="/requests/"])') ?? []), parentElement]
          .filter((box) => box === null || box.scrollWidth > box.clientWidth)
          .map((box) => box?.textContent),
      );
      expect(cut, `${language}, ${tab}`).toEqual([]);
    }
    await expect(page.getByRole('link', { name: t('queue.register') })).toHaveAttribute(
      'href',
      '/requests/create',
    );
  }
  const page = await sitDown({ as: 'manager', at: '/requests' });
  await expect(new QueuePage(page, textsOf('ru')).rows).toHaveCount(25);
  await expect(page.getByRole('link', { name: textsOf('ru')('queue.register') })).toHaveCount(0);
});
