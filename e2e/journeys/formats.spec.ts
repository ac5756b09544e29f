import { build } from 'vite';
import { expect, test } from '../fixtures/test';

/** The page of formats as one script, built as the desk is: the formats that people read are those of the product. */
async function builtScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: 'e2e/fixtures/formats/page.ts', output: { codeSplitting: false } },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('the page of formats is no single build');
  return built.output[0].code;
}

test('the real browser writes Kazakh dates, numbers and distances as CLDR has them', async ({ sitDown }) => {
  const script = await builtScript();
  const page = await sitDown({
    at: '/formats',
    prepare: async (prepared) => {
      await prepared.route('**/formats', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="/formats.js"></script>',
        }),
      );
      await prepared.route('**/formats.js', (route) =>
        route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
      );
    },
  });
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
