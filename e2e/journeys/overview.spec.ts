import type { Locator, Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import { sql } from 'kysely';
import { expectAccessible } from '../fixtures/axe';
import { caseToClose } from '../fixtures/caseInWork';
import {
  agentFigures,
  breachFigures,
  deskFigures,
  expectedLate,
  nowFigures,
} from '../fixtures/overviewFigures';
import { expect, test } from '../fixtures/test';
import { type Language, textsOf } from '../fixtures/texts';

// A desk of its own: what is counted here is changed by nobody else.
test.use({ clientCount: 700 });

/** Friday at 10:00 in Almaty: due on Monday, today, at 18:00. */
const dueToday = { kind: 'contact_opt_out', receivedAt: '2026-11-20T05:00:00Z' } as const;

const inFigures = (value: number, digits = 3) =>
  new Intl.NumberFormat('ru', { maximumFractionDigits: digits }).format(value);
const inPercent = (share: number) =>
  new Intl.NumberFormat('ru', { style: 'percent', maximumFractionDigits: 1 }).format(share);

function partsOf(page: Page, t: TFunction) {
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const now = region(t('overview.now.title'));
  const radar = region(t('overview.radar.title'));
  return {
    now,
    tile: (name: 'open' | 'dueToday' | 'overdue' | 'unassigned' | 'refusals') =>
      now.getByRole('link', { name: t(`overview.now.${name}`) }),
    radar,
    agent: (name: string) => radar.getByRole('row').filter({ hasText: name }),
    breaches: region(t('overview.breaches.title')),
    people: region(t('overview.people.title')),
    dialog: page.getByRole('dialog'),
  };
}

const cellsOf = (row: Locator) => row.getByRole('cell');

async function expectWhole(page: Page, language: Language): Promise<void> {
  const { now, ...parts } = partsOf(page, textsOf(language));
  await expect(parts.people.getByRole('row').nth(1)).toBeVisible();
  await expect(parts.breaches.getByRole('row').nth(1)).toBeVisible();
  await expect(parts.radar.getByRole('row').nth(1)).toBeVisible();
  for (const part of [now, parts.radar, parts.breaches, parts.people])
    await expect(part.getByText('…', { exact: true })).toHaveCount(0);
}

test('a manager lands on numbers that are those of the lists behind them, of people and of breaches', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('kk');
  const page = await sitDown({ as: 'manager', language: 'kk' });
  await expectWhole(page, 'kk');
  const { tile, agent, radar, breaches, people } = partsOf(page, t);
  const figures = await nowFigures(desk.db);
  const names = ['open', 'dueToday', 'overdue', 'unassigned', 'refusals'] as const;
  for (const name of names) await expect(tile(name)).toContainText(new RegExp(`\\D${figures[name]}$`));
  await expectAccessible(page);

  const { perDay, total } = await deskFigures(desk.db);
  const rows = await agentFigures(desk.db);
  expect(rows.length).toBeGreaterThan(1);
  for (const { fullName, open, dueToday: due, overdue, closed, onTime, medianHours } of rows) {
    const share = { percent: inPercent(onTime / closed), some: `${onTime}`, all: `${closed}` };
    await expect(cellsOf(people.getByRole('row').filter({ hasText: fullName }))).toHaveText([
      `${open}`,
      `${due}`,
      `${overdue}`,
      `${closed}`,
      closed > 0 ? t('overview.people.share', share) : '—',
      medianHours === null ? '—' : inFigures(medianHours, 1),
    ]);
    const perHour = closed > 0 ? inFigures((perDay / 9) * (closed / total), 2) : '—';
    await expect(cellsOf(agent(fullName)).nth(2)).toHaveText(perHour);
  }

  // It is a few minutes past nine at most.
  const late = await Promise.all([9, 8.8].map((hours) => expectedLate(desk.db, hours)));
  const summaries = late.map((n) => t('overview.radar.summary', { late: n, due: figures.dueToday }));
  await expect(radar).toContainText(new RegExp(summaries.join('|')));

  const overdue = await breachFigures(desk.db);
  await expect(breaches.locator('tbody a')).toHaveText(overdue.map(({ number }) => number));
  await expect(breaches.locator('tbody time')).toHaveText(
    overdue.map(({ workingDays: count }) => (count > 0 ? t('deadlines.label.overdueDays', { count }) : /./)),
  );
  await expect(breaches.locator('tbody td:last-child')).toHaveText(
    overdue.map(({ holder }) => holder ?? t('requests.unassigned')),
  );

  // Of all the others the lengths are compared in overviewLinks.spec.ts.
  const opened = ['dueToday', 'unassigned'] as const;
  const addresses = await Promise.all(opened.map((name) => tile(name).getAttribute('href')));
  for (const [index, name] of opened.entries()) {
    await page.goto(addresses[index] ?? '/');
    const shown = { from: 1, to: Math.min(25, figures[name]), total: figures[name] };
    await expect(page.getByText(t('common.rangeOfTotal', shown), { exact: true })).toBeVisible();
  }
});

test('work is given to free hands by keyboard, with the forecast of both before; what another has moved stays there', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 409 .*\/api\/requests\/\d+$/);
  const t = textsOf('ru');
  const busy = await desk.as('support3');
  const { id: busyId, fullName } = await busy.call<{ id: number; fullName: string }>('GET', 'auth/me');
  const free = await (await desk.as('support2')).call<{ id: number; fullName: string }>('GET', 'auth/me');
  const give = async () => {
    const request = await busy.register({ clientId: (await desk.clients.next()).id, ...dueToday });
    return busy.save(request, { status: 'in_progress', assigneeId: busyId });
  };
  const [first, stale] = [await give(), await give()];
  const before = await agentFigures(desk.db);
  const dueOf = (id: number) => before.find((agent) => agent.id === id)?.dueToday ?? Number.NaN;

  const page = await sitDown({ as: 'manager', at: '/overview' });
  await expectWhole(page, 'ru');
  const { agent, dialog } = partsOf(page, t);
  await agent(fullName).getByRole('button').focus();
  await page.keyboard.press('Enter');
  const row = (number: string) => dialog.getByRole('row').filter({ hasText: number });
  for (const { number } of [first, stale]) {
    await row(number).getByRole('checkbox').focus();
    await page.keyboard.press('Space');
  }
  const target = dialog.getByRole('row').filter({ hasText: free.fullName });
  await target.getByRole('radio').focus();
  await page.keyboard.press('Space');
  await expect(cellsOf(target).nth(0)).toHaveText(`${dueOf(free.id)}`);
  await expect(cellsOf(target).nth(2)).toHaveText(`${dueOf(free.id) + 2}`);
  const giver = dialog.getByRole('row').filter({ hasText: t('overview.move.from') });
  await expect(cellsOf(giver).nth(2)).toHaveText(`${dueOf(busyId) - 2}`);
  await expectAccessible(page);

  const third = await (await desk.as('support')).call<{ id: number }>('GET', 'auth/me');
  await busy.save(stale, { assigneeId: third.id });
  await dialog.getByRole('button', { name: t('overview.move.give', { n: '2' }) }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(t('queue.run.done', { n: 1 }))).toBeVisible();
  await expect(dialog.getByText(`${stale.number}: ${t('errors.staleAct')}`)).toBeVisible();
  expect((await busy.request(first.id)).assigneeId).toBe(free.id);
  await dialog.getByRole('button', { name: t('common.retry') }).press('Enter');
  const moved = t('queue.whyNot.moved', { what: '1' });
  await expect(dialog.getByText(t('queue.run.others', { others: moved }))).toBeVisible();
  expect((await busy.request(stale.id)).assigneeId).toBe(third.id);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(agent(fullName).getByRole('button')).toBeFocused();
  await expect(cellsOf(agent(free.fullName)).nth(0)).toHaveText(`${dueOf(free.id) + 1}`);
  await expect(cellsOf(agent(fullName)).nth(0)).toHaveText(`${dueOf(busyId) - 2}`);
});

test('what somebody else closes is gone within half a minute; a part that fails is asked for alone', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 500 .*\/api\/agent-loads/);
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const request = await caseToClose(desk.clients, staff, dueToday);
  const page = await sitDown({
    as: 'manager',
    at: null,
    prepare: async (tab) => {
      await tab.clock.install();
      await tab.route('**/api/agent-loads?**', (route) =>
        route.fulfill({
          status: 500,
          contentType: 'application/problem+json',
          body: '{"status":500,"code":"server_error"}',
        }),
      );
    },
  });
  await page.goto('/overview');
  const { tile, radar, people, breaches } = partsOf(page, t);
  const { dueToday: due } = await nowFigures(desk.db);
  await expect(tile('dueToday')).toContainText(new RegExp(`\\D${due}$`));
  await expect(breaches.getByRole('row').nth(1)).toBeVisible();
  await expect(people.getByRole('alert')).toBeVisible();
  await page.unroute('**/api/agent-loads?**');
  await radar.getByRole('button', { name: t('common.retry') }).click();
  await expect(radar.getByRole('row').nth(1)).toBeVisible();
  await expect(people.getByRole('alert')).toHaveCount(0);

  await staff.save(request, { ...(await staff.request(request.id)), status: 'closed' });
  await page.clock.fastForward(30_000);
  await expect(tile('dueToday')).toContainText(new RegExp(`\\D${due - 1}$`));
});

test('a day off says so, and when work goes on, with what will be due then', async ({ desk, sitDown }) => {
  const t = textsOf('kk');
  // Saturday at 11:00 in Almaty, by the server; the workstation believes itself in New York.
  desk.clock.playAt('2026-11-21T06:00:00Z');
  const page = await sitDown({
    as: 'manager',
    language: 'kk',
    at: '/overview',
    context: { timezoneId: 'America/New_York' },
  });
  const { radar, tile } = partsOf(page, t);
  await expect(radar).toContainText(t('overview.radar.day.off'));
  await expect(radar).toContainText(t('overview.radar.day.next', { day: '23 қар., дс' }));
  await expect(radar).toContainText(t('overview.radar.summaryNone'));
  await expect(tile('dueToday')).toContainText(/\D0$/);
  const { rows } = await sql<{ n: number }>`select count(*)::int as "n" from "requests"
    where "status" in ('new', 'in_progress', 'refusal_proposed')
      and ("dueAt" at time zone 'Asia/Almaty')::date = '2026-11-23'`.execute(desk.db);
  const total = rows[0]?.n ?? Number.NaN;
  await radar.getByRole('link', { name: t('overview.radar.day.nextList') }).click();
  const shown = { from: 1, to: Math.min(25, total), total };
  await expect(page.getByText(t('common.rangeOfTotal', shown), { exact: true })).toBeVisible();
});

test('support is not offered the overview, and is told so by its address', async ({ sitDown }) => {
  const t = textsOf('ru');
  const page = await sitDown({ as: 'support', at: '/overview' });
  await expect(page.getByText(t('errors.forbidden'))).toBeVisible();
  await expect(page.getByRole('link', { name: t('layout.registers.overview') })).toHaveCount(0);
});
