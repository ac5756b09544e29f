import type { Page } from '@playwright/test';
import type { components } from '../../src/api/contract';
import { readTerms } from '../desk/data';
import { CasePage } from '../fixtures/casePage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const ru = textsOf('ru');
const kk = textsOf('kk');
const hour = 3_600_000;

type Registers = Pick<components['schemas']['Request'], 'receivedAt' | 'kind'>;

/** A withdrawal of Monday morning: due on Tuesday at 18:00. */
const fromMonday: Registers = { kind: 'contact_opt_out', receivedAt: '2026-11-23T03:30:00Z' };

/** What follows Monday 09:00, step by step, and what the indicator then says; half a minute off every change. */
const course = [
  { at: '2026-11-24T03:59:30Z', says: 'сегодня до 18:00 · 9 ч (отсчёт стоит)' },
  { at: '2026-11-24T06:30:30Z', says: 'сегодня до 18:00 · 6 ч' },
  { at: '2026-11-24T11:00:30Z', says: 'до 18:00 · 1 ч 59 мин' },
  { at: '2026-11-24T12:14:30Z', says: 'до 18:00 · 45 мин' },
  {
    at: '2026-11-24T13:00:30Z',
    says: ru('deadlines.label.overdueZero', { date: '24 нояб.', time: '18:00' }),
  },
  { at: '2026-11-25T04:30:30Z', says: 'просрочено на 30 мин' },
  { at: '2026-11-26T04:30:30Z', says: 'просрочено на 1 раб. день' },
];

test('the words follow the clock by themselves: ahead, today, critical, overdue', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...fromMonday });
  const page = await sitDown({
    as: 'support',
    at: `/requests/${request.id}`,
    prepare: (prepared) => prepared.clock.install({ time: desk.clock.now() }),
  });
  const { deadline } = new CasePage(page, ru);
  await expect(deadline).toHaveText('до 24 нояб., 18:00');
  await page.clock.pauseAt(desk.clock.now() + hour);
  const asked: string[] = [];
  page.on('request', (call) => {
    // Other parts of the page may still be on their way.
    if (call.url().endsWith(`/api/requests/${request.id}`)) asked.push(call.url());
  });

  let played = desk.clock.now() + hour;
  for (const { at, says } of course) {
    await page.clock.fastForward(Date.parse(at) - played);
    played = Date.parse(at);
    await expect(deadline).toHaveText(says);
  }
  expect(asked, 'the words need no call').toEqual([]);
});

async function expectCritical(page: Page): Promise<void> {
  await expect(new CasePage(page, ru).deadline).toHaveText('до 18:00 · 45 мин');
  // In Almaty, whatever the workstation thinks.
  await expect(page.getByText('23 нояб. 2026 г., 08:30').first()).toBeVisible();
}

test('a workstation whose clock is three hours off shows the same', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...fromMonday });
  desk.clock.playAt('2026-11-24T12:14:30Z');
  for (const wrongBy of [3 * hour, -3 * hour]) {
    const page = await sitDown({
      as: 'support',
      at: `/requests/${request.id}`,
      prepare: (prepared) => prepared.clock.install({ time: desk.clock.now() + wrongBy }),
    });
    await expectCritical(page);
  }
});

test('a browser in another time zone shows the same', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...fromMonday });
  desk.clock.playAt('2026-11-24T12:14:30Z');
  const page = await sitDown({
    as: 'support',
    at: `/requests/${request.id}`,
    context: { timezoneId: 'America/New_York', locale: 'en-US' },
  });
  await expectCritical(page);
});

test('«why this date» opens and lists the days, in both languages', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  // Received on Friday: the weekend does not count.
  const request = await staff.register({
    clientId: (await desk.clients.next()).id,
    kind: 'contact_opt_out',
    receivedAt: '2026-11-20T05:00:00Z',
  });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const main = page.getByRole('main');
  await main.getByRole('button', { name: ru('deadlines.why.button') }).click();
  const days = page.getByRole('dialog').getByRole('listitem');
  await expect(days).toHaveText([
    new RegExp(`пт, 20 нояб\\..*${ru('deadlines.why.step.received')}`),
    new RegExp(`сб, 21 нояб\\..*${ru('deadlines.why.step.skipped_weekend')}`),
    new RegExp(`вс, 22 нояб\\..*${ru('deadlines.why.step.skipped_weekend')}`),
    new RegExp(`пн, 23 нояб\\..*${ru('deadlines.why.step.due', { nth: 1 })}`),
  ]);
  await expect(page.getByRole('dialog')).toContainText('23 нояб. 2026 г., 18:00');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: ru('common.languages.kk') }).click();
  await main.getByRole('button', { name: kk('deadlines.why.button') }).click();
  await expect(days.nth(1)).toContainText('21 қар., сб');
  await expect(days.nth(3)).toContainText(kk('deadlines.why.step.due', { nth: 1 }));
});

test('where the desk counts otherwise than the backend, it says so', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...fromMonday });
  const page = await sitDown({
    as: 'support',
    at: `/requests/${request.id}`,
    prepare: (prepared) =>
      prepared.route(`**/api/requests/${request.id}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          json: { ...(await response.json()), dueAt: '2026-11-25T13:00:00Z' },
        });
      }),
  });
  await page
    .getByRole('main')
    .getByRole('button', { name: ru('deadlines.why.button') })
    .click();
  await expect(page.getByRole('dialog').getByRole('note').first()).toContainText(
    ru('deadlines.why.differs', { own: '24 нояб. 2026 г., 18:00', server: '25 нояб. 2026 г., 18:00' }),
  );
});

test('a year that the calendar lacks is said to be unknown, never guessed', async ({ desk, sitDown }) => {
  const { calendar } = await readTerms();
  const lastYear = Math.max(...Object.keys(calendar.years).map(Number));
  desk.clock.playAt(`${lastYear + 1}-03-02T05:00:00Z`);
  const staff = await desk.as('support');
  const request = await staff.register({
    clientId: (await desk.clients.next()).id,
    kind: 'contact_opt_out',
    receivedAt: `${lastYear + 1}-03-02T04:30:00Z`,
  });
  expect(request.dueAt).toBeNull();
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  await expect(new CasePage(page, ru).deadline).toHaveText(ru('deadlines.label.unknown'));
  await expect(page.getByText(ru('errors.calendar_missing'))).toBeVisible();
});
