import type { Locator, Page } from '@playwright/test';
import { sql } from 'kysely';
import type { Database } from '../backend/db/schema';
import { answerWith } from '../fixtures/answers';
import { playedDay } from '../fixtures/desk';
import { expect, test } from '../fixtures/test';
import { type Language, languages, textsOf } from '../fixtures/texts';

const open = `"status" in ('new', 'in_progress', 'refusal_proposed')`;
const undecided = `"reviewStatus" in ('pending', 'flagged')`;
const notErased = `"status" <> 'erased'`;
/** 09:00 in Almaty on the day that is played, which the test may outlast by some minutes. */
const now = `'${playedDay}'::timestamptz`;
const today = `date '2026-11-23'`;

/** How many of each there are, said in SQL and not in the words of the contract. */
const counts = [
  ['ipLinksPending', `"disclosures" where "includesIpLink" and "reviewStatus" = 'pending'`],
  [
    'ipLinksWithoutGround',
    `"disclosures" where "includesIpLink" and ${undecided}
    and "basis" not in ('service_performance', 'authority_request')`,
  ],
  ['neverConfirmed', `"recipients" where "protectionConfirmedAt" is null`],
  ['confirmedLongAgo', `"recipients" where "protectionConfirmedAt" < ${today} - interval '12 months'`],
  ['withoutContract', `"recipients" where "contractNumber" is null and "category" <> 'authority'`],
  ['contractOver', `"recipients" where "contractValidUntil" < ${today}`],
  ['purposePending', `"disclosures" where "basis" = 'purpose' and "reviewStatus" = 'pending'`],
  ['purposeFlagged', `"disclosures" where "basis" = 'purpose' and "reviewStatus" = 'flagged'`],
  ['otherPending', `"disclosures" where "basis" <> 'purpose' and "reviewStatus" = 'pending'`],
  ['otherFlagged', `"disclosures" where "basis" <> 'purpose' and "reviewStatus" = 'flagged'`],
  [
    'undocumented',
    `"disclosures" where "basis" in ('authority_request', 'assignment')
    and "documentNumber" is null and ${undecided}`,
  ],
  ['retentionOver', `"clients" where "retentionUntil" < ${today} and ${notErased}`],
  ['retentionSoon', `"clients" where "retentionUntil" between ${today} and ${today} + 30 and ${notErased}`],
  ['cookiesOver', `"consents" where "kind" = 'cookies' and "status" = 'active' and "expiresAt" <= ${now}`],
  [
    'cookiesSoon',
    `"consents" where "kind" = 'cookies' and "status" = 'active' and "expiresAt" > ${now}
    and ("expiresAt" at time zone 'UTC' + interval '5 hours')::date <= ${today} + 30`,
  ],
  ['minorsHeld', `"clients" where "birthDate" > ${today} - interval '18 years' and ${notErased}`],
] as const;

function sqlOf(name: (typeof counts)[number][0]): string {
  const [, from = ''] = counts.find(([each]) => each === name) ?? [];
  return from;
}
const kinds = [
  'processing_withdrawal',
  'marketing_withdrawal',
  'contact_opt_out',
  'access_copy',
  'correction',
  'policy_violation',
  'minor_erasure',
] as const;

async function countIn(db: Database, from: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) from ${sql.raw(from)}`.execute(db);
  return Number(rows[0]?.count);
}

/** Every number of the page by what it is said to be of. */
async function expectedCounts(db: Database, language: Language): Promise<[label: string, total: number][]> {
  const t = textsOf(language);
  const ofKinds = kinds.flatMap((kind) => {
    const of = `"requests" where "kind" = '${kind}' and ${open}`;
    const name = t(`enums.requestKind.${kind}`);
    return [
      [t('policyPage.openKind', { kind: name }), of],
      [t('policyPage.overdueKind', { kind: name }), `${of} and "dueAt" < ${now}`],
    ];
  });
  const named = counts.map(([name, from]) => [t(`policyPage.counts.${name}`, { count: 30 }), from]);
  const all: [string, number][] = [];
  for (const [label = '', from = ''] of [...ofKinds, ...named]) all.push([label, await countIn(db, from)]);
  return all;
}

/** The clauses whose texts differ, and the keys of what either says. */
const differing = [
  ['1', '1'],
  ['3.1.1', '3_1_1'],
  ['3.1.2', '3_1_2'],
  ['3.2', '3_2'],
  ['3.3', '3_3'],
  ['5.1', '5_1'],
  ['6.2', '6_2_4'],
  ['9.5', '9_5'],
  ['9.6', '9_6'],
  ['9.10', '9_10'],
  ['9.11', '9_11'],
] as const;

const clauseCard = (page: Page, clause: string): Locator => page.locator(`section[id="${clause}"]`);

/** A hundred and more are written with a space that does not break. */
const written = (total: number) => String(total).replace(/(\d)(?=(\d{3})+$)/g, '$1\u00a0');

async function expectCounted(page: Page, language: Language): Promise<void> {
  const counted = textsOf(language)('policyPage.countedAt', { time: 'HH' }).replace(/HH\S*/, '');
  await expect(page.getByRole('status').filter({ hasText: counted.trim() })).toBeVisible();
}

// A desk of its own: other journeys play later days, on which deadlines pass for good.
test.use({ clientCount: 1990 });

test('every number is that of the backend’s tables, and opens the list that it counts', async ({
  desk,
  sitDown,
}) => {
  test.slow();
  const t = textsOf('kk');
  const page = await sitDown({ as: 'compliance', language: 'kk', at: '/policy' });
  await expectCounted(page, 'kk');
  const expected = await expectedCounts(desk.db, 'kk');
  // Something of most of them must be there: noughts would prove nothing.
  expect(expected.filter(([, total]) => total > 0).length).toBeGreaterThan(18);

  const links = new Map<string, number>();
  for (const [label, total] of expected) {
    const row = page.getByRole('listitem').filter({ hasText: label });
    await expect(row.first(), label).toHaveText(new RegExp(`${written(total)}$`));
    const link = row.first().getByRole('link');
    if ((await link.count()) > 0) links.set((await link.getAttribute('href')) ?? '', total);
  }
  expect(links.size).toBeGreaterThan(20);
  for (const [href, total] of links) {
    await page.goto(href);
    const pages = page.getByRole('navigation', { name: t('common.pages') });
    const whole = t('common.rangeOfTotal', { from: 1, to: Math.min(25, total), total });
    // An empty list says what it would hold, each register in its own words.
    const shown = total === 0 ? page.getByRole('note') : pages.getByText(whole);
    await expect(shown, href).toBeVisible();
    await expect(page.locator('tbody tr'), href).toHaveCount(Math.min(25, total));
  }
});

test('an address leads to its clause, a case to the clause that it rests on, and a word to the clauses that have it', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const { id } = await staff.register({
    clientId: (await desk.clients.next()).id,
    kind: 'correction',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  const page = await sitDown({ as: 'support', at: '/policy#8.1' });
  await expect(clauseCard(page, '8.1').getByRole('heading', { level: 2 })).toBeFocused();
  await expect(clauseCard(page, '8.1')).toBeInViewport();
  const contents = page.getByRole('navigation', { name: t('policyPage.contents') });
  await expect(contents.getByRole('link', { name: /^8\.1/ })).toHaveAttribute('aria-current', 'location');

  await page.getByLabel(t('policyPage.search')).fill('COOKIE');
  await expect(clauseCard(page, '9.5')).toBeVisible();
  await expect(clauseCard(page, '8.1')).toHaveCount(0);
  await page.getByLabel(t('policyPage.search')).fill('12.7');
  await expect(page.getByText(t('policyPage.nothing'))).toBeVisible();
  await page.getByLabel(t('policyPage.search')).fill('9.1');
  await contents.getByRole('link', { name: /^9\.10/ }).click();
  // What was looked for is found: all clauses are there again around it.
  await expect(clauseCard(page, '9.10')).toBeInViewport();
  await expect(clauseCard(page, '8.1')).toBeAttached();
  await expect(page).toHaveURL(/\/policy#9\.10$/);

  await page.goto(`/requests/${id}`);
  await page.getByRole('main').getByRole('link', { name: '4.1', exact: true }).click();
  await expect(page).toHaveURL(/\/policy#4\.1$/);
  await expect(clauseCard(page, '4.1')).toBeInViewport();
  await expect(clauseCard(page, '4.1').getByRole('heading', { level: 2 })).toBeFocused();
});

for (const language of languages) {
  test(`each clause stands in both languages, with what differs between them, in ${language}`, async ({
    sitDown,
  }) => {
    const t = textsOf(language);
    const page = await sitDown({ as: 'manager', language, at: '/policy' });
    const cards = page.locator('section[id]');
    await expect(cards).toHaveCount(24);
    for (const card of await cards.all()) {
      await expect(card.locator('[lang=kk]')).toHaveText(/\p{Script=Cyrillic}/u);
      await expect(card.locator('[lang=ru]')).toHaveText(/\p{Script=Cyrillic}/u);
    }
    for (const [clause, key] of differing) {
      const note = clauseCard(page, clause).getByRole('note');
      await expect(note).toContainText(t(`policy.differences.${key}.kk`));
      await expect(note).toContainText(t(`policy.differences.${key}.ru`));
      await expect(note).toContainText(t('policyPage.differ'));
    }
    await expect(page.getByRole('note')).toHaveCount(11);
  });
}

test('a number that did not come says so, the others stand, and it comes when asked for again', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 500 .*\/api\/recipients/);
  const t = textsOf('ru');
  const page = await sitDown({
    as: 'compliance',
    at: '/policy',
    prepare: (tab) =>
      answerWith(tab, '**/api/recipients?**', {
        status: 500,
        contentType: 'application/problem+json',
        body: '{"status":500,"code":"server_error"}',
      }),
  });
  const row = (name: 'neverConfirmed' | 'minorsHeld') =>
    page.getByRole('listitem').filter({ hasText: t(`policyPage.counts.${name}`) });
  await expect(page.getByRole('alert')).toContainText(t('policyPage.countsFailed'));
  await expect(row('neverConfirmed')).toContainText(t('policyPage.notCounted'));
  await expect(row('minorsHeld')).toHaveText(new RegExp(`${await countIn(desk.db, sqlOf('minorsHeld'))}$`));

  await page.unroute('**/api/recipients?**');
  await page
    .getByRole('alert')
    .getByRole('button', { name: t('common.retry') })
    .click();
  await expect(row('neverConfirmed')).toHaveText(
    new RegExp(`${await countIn(desk.db, sqlOf('neverConfirmed'))}$`),
  );
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('counting asks for one row of each list, once, and for four lists at a time', async ({ sitDown }) => {
  const asked: string[] = [];
  let [running, most] = [0, 0];
  const page = await sitDown({
    as: 'compliance',
    at: '/policy',
    prepare: (tab) =>
      tab.route(/range=%5B0%2C0%5D/, async (route) => {
        asked.push(route.request().url());
        running += 1;
        most = Math.max(most, running);
        const response = await route.fetch();
        // Before the page is told, and can ask for the next.
        running -= 1;
        await route.fulfill({ response });
      }),
  });
  await expectCounted(page, 'ru');
  expect(asked.length).toBe(counts.length + 2 * kinds.length);
  expect(new Set(asked).size).toBe(asked.length);
  expect(most).toBeLessThanOrEqual(4);
});

test('the page goes on paper as a whole, with its numbers and without the desk around it', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const page = await sitDown({
    as: 'compliance',
    at: '/policy',
    context: { colorScheme: 'dark' },
    prepare: (tab) =>
      tab.addInitScript(() => {
        window.print = () => undefined;
      }),
  });
  await expectCounted(page, 'ru');
  await expect(
    clauseCard(page, '9.1').getByRole('link', { name: t('policyPage.places.retention') }),
  ).toBeVisible();
  await page.getByRole('button', { name: t('policyPage.print') }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main')).toBeHidden();
  const sheet = page.locator('body > [aria-hidden=true]');
  await expect(sheet.locator('section')).toHaveCount(24);
  // Which edition these clauses are of.
  const { number } = await desk.db
    .selectFrom('policy_versions')
    .select('number')
    .where('effectiveFrom', '<=', playedDay)
    .orderBy('effectiveFrom', 'desc')
    .executeTakeFirstOrThrow();
  await expect(sheet).toContainText(t('policyPage.version.inForce', { number, date: '' }).trim());
  const minors = await countIn(desk.db, sqlOf('minorsHeld'));
  await expect(sheet).toContainText(`${t('policyPage.counts.minorsHeld')}: ${minors}`);
  await expect(sheet.getByText(t('policyPage.counts.minorsHeld'))).toHaveCSS('color', 'rgb(0, 0, 0)');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
});

test('support finds the policy and no way into the trail of acts', async ({ sitDown }) => {
  const t = textsOf('ru');
  const page = await sitDown({ as: 'support', at: '/policy' });
  await expectCounted(page, 'ru');
  await expect(clauseCard(page, '5.2')).toBeVisible();
  for (const closed of ['identityViews', 'retention'] as const) {
    await expect(page.getByRole('link', { name: t(`policyPage.places.${closed}`) })).toHaveCount(0);
  }
  await expect(page.getByRole('link', { name: t('layout.registers.audit') })).toHaveCount(0);
});
