import { builtScript, openScript } from '../fixtures/builtPage';
import { expect, test } from '../fixtures/test';

test('the real browser writes Kazakh dates, numbers and distances as CLDR has them', async ({
  desk,
  sitDown,
}) => {
  const page = await sitDown({ at: null });
  await openScript(page, `${desk.url}/formats`, await builtScript('e2e/fixtures/formats/page.ts'));
  await expect(page).toHaveTitle('formats');
  expect(JSON.parse(await page.locator('body').innerText())).toEqual({
    day: '2026 ж. 22 қараша',
    dayInRussian: '22 ноября 2026 г.',
    weekday: '22 қар., жс',
    number: '1\u00a0234\u00a0567,8',
    twoDaysAgo: '2 күн бұрын',
    inFiveHours: '5 сағаттан кейін',
    inFiveHoursInRussian: 'через 5 часов',
  });
});
