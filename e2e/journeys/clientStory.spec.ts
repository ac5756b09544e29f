import type { Page } from '@playwright/test';
import { sql } from 'kysely';
import type { Database } from '../backend/db/schema';
import { caseInWork, noticesOf } from '../fixtures/caseInWork';
import { expect, test } from '../fixtures/test';
import { type Language, textsOf } from '../fixtures/texts';

// One client's story on one line, and who has the data now, by what the database holds.

const [kk, ru] = [textsOf('kk'), textsOf('ru')];

/** So many more hand-overs of this client, a minute apart, to these recipients in turn. */
async function addDisclosures(
  db: Database,
  clientId: number,
  recipientIds: readonly number[],
  count: number,
) {
  await sql`insert into "disclosures" ("clientId", "recipientId", "basis", "purpose", "dataCategories",
      "includesIpLink", "crossBorder", "disclosedAt", "documentNumber", "documentFolded", "reviewStatus")
    select ${clientId}::integer, (array[${sql.join(recipientIds)}]::integer[])[1 + n % ${recipientIds.length}::integer], 'contract', 'verification',
      array['iin'], false, false, timestamptz '2025-01-01' + n * interval '1 minute', 'Д', 'д', 'pending'
    from generate_series(1, ${count}::integer) as n`.execute(db);
}

const recipientsOf = (db: Database, clientId: number) =>
  db
    .selectFrom('recipients')
    .select(['id', 'name'])
    .where('id', 'in', (where) =>
      where.selectFrom('disclosures').select('recipientId').where('clientId', '=', clientId),
    )
    .orderBy('id')
    .execute();

function storyOn(page: Page, language: Language) {
  const t = textsOf(language);
  return {
    entries: page.getByRole('list', { name: t('clients.story.title') }).getByRole('listitem'),
    holders: page.getByRole('table', { name: t('clients.holders.title') }).locator('tbody tr'),
    chip: (topic: 'consents' | 'disclosures' | 'requests', total: string) =>
      page.getByRole('button', {
        name: t('clients.story.counted', { topic: t(`clients.story.topic.${topic}`), total }),
        exact: true,
      }),
    more: page.getByRole('button', { name: t('clients.story.more'), exact: true }),
    settled: () => expect(page.getByText(t('common.loading'))).toHaveCount(0),
  };
}

for (const language of ['kk', 'ru'] as const) {
  test(`consents, disclosures and requests stand on one line, the newest first, and each can be seen alone, in ${language}`, async ({
    desk,
    sitDown,
  }) => {
    const t = textsOf(language);
    const staff = await desk.as('support');
    const request = await caseInWork(desk.clients, staff);
    const clientId = request.clientId ?? 0;
    const page = await sitDown({ as: 'manager', language, at: `/clients/${clientId}` });
    const story = storyOn(page, language);
    await story.settled();

    const { rows } = await sql<{ line: string; at: Date }>`
      select 'consent' as "line", "givenAt" as "at" from "consents" where "clientId" = ${clientId}
      union all select 'consent', "withdrawnAt" from "consents" where "clientId" = ${clientId} and "withdrawnAt" is not null
      union all select 'consent', "expiresAt" from "consents" where "clientId" = ${clientId}
        and "status" <> 'withdrawn' and "expiresAt" <= '2026-11-23T04:00:00Z'
      union all select 'disclosure', "disclosedAt" from "disclosures" where "clientId" = ${clientId}
      union all select 'request', "receivedAt" from "requests" where "clientId" = ${clientId}`.execute(
      desk.db,
    );
    await expect(story.entries).toHaveCount(rows.length);
    const times = await story.entries
      .locator('time')
      .evaluateAll((all) =>
        all
          .filter((time) => time.closest('strong, p') === null)
          .map((time) => time.getAttribute('datetime') ?? ''),
      );
    expect(times.map((time) => Date.parse(time))).toEqual(
      rows.map(({ at }) => new Date(at).getTime()).sort((a, b) => b - a),
    );

    const disclosed = rows.filter(({ line }) => line === 'disclosure').length;
    await story.chip('disclosures', String(disclosed)).click();
    await expect(story.entries).toHaveCount(disclosed);
    await story.chip('requests', '1').click();
    await expect(story.entries).toHaveCount(1);
    await expect(
      story.entries.getByRole('link', { name: t('clients.story.received', { number: request.number }) }),
    ).toHaveAttribute('href', `/requests/${request.id}`);
    const open = page.getByRole('table', { name: t('clients.show.openRequests') });
    await expect(open.getByRole('link', { name: request.number })).toBeVisible();
  });
}

test('who has the data now: all who got it, less those who have confirmed the withdrawal', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const { id: clientId } = await desk.clients.next();
  const others = await desk.db.selectFrom('recipients').select('id').orderBy('id').limit(5).execute();
  await addDisclosures(
    desk.db,
    clientId,
    others.map(({ id }) => id),
    5,
  );
  const got = await recipientsOf(desk.db, clientId);
  const registered = await staff.register({
    clientId,
    kind: 'processing_withdrawal',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  await staff.save(registered, { status: 'in_progress' });
  const notices = await noticesOf(staff, registered);
  expect(notices.map(({ recipientId }) => recipientId).sort((a, b) => a - b)).toEqual(
    got.map(({ id }) => id),
  );
  const [confirmed, waived, told] = notices;
  if (!confirmed || !waived || !told) throw new Error('too few recipients to tell');
  const put = (notice: { id: number }, fields: object) =>
    staff.call<typeof confirmed>('PUT', `recipient-notices/${notice.id}`, { ...notice, ...fields });
  await put(await put(confirmed, { status: 'sent' }), { status: 'confirmed' });
  await put(waived, { status: 'waived', note: 'Компания ликвидирована' });
  await put(told, { status: 'sent' });

  const page = await sitDown({ as: 'compliance', at: `/clients/${clientId}` });
  const story = storyOn(page, 'ru');
  await expect(story.holders).toHaveCount(got.length - 1);
  const nameOf = (id: number) => got.find((recipient) => recipient.id === id)?.name ?? '';
  const holder = (id: number) => story.holders.filter({ hasText: nameOf(id) });
  await expect(holder(confirmed.recipientId)).toHaveCount(0);
  await expect(page.getByText(ru('clients.holders.released', { count: 1 }))).toBeVisible();
  await expect(holder(waived.recipientId)).toContainText(ru('clients.holders.states.waived'));
  await expect(holder(waived.recipientId)).toContainText('Компания ликвидирована');
  await expect(holder(told.recipientId)).toContainText(ru('clients.holders.states.sent'));

  // Whoever gets data again after confirming has it again.
  await addDisclosures(desk.db, clientId, [confirmed.recipientId], 1);
  await sql`update "disclosures" set "disclosedAt" = '2026-11-24T00:00:00Z'
    where "id" = (select max("id") from "disclosures")`.execute(desk.db);
  await page.reload();
  await expect(holder(confirmed.recipientId)).toContainText(ru('clients.holders.states.again'));
  await expect(story.holders).toHaveCount(got.length);
});

test('of 2,500 hand-overs every recipient is found, and the line is drawn a part at a time', async ({
  desk,
  sitDown,
}) => {
  const { id: clientId } = await desk.clients.next();
  const all = await desk.db.selectFrom('recipients').select('id').orderBy('id').execute();
  const [rare, ...usual] = all.map(({ id }) => id).slice(0, 12);
  // The one that got data once, before all others, stands on the last page.
  await addDisclosures(desk.db, clientId, usual, 2500);
  await addDisclosures(desk.db, clientId, [rare ?? 0], 1);
  await sql`update "disclosures" set "disclosedAt" = '2019-01-01' where "id" = (select max("id") from "disclosures")`.execute(
    desk.db,
  );
  const { count } = await desk.db
    .selectFrom('disclosures')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('clientId', '=', clientId)
    .executeTakeFirstOrThrow();
  const recipients = await recipientsOf(desk.db, clientId);

  const page = await sitDown({ as: 'support', language: 'kk', at: `/clients/${clientId}` });
  const story = storyOn(page, 'kk');
  await expect(page.getByText(kk('clients.holders.count', { count: recipients.length }))).toBeVisible();
  const rareName = recipients.find(({ id }) => id === rare)?.name ?? '';
  await expect(story.holders.filter({ hasText: rareName })).toHaveCount(1);
  const total = new Intl.NumberFormat('ru').format(Number(count));
  await story.chip('disclosures', total).click();
  await expect(story.entries).toHaveCount(50);
  await story.more.last().click();
  await expect(story.entries).toHaveCount(100);
});

test('what cannot be read is never «nobody»: the parts that came are shown, and the rest can be asked for again', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 500 .*\/api\/disclosures\?/);
  const { id: clientId } = await desk.clients.next();
  const firstId = (await recipientsOf(desk.db, clientId))[0]?.id ?? 0;
  await addDisclosures(desk.db, clientId, [firstId], 1200);
  const page = await sitDown({
    as: 'support',
    at: null,
    prepare: (prepared) =>
      prepared.route(/\/api\/disclosures\?/, (route) => route.fulfill({ status: 500, body: '' })),
  });
  await page.goto(`/clients/${clientId}`);
  const story = storyOn(page, 'ru');
  const holders = page.getByRole('region', { name: ru('clients.holders.title') });
  await expect(holders.getByRole('alert')).toContainText(ru('clients.holders.failed'));
  await expect(holders).not.toContainText(ru('clients.holders.nobody'));
  // Consents stand there all the same.
  await expect(story.entries.first()).toBeVisible();

  await page.unroute(/\/api\/disclosures\?/);
  const second = /\/api\/disclosures\?.*range=%5B1000/;
  await page.route(second, (route) => route.fulfill({ status: 500, body: '' }));
  await holders.getByRole('button', { name: ru('common.retry') }).click();
  await expect(story.holders.first()).toBeVisible();
  await expect(holders.getByRole('alert')).toContainText(ru('clients.holders.failed'));
  await page.unroute(second);
  await holders.getByRole('button', { name: ru('common.retry') }).click();
  await expect(holders.getByRole('alert')).toHaveCount(0);
  await expect(story.holders).toHaveCount((await recipientsOf(desk.db, clientId)).length);
});

test('each hand-over on the line says whether the consent of its day covered it', async ({
  desk,
  sitDown,
}) => {
  const { id: clientId } = await desk.clients.next();
  await desk.db.deleteFrom('disclosures').where('clientId', '=', clientId).execute();
  const bank = await desk.db
    .selectFrom('recipients')
    .select('id')
    .where('category', '=', 'bank')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  await addDisclosures(desk.db, clientId, [bank.id], 1);
  // Years before any consent of this client.
  await sql`update "disclosures" set "disclosedAt" = '2015-01-01' where "clientId" = ${clientId}`.execute(
    desk.db,
  );
  const page = await sitDown({ as: 'compliance', at: `/clients/${clientId}` });
  const story = storyOn(page, 'ru');
  await story.chip('disclosures', '1').click();
  await expect(story.entries).toContainText(ru('clients.story.verdict.questionable'));
});
