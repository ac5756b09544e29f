import type { Locator, Page } from '@playwright/test';
import type { Database } from '../backend/db/schema';
import { expectAccessible, expectContrast } from '../fixtures/axe';
import { follow } from '../fixtures/follow';
import { expectToFit } from '../fixtures/layout';
import { expect, test } from '../fixtures/test';
import { type Language, languages, textsOf } from '../fixtures/texts';

// Every page, as it is looked at: on windows of two widths, in both colour schemes, by axe, and for texts it lacks.

// The longest of all journeys: the workers share it.
test.describe.configure({ mode: 'parallel', timeout: 600_000 });

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Nothing on the page is on its way any more. */
async function expectSettled(page: Page, language: Language): Promise<void> {
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText(textsOf(language)('common.loading'))).toHaveCount(0);
  await expect(page.getByText('…', { exact: true })).toHaveCount(0);
}

/** The colours of the scheme, and not those on the way to it. */
async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
  const changing = () => document.getAnimations().filter((each) => each instanceof CSSTransition).length;
  await expect.poll(() => page.evaluate(changing)).toBe(0);
}

/** Nothing but colours is different by night, and nothing but widths on another screen. */
async function expectRight(page: Page, language: Language): Promise<void> {
  await expectSettled(page, language);
  await expectToFit(page, 1920);
  await expectToFit(page, 1280);
  await expectAccessible(page);
  await showIn(page, 'dark');
  await expectContrast(page);
  await showIn(page, 'light');
}

/** Of the three hundred that wait a handful: the others look no different, and axe would go through each. */
async function reviewHandful(page: Page): Promise<void> {
  await page.route(/\/api\/disclosures\?.*pending/, (route) =>
    route.continue({
      url: route
        .request()
        .url()
        .replace(/range=[^&]*/, 'range=%5B0%2C11%5D'),
    }),
  );
}

async function firstRecords(db: Database): Promise<string[]> {
  const first = async (table: 'clients' | 'consents' | 'disclosures' | 'recipients') =>
    `/${table}/${(await db.selectFrom(table).select('id').orderBy('id').executeTakeFirstOrThrow()).id}`;
  return [
    await first('clients'),
    await first('consents'),
    await first('disclosures'),
    await first('recipients'),
  ];
}

/** One of each: what a case says depends on its kind and status. */
async function firstCases(db: Database): Promise<{ id: number; number: string }[]> {
  return await db
    .selectFrom('requests')
    .select(['id', 'number'])
    .distinctOn(['kind', 'status'])
    .orderBy('kind')
    .orderBy('status')
    .orderBy('id')
    .execute();
}

for (const language of languages) {
  test(`every page is right in ${language}`, async ({ desk, sitDown }) => {
    const signIn = await sitDown({ language });
    await expectRight(signIn, language);

    const page = await sitDown({ as: 'compliance', language, at: null, prepare: reviewHandful });
    const registers = ['/requests', '/clients', '/consents', '/disclosures', '/recipients'];
    const oversight = [
      '/overview',
      '/overview/report',
      '/overview/wall',
      '/disclosures/review',
      '/disclosures/scan',
      '/retention',
      '/policy',
      '/audit',
    ];
    const [withdrawal, ...others] = await firstCases(desk.db);
    const cases = [others.at(-1), withdrawal].map((each) => `/requests/${each?.id}`);
    const entries = ['/requests/create', '/recipients/create', '/nothing/here'];
    for (const path of [...registers, ...oversight, ...entries, ...(await firstRecords(desk.db)), ...cases]) {
      await test.step(path, async () => {
        // On the overview what stands below the window waits to be looked at.
        await page.setViewportSize({ width: 1280, height: path === '/overview' ? 5000 : 900 });
        await page.goto(path);
        await expectRight(page, language);
      });
    }
  });

  test(`no case lacks a text, nor does the reason of its deadline, in ${language}`, async ({
    desk,
    sitDown,
  }) => {
    const [first, ...others] = await firstCases(desk.db);
    const page = await sitDown({ as: 'compliance', language, at: `/requests/${first?.id}` });
    await expectSettled(page, language);
    for (const { id, number } of others) {
      await follow(page, `/requests/${id}`);
      await expect(heading(page)).toContainText(number);
      await expect(page.getByRole('main').getByRole('region').first()).toBeVisible();
      await expectSettled(page, language);
    }
    const why = textsOf(language)('deadlines.why.button');
    await page.getByRole('main').getByRole('button', { name: why }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });
}
