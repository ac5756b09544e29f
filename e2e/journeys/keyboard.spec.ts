import { expect, type Locator, type Page } from '@playwright/test';
import { CasePage } from '../fixtures/casePage';
import { test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const t = textsOf('ru');

/** Goes on by Tab until the control has the focus: no page has as many stops as are allowed here. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let stop = 0; stop < 150; stop += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never comes there');
}

test('a case is found, taken, ticked and closed by keyboard alone', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await staff.register({
    clientId: (await desk.clients.next()).id,
    kind: 'contact_opt_out',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  const page = await sitDown({ as: 'support', at: '/requests' });
  const openCase = new CasePage(page, t);

  // The first stop leads past the bar and the menu.
  await expect(page.getByRole('row')).toHaveCount(26);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: t('layout.skipToContent') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await tabTo(page, page.getByLabel(t('requests.search')));
  await page.keyboard.type(request.number);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row')).toHaveCount(2);
  await tabTo(page, page.getByRole('link', { name: request.number }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(request.number);

  await tabTo(page, page.getByRole('button', { name: t('requests.actions.take') }));
  await page.keyboard.press('Enter');
  const boxes = page.getByRole('checkbox');
  await expect(boxes.first()).toBeEnabled();
  for (const [index] of request.steps.entries()) {
    await tabTo(page, boxes.nth(index));
    await page.keyboard.press('Space');
    await expect(boxes.nth(index)).toBeChecked();
    await expect(boxes.nth(index)).toBeEnabled();
  }
  await tabTo(page, openCase.outcome);
  await page.keyboard.type('Готово');
  await tabTo(page, openCase.closeButton);
  await page.keyboard.press('Enter');
  await expect(openCase.deadline).toHaveText(t('deadlines.label.doneOnTime'));
});

test('the focus shows wherever it is', async ({ sitDown }) => {
  const page = await sitDown({ as: 'support' });
  await expect(page.getByRole('row')).toHaveCount(26);
  for (let stop = 0; stop < 20; stop += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const { outlineStyle, boxShadow, outlineWidth } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    const name = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
    expect(shown, `stop ${stop}: ${name}`).toBe(true);
  }
});
