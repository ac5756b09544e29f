import type { Page } from '@playwright/test';
import { CasePage } from '../fixtures/casePage';
import { IntakePage } from '../fixtures/intakePage';
import { keptDrafts } from '../fixtures/keptDrafts';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const t = textsOf('ru');
const kk = textsOf('kk');

/** Keeps back the answer to the first lookup until the test lets it go. */
async function holdLookup(page: Page): Promise<{ letGo: () => void }> {
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(
    '**/api/client-lookups',
    async (route) => {
      const response = await route.fetch();
      await isLetGo;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  return { letGo };
}

test('a lookup that is answered after the text was retyped chooses nobody', async ({ desk, sitDown }) => {
  const { id } = await desk.clients.next();
  const { iin } = await desk.db
    .selectFrom('client_identities')
    .select('iin')
    .where('clientId', '=', id)
    .executeTakeFirstOrThrow();
  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const lookup = await holdLookup(page);
  const intake = new IntakePage(page, t);
  await intake.who.fill(iin);
  await intake.who.press('Enter');
  await expect(page.getByText(t('intake.who.lookingUp'))).toBeVisible();
  await intake.who.fill('+7 700 000 00 00');
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/\/api\/clients\b/.test(request.url())) fetched.push(request.url());
  });
  const answered = page.waitForResponse('**/api/client-lookups');
  lookup.letGo();
  await (await answered).finished();

  // What is looked up next is answered after the late one, and stands.
  await intake.who.press('Enter');
  await expect(page.getByText(t('intake.who.noneBy', { by: t('intake.who.by.phone') }))).toBeVisible();
  await expect(intake.who).toHaveValue('+7 700 000 00 00');
  await expect(page.getByRole('button', { name: t('intake.who.change') })).toHaveCount(0);
  expect(fetched).toEqual([]);
});

/** Makes one sealed draft unreadable, as a write that was cut off would. */
const damageDraft = (page: Page, name: string) =>
  page.evaluate(async (ending) => {
    const ended = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await ended(indexedDB.open('kelisim'));
    const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts');
    const row = (await ended(drafts.getAllKeys())).find((key) => String(key).endsWith(ending));
    if (row === undefined) throw new Error(`no draft ${ending}`);
    const sealed = await ended(drafts.get(row));
    await ended(drafts.put({ ...sealed, bytes: new ArrayBuffer(3) }, row));
    database.close();
  }, name);

test('a draft that cannot be unsealed goes alone: the others come back', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await staff.register({
    clientId: (await desk.clients.next()).id,
    kind: 'contact_opt_out',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests/create' });
  const intake = new IntakePage(page, kk);
  await intake.channel('phone').check();
  await expect.poll(() => keptDrafts(page)).toBe(1);
  await page.goto(`/requests/${request.id}`);
  const { note } = new CasePage(page, kk);
  await note.fill('Ертең қоңырау шалады');
  await expect.poll(() => keptDrafts(page)).toBe(2);

  await damageDraft(page, '/draft.intake');
  await page.reload();
  await expect(note).toHaveValue('Ертең қоңырау шалады');
  await expect.poll(() => keptDrafts(page)).toBe(1);
  await page.goto('/requests/create');
  await expect(intake.channel('phone')).not.toBeChecked();
  await page.goto(`/requests/${request.id}`);
  await expect(note).toHaveValue('Ертең қоңырау шалады');
});
