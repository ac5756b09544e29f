import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe';
import { caseToClose } from '../fixtures/caseInWork';
import { multiplyFigures } from '../fixtures/fullReport';
import { expectedLate, nowFigures } from '../fixtures/overviewFigures';
import { expectedFigures } from '../fixtures/slaFigures';
import { expect, test } from '../fixtures/test';
import { languages, textsOf } from '../fixtures/texts';

// A desk of its own: what is counted here is changed by nobody else.
test.use({ clientCount: 600 });

const screens = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
];
/** Friday at 10:00 in Almaty: due on Monday, today, at 18:00. */
const dueToday = { kind: 'contact_opt_out', receivedAt: '2026-11-20T05:00:00Z' } as const;
const names = ['open', 'dueToday', 'overdue', 'unassigned', 'refusals'] as const;
const REFRESH_MS = 30_000;

/** A figure of the wall by the words over it. */
const figure = (page: Page, label: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.locator('dt').getByText(label, { exact: true }) })
    .locator('dd')
    .first();

/** Runs in the page: what does not fit its place, and figures too small to be read from five metres. */
function misfits(): string[] {
  const main = document.querySelector('main');
  if (!main) return ['there is no wall'];
  const values = [...main.querySelectorAll('dd:nth-of-type(1)')];
  const words = [...main.querySelectorAll('dt, dd:nth-of-type(2), header p, header [role=status]')];
  const isBelow = (share: number) => (element: Element) =>
    Number.parseFloat(getComputedStyle(element).fontSize) < Math.min(innerWidth, innerHeight) * share;
  const small = [...values.filter(isBelow(0.065)), ...words.filter(isBelow(0.035))];
  const cut = [...main.querySelectorAll('dl > div')].filter((tile) => {
    const [label, value, said] = [...tile.children].map((child) => child.getBoundingClientRect());
    if (!label || !value || !said) return true;
    const { right, bottom } = tile.getBoundingClientRect();
    const isOver = [...tile.children].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
    return (
      isOver ||
      said.right > right ||
      said.bottom > bottom ||
      label.bottom > value.top ||
      value.bottom > said.top
    );
  });
  const scrolls = main.scrollHeight > main.clientHeight || main.scrollWidth > main.clientWidth;
  return [...small, ...cut]
    .map(({ textContent }) => `${textContent}`)
    .concat(scrolls ? ['the wall scrolls'] : []);
}

for (const language of languages) {
  test(`the wall says what the requests say, large, and names nobody, in ${language}`, async ({
    desk,
    sitDown,
  }) => {
    const t = textsOf(language);
    const staff = await desk.as('support');
    const request = await caseToClose(desk.clients, staff, dueToday);
    await staff.save(request, { ...(await staff.request(request.id)), status: 'closed' });
    const page = await sitDown({ as: 'manager', language, at: '/overview' });
    await page.getByRole('link', { name: t('overview.wall.link') }).click();
    await expect(page.getByRole('heading', { name: t('overview.wall.title') })).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(1);

    const figures = await nowFigures(desk.db);
    for (const name of names) {
      await expect(figure(page, t(`overview.wall.labels.${name}`)), name).toHaveText(`${figures[name]}`);
    }
    const { whole } = await expectedFigures(desk.db, { from: '2026-11-23', to: '2026-11-23' });
    const onTime = whole.closedOnTime + whole.refusedOnTime;
    const of = onTime + whole.closedLate + whole.refusedLate + whole.openLate;
    await expect(page.getByText(t('overview.wall.said.week', { onTime, of }), { exact: true })).toBeVisible();
    // The test's texts leave cases to the desk.
    const closes = language === 'kk' ? '18:00-ге' : '18:00';
    const late = figure(page, t('overview.wall.labels.day', { closes }));
    await expect(late).toHaveText(/^\d+$/);
    const shown = Number(await late.textContent());
    // Minutes of the test pass as well.
    expect(shown).toBeGreaterThanOrEqual(await expectedLate(desk.db, 9));
    expect(shown).toBeLessThanOrEqual(await expectedLate(desk.db, 8.8));
    await expect(figure(page, t('overview.wall.left.working.label', { closes }))).toHaveText(/^8\s/);

    const said = await page.locator('body').innerText();
    expect(desk.personal.foundIn(said)).toBeUndefined();
    const people = await desk.db.selectFrom('users').select('fullName').execute();
    const words = people.flatMap(({ fullName }) => fullName.split(' '));
    expect(words.filter((word) => said.includes(word))).toEqual([]);

    await multiplyFigures(page, 1613);
    await page.reload();
    await expect(figure(page, t('overview.wall.labels.open'))).toHaveText(/^\d{2}\s\d{3}$/);
    for (const screen of screens) {
      await page.setViewportSize(screen);
      await expect.poll(() => page.evaluate(misfits), `at ${screen.width}`).toEqual([]);
    }
    await page.getByRole('button', { name: t('overview.wall.enterFull') }).click();
    await page.getByRole('button', { name: t('overview.wall.leaveFull') }).click();
    await page.getByRole('link', { name: t('overview.wall.back') }).click();
    await expect(page).toHaveURL(/\/overview$/);
  });
}

test('it follows what others do by itself, says when its figures are old, and shows none once the session is over', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of (401|503) .*\/api\//);
  const t = textsOf('kk');
  const staff = await desk.as('support');
  const request = await caseToClose(desk.clients, staff, dueToday);
  const page = await sitDown({
    as: 'manager',
    language: 'kk',
    at: '/overview/wall',
    context: { timezoneId: 'America/New_York', hasTouch: true, viewport: { width: 1280, height: 720 } },
    prepare: (tab) => tab.clock.install(),
  });
  const due = figure(page, t('overview.wall.labels.dueToday'));
  const { dueToday: before } = await nowFigures(desk.db);
  await expect(due).toHaveText(`${before}`);

  // Nobody has touched it for longer than the overview asks without anybody there.
  for (let minutes = 0; minutes < 11; minutes += 1) await page.clock.fastForward(60_000);
  await staff.save(request, { ...(await staff.request(request.id)), status: 'closed' });
  await page.clock.fastForward(REFRESH_MS);
  await expect(due).toHaveText(`${before - 1}`);

  // With nobody there, neither a stray tap nor a stray key leads to pages with names.
  const back = await page.getByRole('link', { name: t('overview.wall.back') }).boundingBox();
  await expect(page.locator('main')).toHaveAttribute('data-awake', 'false');
  await page.touchscreen.tap((back?.x ?? 0) + 9, (back?.y ?? 0) + 9);
  await expect(page.locator('main')).toHaveAttribute('data-awake', 'true');
  for (const key of ['Escape', '?', '/', 'j', 'Enter']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/\/overview\/wall$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const status = page.getByRole('status').filter({ hasText: /\d/ });
  await expect(status).toHaveAttribute('data-state', 'fresh');
  await page.route('**/api/**', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: '{"status":503,"code":"unavailable"}',
    }),
  );
  for (let misses = 0; misses < 3; misses += 1) await page.clock.fastForward(REFRESH_MS);
  await expect(status).toHaveAttribute('data-state', 'old');
  await expect(status).toContainText(/[1-9]\s+мин/);
  await expect(due).toHaveText(`${before - 1}`);
  await expect(page.locator('dl > div[data-tone=old]')).toHaveCount(7);
  await expect.poll(() => page.evaluate(misfits)).toEqual([]);
  await expectAccessible(page);

  await page.unroute('**/api/**');
  await page.clock.fastForward(REFRESH_MS);
  await expect(status).toHaveAttribute('data-state', 'fresh');
  await expect(page.locator('dl > div[data-tone=old]')).toHaveCount(0);

  await desk.db.deleteFrom('sessions').execute();
  await page.clock.fastForward(REFRESH_MS);
  await expect(page.getByText(t('auth.expired'))).toBeVisible();
  await expect(page.locator('dl')).toHaveCount(0);
  let calls = 0;
  page.on('request', (request) => {
    if (request.url().includes('/api/')) calls += 1;
  });
  await page.clock.fastForward(2 * REFRESH_MS);
  expect(calls).toBe(0);
  await page.getByLabel(t('auth.username')).fill('manager');
  await page.getByLabel(t('auth.password')).fill('kelisim');
  await page.keyboard.press('Enter');
  await expect(due).toHaveText(`${before - 1}`);
});

test('support is told by its address that the wall is not theirs, within the frame of the desk', async ({
  sitDown,
}) => {
  const t = textsOf('ru');
  const page = await sitDown({ as: 'support', at: '/overview/wall' });
  await expect(page.getByText(t('errors.forbidden'))).toBeVisible();
  await expect(page.getByRole('navigation', { name: t('layout.menu') })).toBeVisible();
});
