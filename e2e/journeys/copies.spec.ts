import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import type { Database } from '../backend/db/schema';
import { changeAnswers } from '../fixtures/answers';
import { expectAccessible } from '../fixtures/axe';
import type { StaffCalls } from '../fixtures/staffCalls';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

// A copy of all that is held of a client (policy 9.10): what is in it, what goes on record, what stays of it.

const [kk, ru] = [textsOf('kk'), textsOf('ru')];
const disclosureCalls = /\/api\/disclosures\?/;

interface CopyFile {
  format: string;
  version: number;
  generatedAt: string;
  subject: { number: string };
  identity: Record<string, unknown> | null;
  inventory: unknown[];
  consents: Record<string, unknown>[];
  disclosures: Record<string, unknown>[];
  requests: Record<string, unknown>[];
  corrections: unknown[];
  recipients: { id: number }[];
  policyVersions: { id: number }[];
}

/** The dialog, as whoever makes a copy goes through it. */
class CopyDialog {
  readonly dialog: Locator;

  constructor(
    readonly page: Page,
    private readonly t: TFunction,
  ) {
    this.dialog = page.getByRole('dialog', { name: t('copies.title') });
  }

  button(key: 'open' | 'gather' | 'cancel' | 'ready.print' | 'ready.save'): Locator {
    return this.page.getByRole('button', { name: this.t(`copies.${key}`), exact: true });
  }

  async gather(): Promise<void> {
    await this.button('open').click();
    await expect(this.dialog).toContainText(this.t('copies.onRecord'));
    await this.button('gather').click();
  }

  async ready(): Promise<void> {
    await expect(this.dialog).toContainText(this.t('copies.ready.recorded'));
    await expect(this.button('ready.print')).toBeEnabled();
  }

  async file(): Promise<{ name: string; text: string; copy: CopyFile }> {
    const saved = this.page.waitForEvent('download');
    await this.button('ready.save').click();
    const download = await saved;
    const text = await readFile(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), text, copy: JSON.parse(text) };
  }

  /** The document on paper; media is `print` from then on. */
  async onPaper(): Promise<Locator> {
    await this.page.emulateMedia({ media: 'print' });
    return this.page.locator('body > div[aria-hidden] > article');
  }
}

/** So many more hand-overs of this client, a minute apart. */
async function addDisclosures(db: Database, clientId: number, count: number): Promise<void> {
  const recipients = await db.selectFrom('recipients').select('id').orderBy('id').limit(5).execute();
  const rows = Array.from({ length: count }, (_, index) => ({
    clientId,
    recipientId: recipients[index % recipients.length]?.id ?? 1,
    basis: 'contract' as const,
    purpose: 'verification' as const,
    dataCategories: ['iin' as const, 'contact' as const],
    includesIpLink: index % 7 === 0,
    crossBorder: index % 5 === 0,
    disclosedAt: new Date(Date.parse('2025-01-01T00:00:00Z') + index * 60_000).toISOString(),
    documentNumber: `Д-${index}`,
    documentFolded: `д-${index}`,
    reviewStatus: 'pending' as const,
    reviewNote: null,
    reviewerId: null,
    reviewedAt: null,
  }));
  for (let at = 0; at < rows.length; at += 500) {
    await db
      .insertInto('disclosures')
      .values(rows.slice(at, at + 500))
      .execute();
  }
}

const recordsOf = async (db: Database, clientId: number) => ({
  views: await db.selectFrom('identity_views').selectAll().where('clientId', '=', clientId).execute(),
  exports: (await db.selectFrom('export_records').selectAll().execute()).filter(
    ({ filter }) => JSON.stringify(filter) === JSON.stringify({ id: clientId }),
  ),
});

/** How many pages a PDF has. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('on the case that asks for it, a copy of 2,300 hand-overs and more is all there, and on record', async ({
  desk,
  sitDown,
}) => {
  const { id: clientId } = await desk.clients.next();
  await addDisclosures(desk.db, clientId, 2300);
  const staff = await desk.as('support');
  const request = await staff.register({
    clientId,
    kind: 'access_copy',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const copyDialog = new CopyDialog(page, ru);
  await expect(page.getByRole('button', { name: ru('requests.actions.take') })).toBeVisible();
  await expect(copyDialog.button('open')).toHaveCount(0);
  await staff.save(request, { status: 'in_progress', assigneeId: 1 });
  await page.reload();
  await copyDialog.gather();
  await copyDialog.ready();
  const { name, text, copy } = await copyDialog.file();

  const client = await desk.db
    .selectFrom('clients')
    .selectAll()
    .where('id', '=', clientId)
    .executeTakeFirstOrThrow();
  expect(name).toBe(`data-copy-${client.number}-2026-11-23.json`);
  expect(copy).toMatchObject({ format: 'kelisim-data-copy', version: 1, subject: { number: client.number } });
  expect(copy.inventory).toEqual(client.dataInventory);

  const identity = await desk.db
    .selectFrom('client_identities')
    .select(['iin', 'phone', 'email', 'registrationAddress', 'document'])
    .where('clientId', '=', clientId)
    .executeTakeFirstOrThrow();
  expect(copy.identity).toMatchObject({ ...identity, birthDate: client.birthDate });

  const disclosures = await desk.db
    .selectFrom('disclosures')
    .select(['id', 'recipientId', 'basis', 'purpose', 'dataCategories', 'includesIpLink', 'crossBorder'])
    .select(['disclosedAt', 'documentNumber'])
    .where('clientId', '=', clientId)
    .orderBy('id')
    .execute();
  expect(disclosures.length).toBeGreaterThan(2300);
  expect(copy.disclosures).toEqual(disclosures);
  const recipientIds = new Set(disclosures.map(({ recipientId }) => recipientId));
  expect(new Set(copy.recipients.map(({ id }) => id))).toEqual(recipientIds);

  const consents = await desk.db
    .selectFrom('consents')
    .select(['id', 'kind', 'status', 'givenAt', 'locale', 'policyVersionId', 'evidence', 'withdrawnAt'])
    .where('clientId', '=', clientId)
    .orderBy('id')
    .execute();
  expect(copy.consents).toMatchObject(consents);
  expect(copy.policyVersions.map(({ id }) => id).toSorted()).toEqual(
    [...new Set(consents.map(({ policyVersionId }) => policyVersionId))].toSorted(),
  );
  expect(copy.requests).toMatchObject([
    { number: request.number, kind: 'access_copy', dueAt: request.dueAt },
  ]);
  expect(text).not.toMatch(/assigneeId|closedById|doneById|reviewerId|appliedById/);

  const { views, exports } = await recordsOf(desk.db, clientId);
  expect(views).toMatchObject([{ reason: 'prepare_copy', requestId: request.id }]);
  const rows = 1 + consents.length + disclosures.length + 1;
  expect(exports).toMatchObject([{ resource: 'clients', rows }]);
  const compliance = await desk.as('compliance');
  const events = await compliance.call<{ action: string }[]>(
    'GET',
    `audit-events?sort=["id","DESC"]&range=[0,9]&filter=${JSON.stringify({ action: ['view_identity', 'export'] })}`,
  );
  expect(events.slice(0, 2).map(({ action }) => action)).toEqual(['export', 'view_identity']);

  // All of them are on paper, though the screen shows the beginning.
  await expect(copyDialog.dialog.getByRole('row').filter({ hasText: 'Д-2299' })).toBeVisible();
  await expect(copyDialog.dialog.getByRole('row').filter({ hasText: 'Д-1234' })).toHaveCount(0);
  const paper = await copyDialog.onPaper();
  await expect(paper.locator('tr').filter({ hasText: 'Д-1234' })).toBeVisible();
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(50);
});

for (const language of ['kk', 'ru'] as const) {
  test(`on paper stands the document alone, in Kazakh and in Russian at once, from the desk in ${language}`, async ({
    desk,
    sitDown,
  }) => {
    const t = textsOf(language);
    const { id: clientId, lastName } = await desk.clients.next();
    const page = await sitDown({ as: 'compliance', language, at: `/clients/${clientId}` });
    const copyDialog = new CopyDialog(page, t);
    await copyDialog.gather();
    await copyDialog.ready();
    await expectAccessible(page);
    const preview = copyDialog.dialog.getByRole('region', { name: t('copies.ready.preview') });
    await expect(preview).toContainText(lastName);

    const paper = await copyDialog.onPaper();
    await expect(preview).toBeHidden();
    await expect(page.getByRole('main')).toBeHidden();
    for (const texts of [kk, ru]) {
      await expect(paper).toContainText(texts('copies.document.title'));
      await expect(paper).toContainText(texts('copies.document.handOvers'));
      await expect(paper).toContainText(texts('copies.document.prevails'));
      await expect(paper).toContainText(texts('enums.consentMethod.report_button'));
    }
    await expect(paper).toContainText('2026 ж. 23 қараша, 09:00');
    await expect(paper).toContainText('23 ноября 2026 г., 09:00');
    const { iin } = await desk.db
      .selectFrom('client_identities')
      .select('iin')
      .where('clientId', '=', clientId)
      .executeTakeFirstOrThrow();
    await expect(paper.getByText(iin, { exact: true })).toBeVisible();
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);

    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await expect(copyDialog.dialog).toHaveCount(0);
    await expect(paper).toHaveCount(0);
    await expect(page.getByText(iin, { exact: true })).toHaveCount(0);
  });
}

test('a page that fails once is read again alone, and the copy is whole', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 500 .*\/api\/disclosures\?/);
  const { id: clientId } = await desk.clients.next();
  await addDisclosures(desk.db, clientId, 2100);
  const page = await sitDown({ as: 'support', language: 'kk', at: `/clients/${clientId}` });
  const copyDialog = new CopyDialog(page, kk);
  await expect(page.getByRole('table', { name: kk('clients.holders.title') })).toBeVisible();
  await expect(page.getByText(kk('common.loading'))).toHaveCount(0);

  const asked: string[] = [];
  page.on('request', (call) => {
    const { pathname, searchParams } = new URL(call.url());
    if (pathname.startsWith('/api/')) asked.push(`${pathname.slice(5)} ${searchParams.get('range') ?? ''}`);
  });
  const last = /\/api\/disclosures\?.*range=%5B2000/;
  await page.route(last, (route) => route.fulfill({ status: 500, body: '' }));
  await copyDialog.gather();
  await expect(copyDialog.dialog.getByRole('alert')).toContainText(kk('errors.server_error'));
  await expect(copyDialog.dialog).toContainText(kk('copies.failed.safe'));
  await expect(copyDialog.button('ready.save')).toHaveCount(0);
  expect(await recordsOf(desk.db, clientId)).toEqual({ views: [], exports: [] });

  await page.unroute(last);
  asked.length = 0;
  await copyDialog.dialog.getByRole('button', { name: kk('common.retry') }).click();
  await copyDialog.ready();
  expect(asked.filter((call) => /^(clients|consents|requests|corrections)/.test(call))).toEqual([]);
  expect(asked.filter((call) => call.startsWith('disclosures'))).toEqual(['disclosures [2000,2999]']);
  const { copy } = await copyDialog.file();
  expect(copy.disclosures.length).toBeGreaterThan(2100);
});

test('a copy that is cancelled midway is handed to nobody and leaves no record', async ({
  desk,
  sitDown,
}) => {
  const { id: clientId } = await desk.clients.next();
  const page = await sitDown({ as: 'support', at: `/clients/${clientId}` });
  const copyDialog = new CopyDialog(page, ru);
  await expect(page.getByRole('table', { name: ru('clients.holders.title') })).toBeVisible();
  await expect(page.getByText(ru('common.loading'))).toHaveCount(0);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(disclosureCalls, async (route) => {
    await held;
    // The page has given the call up by then.
    await route.continue().catch(() => undefined);
  });
  await copyDialog.gather();
  await expect(copyDialog.dialog.getByRole('status')).toContainText(/1 из 1|2 из 2|3 из 3/);
  await copyDialog.button('cancel').click();
  await expect(copyDialog.dialog).toHaveCount(0);
  release();
  await page.unrouteAll({ behavior: 'wait' });
  expect(await recordsOf(desk.db, clientId)).toEqual({ views: [], exports: [] });
  await expect(page.locator('article')).toHaveCount(0);
});

test('what is not on record is not handed over, and asked again it is recorded once', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/Failed to load resource: net::ERR_FAILED .*export-records/);
  const { id: clientId } = await desk.clients.next();
  const page = await sitDown({ as: 'support', language: 'kk', at: `/clients/${clientId}` });
  const copyDialog = new CopyDialog(page, kk);
  // The backend keeps the record, and its answer is lost.
  await page.route('**/api/export-records', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await copyDialog.gather();
  await expect(copyDialog.dialog.getByRole('alert')).toContainText(kk('errors.unreachable'));
  await expect(copyDialog.button('ready.save')).toHaveCount(0);
  await expect(page.locator('article')).toHaveCount(0);
  await page.unroute('**/api/export-records');
  await copyDialog.dialog.getByRole('button', { name: kk('common.retry') }).click();
  await copyDialog.ready();
  const { views, exports } = await recordsOf(desk.db, clientId);
  expect([views.length, exports.length]).toEqual([1, 1]);
});

test('a session that ends takes what was being gathered with it', async ({ desk, guards, sitDown }) => {
  guards.allow(/status of 401 /);
  const { id: clientId } = await desk.clients.next();
  const page = await sitDown({ as: 'support', at: `/clients/${clientId}` });
  const copyDialog = new CopyDialog(page, ru);
  await page.route('**/api/export-records', async (route) => {
    await desk.db.deleteFrom('sessions').execute();
    await route.continue();
  });
  await copyDialog.gather();
  await expect(page.getByLabel(ru('auth.password'))).toBeVisible();
  await page.getByLabel(ru('auth.password')).fill('kelisim');
  await page.getByRole('button', { name: ru('auth.submit') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(copyDialog.dialog).toHaveCount(0);
  await expect(page.locator('article')).toHaveCount(0);
  expect((await recordsOf(desk.db, clientId)).exports).toEqual([]);
});

/** A deleted client's own page offers no copy: it is made on a case that asks for one. */
async function copyCaseOf(staff: StaffCalls, clientId: number): Promise<string> {
  const request = await staff.register({ clientId, kind: 'access_copy', receivedAt: '2026-11-23T03:30:00Z' });
  await staff.save(request, { status: 'in_progress' });
  return `/requests/${request.id}`;
}

test('of an erased client it says that there is only what remains, and what it cannot read it says is unknown', async ({
  desk,
  sitDown,
}) => {
  const { clientId } = await desk.db
    .selectFrom('clients')
    .innerJoin('disclosures', 'disclosures.clientId', 'clients.id')
    .select('clients.id as clientId')
    .where('status', '=', 'erased')
    .orderBy('clients.id')
    .executeTakeFirstOrThrow();
  const page = await sitDown({
    as: 'compliance',
    at: await copyCaseOf(await desk.as('compliance'), clientId),
    prepare: (prepared) =>
      changeAnswers<object[]>(prepared, disclosureCalls, (rows) =>
        rows.map((row) => ({ ...row, purpose: 'telepathy' })),
      ),
  });
  const copyDialog = new CopyDialog(page, ru);
  await copyDialog.gather();
  await copyDialog.ready();
  await expect(copyDialog.dialog).toContainText(ru('copies.erased'));
  const { copy } = await copyDialog.file();
  expect(copy.disclosures.length).toBeGreaterThan(0);
  expect(copy.disclosures[0]).toMatchObject({ purpose: 'unknown', unreadable: ['purpose'] });
  const paper = await copyDialog.onPaper();
  for (const texts of [kk, ru]) {
    await expect(paper).toContainText(texts('copies.document.erased'));
    await expect(paper).toContainText(texts('copies.document.unreadable'));
    await expect(paper).toContainText(texts('enums.disclosurePurpose.unknown'));
  }
});

test('of a minor it says who may take the copy', async ({ desk, sitDown }) => {
  const { id } = await desk.db
    .selectFrom('clients')
    .select('id')
    .where('birthDate', '>', '2010-01-01')
    .where('status', '=', 'active')
    .executeTakeFirstOrThrow();
  const page = await sitDown({ as: 'support', language: 'kk', at: `/clients/${id}` });
  const copyDialog = new CopyDialog(page, kk);
  await copyDialog.button('open').click();
  await expect(copyDialog.dialog).toContainText(kk('copies.minor'));
  await expectAccessible(page);
});

test('of a minor whose data is deleted already nothing says that it will be', async ({ desk, sitDown }) => {
  const { id } = await desk.db
    .selectFrom('clients')
    .select('id')
    .where('birthDate', '>', '2009-01-01')
    .where('status', '=', 'erased')
    .executeTakeFirstOrThrow();
  const page = await sitDown({ as: 'support', at: await copyCaseOf(await desk.as('support'), id) });
  const copyDialog = new CopyDialog(page, ru);
  await copyDialog.gather();
  await copyDialog.ready();
  await expect(page.getByText(ru('clients.minor.rule'))).toHaveCount(0);
  const paper = await copyDialog.onPaper();
  await expect(paper).toContainText(ru('copies.document.erased'));
  await expect(paper).not.toContainText(ru('copies.document.minor'));
});

test('a manager is not offered it', async ({ desk, sitDown }) => {
  const { id: clientId } = await desk.clients.next();
  const staff = await desk.as('support');
  const request = await staff.register({
    clientId,
    kind: 'access_copy',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  await staff.save(request, { status: 'in_progress', assigneeId: 1 });
  const page = await sitDown({ as: 'manager', at: `/clients/${clientId}` });
  const copyDialog = new CopyDialog(page, ru);
  await expect(page.getByRole('heading', { name: ru('clients.inventory.title') })).toBeVisible();
  // Parts that come after the page have come as well.
  await page.waitForLoadState('networkidle');
  await expect(copyDialog.button('open')).toHaveCount(0);
  await page.goto(`/requests/${request.id}`);
  await expect(page.getByRole('heading', { name: ru('requests.steps.title') })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { name: ru('copies.title') })).toHaveCount(0);
});
