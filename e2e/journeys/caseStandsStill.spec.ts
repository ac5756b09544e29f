import type { Locator, Page } from '@playwright/test';
import { caseInWork } from '../fixtures/caseInWork';
import { CasePage } from '../fixtures/casePage';
import { holdCalls } from '../fixtures/heldCalls';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const kk = textsOf('kk');

/** Time that passes only when the test lets it: the page waits for its parts, not for the machine. */
const stopTime = async (page: Page) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
};

/** Lets time pass in such steps until this is to be seen. */
const passUntil = (page: Page, stepMs: number, seen: Locator) =>
  expect
    .poll(async () => {
      await page.clock.runFor(stepMs);
      return seen.isVisible();
    })
    .toBe(true);

for (const kind of ['processing_withdrawal', 'correction', 'access_copy'] as const) {
  test(`no part of a case moves once it is shown: ${kind}`, async ({ desk, sitDown }) => {
    const staff = await desk.as('support');
    const request = await caseInWork(desk.clients, staff, { kind });
    const page = await sitDown({
      as: 'support',
      language: 'kk',
      at: `/requests/${request.id}`,
      prepare: stopTime,
    });
    await passUntil(page, 100, page.getByRole('heading', { level: 1 }));
    // Far from the moment when the page would wait no longer.
    await passUntil(page, 5, new CasePage(page, kk).closeButton);
    await page.waitForLoadState('networkidle');
    await page.clock.runFor(100);
    const moved = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const observer = new PerformanceObserver((list) =>
            resolve(list.getEntriesByType('layout-shift').map(({ startTime }) => startTime)),
          );
          observer.observe({ type: 'layout-shift', buffered: true });
          // There is always one of these: the observer is called where nothing has moved as well.
          observer.observe({ type: 'navigation', buffered: true });
        }),
    );
    expect(moved).toEqual([]);
  });
}

test('a part whose answer is late does not hold back the others', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await caseInWork(desk.clients, staff, { kind: 'processing_withdrawal' });
  let late = { letGo: async () => {} };
  const page = await sitDown({
    as: 'support',
    language: 'kk',
    at: `/requests/${request.id}`,
    prepare: async (prepared) => {
      await stopTime(prepared);
      late = await holdCalls(prepared, 'GET', '**/api/recipient-notices?**');
    },
  });
  const shown = new CasePage(page, kk);
  await passUntil(page, 100, page.getByRole('heading', { level: 1 }));
  await expect(shown.closeButton).toBeHidden();
  await page.clock.runFor(1000);
  await expect(shown.closeButton).toBeVisible();
  const recipients = page.getByRole('list', { name: kk('requests.notices.list') });
  await expect(recipients).toHaveCount(0);
  await late.letGo();
  await page.clock.resume();
  await expect(recipients).toBeVisible();
});
