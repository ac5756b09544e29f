import type { Locator, Page } from '@playwright/test';
import { sql } from 'kysely';
import type { Database } from '../backend/db/schema';
import { expectAccessible } from '../fixtures/axe';
import { holdCalls } from '../fixtures/heldCalls';
import { keptDrafts } from '../fixtures/keptDrafts';
import { expect, test } from '../fixtures/test';
import { type Language, textsOf } from '../fixtures/texts';

// What is to be deleted and what lapses: the lists by the backend's rows, and the deletion with its act.

type RetentionView = 'over' | 'soon' | 'minors' | 'cookiesSoon' | 'cookiesLapsed' | 'erased';

const [kk, ru] = [textsOf('kk'), textsOf('ru')];

const countOf = async (db: Database, query: ReturnType<typeof sql<{ count: string }>>): Promise<number> =>
  Number((await query.execute(db)).rows[0]?.count);

/** Written apart from the page: days in Almaty, a consent over at its instant, thirty days to their end. */
const expected = (db: Database): [view: RetentionView, count: Promise<number>][] => [
  [
    'over',
    countOf(
      db,
      sql`select count(*) from "clients" where "status" <> 'erased' and "retentionUntil" < '2026-11-23'`,
    ),
  ],
  [
    'soon',
    countOf(
      db,
      sql`select count(*) from "clients" where "status" <> 'erased'
      and "retentionUntil" between '2026-11-23' and '2026-12-23'`,
    ),
  ],
  [
    'minors',
    countOf(
      db,
      sql`select count(*) from "clients" where "status" <> 'erased' and "birthDate" > '2008-11-23'`,
    ),
  ],
  [
    'cookiesSoon',
    countOf(
      db,
      sql`select count(*) from "consents" where "kind" = 'cookies' and "status" = 'active'
      and "expiresAt" > '2026-11-23T04:00:00Z' and "expiresAt" < '2026-12-24T00:00:00+05:00'`,
    ),
  ],
  [
    'cookiesLapsed',
    countOf(
      db,
      sql`select count(*) from "consents" where "kind" = 'cookies' and "status" <> 'withdrawn'
      and "expiresAt" <= '2026-11-23T04:00:00Z'`,
    ),
  ],
  ['erased', countOf(db, sql`select count(*) from "clients" where "status" = 'erased'`)],
];

class RetentionDesk {
  readonly tabs: Locator;
  readonly dialog: Locator;
  readonly act: Locator;
  readonly submit: Locator;
  private readonly t;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    this.t = textsOf(language);
    this.tabs = page.getByRole('navigation', { name: this.t('retention.tabs.label') });
    this.dialog = page.getByRole('dialog');
    this.act = this.dialog.getByLabel(this.t('clients.erase.actNumber'));
    this.submit = this.dialog.getByRole('button', { name: this.t('clients.erase.submit'), exact: true });
  }

  row(number: string): Locator {
    return this.page.getByRole('row').filter({ hasText: number });
  }

  /** How many the tab says there are. */
  async counted(view: RetentionView): Promise<number> {
    const tab = this.tabs.getByRole('link', { name: this.t(`retention.tabs.${view}`) });
    return Number(/\d+$/.exec((await tab.first().textContent()) ?? '')?.[0]);
  }

  opener(within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name: this.t('clients.erase.open'), exact: true });
  }
}

/** A client of the sample data whose five years are over by then, and whom no other test touches. */
async function overdueClient(db: Database, nth: number) {
  const rows = await db
    .selectFrom('clients')
    .selectAll()
    .where('status', '=', 'active')
    .where('retentionUntil', '<', '2026-11-23')
    .orderBy('retentionUntil')
    .orderBy('id')
    .execute();
  const client = rows[nth];
  if (!client) throw new Error('the sample data has too few clients whose five years are over');
  return client;
}

for (const language of ['kk', 'ru'] as const) {
  test(`the lists in ${language} are as long as the database says, and nothing of them is fetched but a page`, async ({
    desk,
    sitDown,
  }) => {
    const t = textsOf(language);
    const asked: string[] = [];
    const page = await sitDown({
      as: 'compliance',
      language,
      at: null,
      prepare: async (prepared) => {
        prepared.on('request', (call) => {
          const range = new URL(call.url()).searchParams.get('range');
          if (range) asked.push(range);
        });
      },
    });
    // Not by way of the review, which asks for its own.
    await page.goto('/retention');
    await expect(page.getByRole('link', { name: t('layout.registers.retention') })).toBeVisible();
    const { tabs } = new RetentionDesk(page, language);
    for (const [view, count] of expected(desk.db)) {
      const link = tabs.getByRole('link', {
        name: `${t(`retention.tabs.${view}`)} ${await count}`,
        exact: true,
      });
      await link.click();
      await expect(link).toHaveAttribute('aria-current', 'page');
      const rows = page.getByRole('table', { name: t(`retention.tabs.${view}`) }).locator('tbody tr');
      await expect(rows).toHaveCount(Math.min(25, await count));
    }
    for (const range of asked) {
      const [first = 0, last = Number.POSITIVE_INFINITY]: number[] = JSON.parse(range);
      expect(last - first).toBeLessThan(25);
    }
  });
}

test('data is deleted with its act: what it does is said first, and the row says so and stays', async ({
  desk,
  sitDown,
}) => {
  const { id, number, lastName, firstName } = await overdueClient(desk.db, 0);
  const page = await sitDown({ as: 'compliance', language: 'kk', at: '/retention' });
  const retention = new RetentionDesk(page, 'kk');
  const row = retention.row(number);
  await expect(row).toContainText(lastName);
  await expect.poll(() => retention.counted('over')).toBeGreaterThan(0);
  const before = await retention.counted('over');
  await retention.opener(row).press('Enter');
  await expect(retention.dialog).toContainText(kk('clients.erase.kept'));
  await expect(retention.dialog).toContainText(kk('clients.erase.noReturn'));
  await expectAccessible(page);
  await expect(retention.act).toBeFocused();

  const calls = await holdCalls(page, 'PUT', `**/api/clients/${id}`);
  await page.keyboard.type('АУ-2026/7');
  await page.keyboard.press('Enter');
  await expect.poll(() => calls.held.length).toBe(1);
  // Never optimistic: until the backend has said so, nothing is deleted.
  await expect(retention.dialog).toContainText(kk('clients.erase.erasing'));
  await expect(row).toContainText(lastName);
  await calls.letGo();

  await expect(page.getByText(kk('clients.erase.done', { number }))).toBeVisible();
  await expect(retention.dialog).toHaveCount(0);
  // The keyboard goes on from the act, and the numbers follow.
  await expect(row.getByText('АУ-2026/7, 2026')).toBeFocused();
  await expect.poll(() => retention.counted('over')).toBe(before - 1);
  await expect(row).not.toContainText(firstName);
  const kept = await desk.db
    .selectFrom('clients')
    .select(['status', 'destructionAct'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(kept).toEqual({
    status: 'erased',
    destructionAct: expect.stringMatching(/^АУ-2026\/7 · \d\d\.\d\d\.2026 · 9\.1$/),
  });
});

test('an erased client’s page keeps what must be proved and shows nothing else', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 503 .*audit-events/);
  const { id, number, lastName, firstName, iinMasked } = await overdueClient(desk.db, 1);
  const staff = await desk.as('compliance');
  const client = await staff.call<object>('GET', `clients/${id}`);
  const destructionAct = 'АУ-2026/12 · 23.11.2026 · 9.1';
  await staff.call('PUT', `clients/${id}`, { ...client, status: 'erased', destructionAct });
  const { fullName: officer } = await desk.db
    .selectFrom('users')
    .select('fullName')
    .where('username', '=', 'compliance')
    .executeTakeFirstOrThrow();

  const page = await sitDown({
    as: 'compliance',
    at: `/clients/${id}`,
    prepare: async (tab) => {
      await tab.addInitScript(() => {
        window.print = () => undefined;
      });
      await tab.route('**/api/audit-events?*', (route) => route.fulfill({ status: 503 }), { times: 1 });
    },
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  // No paper without the day and the name: they are asked for again first.
  await expect(page.getByRole('button', { name: ru('clients.act.print') })).toBeDisabled();
  await page.getByRole('button', { name: ru('common.retry') }).click();
  await expect(page.getByText('АУ-2026/12', { exact: true })).toBeVisible();
  // Who deleted it is what the trail says, on the page and on paper.
  const who = page.getByRole('definition').filter({ hasText: officer });
  await expect(who).toBeVisible();
  const recorded = page.waitForResponse('**/api/export-records');
  await page.getByRole('button', { name: ru('clients.act.print') }).click();
  expect((await recorded).status()).toBe(201);
  const sheet = page.locator('body > div[aria-hidden] > article');
  for (const told of ['АУ-2026/12', '23.11.2026', number, officer, kk('clients.act.ground.term')]) {
    await expect(sheet).toContainText(told);
  }
  for (const gone of [lastName, iinMasked]) await expect(sheet).not.toContainText(gone);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  const story = page.getByRole('list', { name: ru('clients.story.title') });
  await expect(story.getByRole('listitem').first()).toBeVisible();
  await expect(page.getByText(ru('common.loading'))).toHaveCount(0);
  const all = page.getByRole('main');
  for (const gone of [lastName, firstName, iinMasked]) await expect(all).not.toContainText(gone);
  for (const heading of ['clients.show.who', 'clients.inventory.title', 'copies.title'] as const) {
    await expect(page.getByRole('heading', { name: ru(heading) })).toHaveCount(0);
  }
  await expect(page.getByRole('button', { name: ru('identity.show') })).toHaveCount(0);
  await expect(new RetentionDesk(page, 'ru').opener()).toHaveCount(0);

  // Nor is the name on the pages that lead to the client, or in what leaves the desk.
  await story
    .getByRole('link', { name: ru('clients.story.given', { kind: ru('enums.consentKind.processing') }) })
    .first()
    .click();
  await expect(page.getByRole('main').getByRole('link', { name: number })).toBeVisible();
  await expect(all).not.toContainText(lastName);
});

test('somebody was quicker: nothing is written over, what was typed stays, and it is said what the record is now', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 409 .*\/api\/clients\/\d+$/);
  const { id } = await overdueClient(desk.db, 2);
  const page = await sitDown({ as: 'compliance', at: `/clients/${id}` });
  const retention = new RetentionDesk(page, 'ru');
  await retention.opener().click();
  await retention.act.fill('Акт № 20');
  await expect.poll(() => keptDrafts(page)).toBe(1);
  await page.reload();
  await retention.opener().click();
  await expect(retention.act).toHaveValue('Акт № 20');
  await expect(retention.submit).toHaveAttribute('aria-disabled', 'false');

  // Another change first: it can still be deleted, by pressing once more.
  await desk.db
    .updateTable('clients')
    .set({ outstandingObligations: 2, version: 5 })
    .where('id', '=', id)
    .execute();
  await retention.submit.click();
  await expect(retention.dialog.getByRole('alert')).toContainText(ru('errors.stale'));
  await expect(retention.act).toHaveValue('Акт № 20');
  await expect(retention.dialog).toContainText(ru('clients.erase.obligations', { count: 2 }));
  await expect(retention.submit).toHaveAttribute('aria-disabled', 'false');

  // Then somebody deletes it: there is nothing left to press.
  const other = await desk.as('compliance2');
  const now = await other.call<object>('GET', `clients/${id}`);
  await other.call('PUT', `clients/${id}`, { ...now, status: 'erased', destructionAct: 'Акт № 19' });
  await retention.submit.click();
  await expect(retention.dialog).toContainText(ru('clients.erase.already', { act: 'Акт № 19' }));
  await expect(retention.submit).toHaveCount(0);
  const kept = await desk.db
    .selectFrom('clients')
    .select('destructionAct')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(kept.destructionAct).toBe('Акт № 19');
});

test('deletion is offered to compliance alone, and only where the five years are over or the client is a minor', async ({
  desk,
  sitDown,
}) => {
  const [over, held] = [await overdueClient(desk.db, 3), await desk.clients.next()];
  const minor = await desk.db
    .selectFrom('clients')
    .select('id')
    .where('birthDate', '>', '2009-01-01')
    .where('status', '=', 'active')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const seats = [
    ['compliance', { over: 1, held: 0, minor: 1 }],
    ['support', { over: 0, held: 0, minor: 0 }],
  ] as const;
  for (const [username, offered] of seats) {
    const page = await sitDown({ as: username });
    const retention = new RetentionDesk(page, 'ru');
    for (const [client, count] of [
      [over, offered.over],
      [held, offered.held],
      [minor, offered.minor],
    ] as const) {
      await page.goto(`/clients/${client.id}`);
      await expect(page.getByRole('heading', { name: ru('clients.show.retention') })).toBeVisible();
      await expect(page.getByText(ru('common.loading'))).toHaveCount(0);
      await expect(retention.opener()).toHaveCount(count);
    }
  }
  const support = await sitDown({ as: 'support', at: '/retention' });
  await expect(support.getByRole('alert')).toContainText(ru('errors.forbidden'));
  await expect(support.getByRole('link', { name: ru('layout.registers.retention') })).toHaveCount(0);
});

test('who is deleted without an act, as under a request, has it recorded afterwards', async ({
  desk,
  sitDown,
}) => {
  const { id } = await overdueClient(desk.db, 4);
  await desk.db
    .updateTable('clients')
    .set({ status: 'erased', destructionAct: null })
    .where('id', '=', id)
    .execute();
  const page = await sitDown({ as: 'compliance', at: `/clients/${id}` });
  await expect(page.getByText(ru('clients.erased.noAct'))).toBeVisible();
  await page.getByRole('button', { name: ru('clients.erase.recordAct') }).click();
  await page.getByLabel(ru('clients.erase.actNumber')).fill('Акт № 31');
  await page.getByRole('button', { name: ru('clients.erase.submitAct'), exact: true }).click();
  await expect(page.getByText('Акт № 31', { exact: true })).toBeFocused();
  await expect(page.getByText(ru('clients.erased.noAct'))).toHaveCount(0);
});
