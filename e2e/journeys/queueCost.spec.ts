import type { Response } from '@playwright/test';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const t = textsOf('ru');

/** Of a list of which nothing but its length is asked for. */
const isCount = (call: string) => decodeURIComponent(call).includes('range=[0,0]');

test('a page of the queue costs three calls until rows and names stand, then one of one row for each count; none twice', async ({
  sitDown,
}) => {
  const answers: Response[] = [];
  const page = await sitDown({
    as: 'support',
    prepare: async (prepared) => {
      // A tab that is not looked at is not kept fresh: on a slow machine that would be counted as well.
      await prepared.addInitScript(() => Object.defineProperty(document, 'hidden', { value: true }));
      prepared.on('response', (answer) => {
        if (new URL(answer.url()).pathname.startsWith('/api/')) answers.push(answer);
      });
    },
  });
  const queue = page.getByRole('table', { name: t('layout.registers.requests') });
  await expect(queue.getByRole('row')).toHaveCount(26);
  // Every row has its names: all that the page asks for has been asked.
  await expect(queue.getByText('…')).toHaveCount(0);

  const calls = () =>
    answers
      .map((answer) => `${answer.request().method()} ${answer.url()}`)
      .filter((call) => !call.endsWith('/api/auth/me'));
  // What is due today, and every tab but the shown one, which tells its length by itself.
  const counts = 4;
  await expect.poll(() => calls().filter(isCount).length).toBe(counts);
  expect(calls().slice(0, -counts).filter(isCount)).toEqual([]);
  expect(calls().length - counts).toBeLessThanOrEqual(3);
  expect(new Set(calls()).size).toBe(calls().length);

  const list = answers.find((answer) => answer.url().includes('/api/requests?'));
  expect(list?.request().headers()).not.toHaveProperty('range');
  expect(await list?.headerValue('content-encoding')).toMatch(/^(br|gzip)$/);

  // The next page costs its rows and the names that it does not have yet.
  answers.length = 0;
  await page.getByRole('button', { name: t('common.nextPage') }).click();
  await expect(page.getByText(/^26–50/)).toBeVisible();
  await expect(queue.getByText('…')).toHaveCount(0);
  expect(answers.length).toBeLessThanOrEqual(3);
});
