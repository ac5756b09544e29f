import type { Page } from '@playwright/test';
import type { Database } from '../backend/db/schema';
import { expectAccessible } from '../fixtures/axe';
import { expect, test } from '../fixtures/test';
import { type Language, languages, textsOf } from '../fixtures/texts';

/** Nothing on the page is on its way any more. */
async function expectSettled(page: Page, language: Language): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(textsOf(language)('common.loading'))).toHaveCount(0);
  await expect(page.getByText('…', { exact: true })).toHaveCount(0);
}

const pagesOfOversight = ['/disclosures/review', '/disclosures/scan', '/retention', '/policy', '/audit'];

/** One of each: what a page says depends on the kind and the status of its record. */
async function pathsOfRecords(db: Database): Promise<string[]> {
  const first = async (table: 'clients' | 'consents' | 'disclosures' | 'recipients') =>
    `/${table}/${(await db.selectFrom(table).select('id').orderBy('id').executeTakeFirstOrThrow()).id}`;
  const cases = await db
    .selectFrom('requests')
    .select(({ fn }) => fn.min('id').as('id'))
    .groupBy(['kind', 'status'])
    .orderBy('id')
    .execute();
  return [
    await first('clients'),
    await first('consents'),
    await first('disclosures'),
    await first('recipients'),
    ...cases.map(({ id }) => `/requests/${id}`),
  ];
}

for (const language of languages) {
  test(`no record's page lacks a text in ${language}`, async ({ desk, sitDown }) => {
    test.slow();
    const page = await sitDown({ as: 'compliance', language });
    for (const path of [...(await pathsOfRecords(desk.db)), ...pagesOfOversight]) {
      await page.goto(path);
      await expectSettled(page, language);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any page in ${language}, ${colorScheme}`, async ({ desk, sitDown }) => {
      test.slow();
      const signIn = await sitDown({ language, context: { colorScheme } });
      await expectSettled(signIn, language);
      await expectAccessible(signIn);

      const [client, consent, disclosure, recipient, ...cases] = await pathsOfRecords(desk.db);
      const paths = [
        '/requests',
        '/clients',
        client,
        '/consents',
        consent,
        '/disclosures',
        disclosure,
        '/recipients',
        recipient,
        '/recipients/create',
      ];
      const page = await sitDown({ as: 'compliance', language, context: { colorScheme } });
      for (const path of [...paths, ...pagesOfOversight, '/nothing/here', ...cases.slice(0, 2)]) {
        await page.goto(path ?? '/');
        await expectSettled(page, language);
        await expectAccessible(page);
      }
      const why = textsOf(language)('deadlines.why.button');
      await page.getByRole('main').getByRole('button', { name: why }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
    });
  }
}
