import type { Page } from '@playwright/test';
import { CasePage } from '../fixtures/casePage';
import { keptDrafts } from '../fixtures/keptDrafts';
import { signIn } from '../fixtures/signIn';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const t = textsOf('kk');
const optOut = { kind: 'contact_opt_out', receivedAt: '2026-11-23T03:30:00Z' } as const;

const kept = (page: Page) => expect.poll(() => keptDrafts(page));

test('a note that is being typed survives a reload, sealed, and is gone when it is saved', async ({
  desk,
  guards,
  sitDown,
}) => {
  const client = await desk.clients.next();
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: client.id, ...optOut });
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const { note } = new CasePage(page, t);
  const text = `${client.lastName} қоңырау шалды`;
  await note.fill(text);
  await kept(page).toBe(1);
  // The name of the client is in the draft, and nowhere in the storage where somebody could read it.
  await guards.lookThrough();

  await page.reload();
  await expect(note).toHaveValue(text);

  await page.getByRole('button', { name: t('requests.history.noteSubmit') }).click();
  await expect(note).toHaveValue('');
  await kept(page).toBe(0);
  await page.reload();
  await expect(page.getByText(text)).toBeVisible();
  await expect(note).toHaveValue('');
});

test('a draft outlives a session that has ended, and a backend that is away, for the same person', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of (401|503) /);
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const { note } = new CasePage(page, t);
  await note.fill('Жауапты поштамен күтеді');
  await kept(page).toBe(1);

  desk.clock.advance(31 * 60_000);
  await page.route('**/api/**', (route) => route.fulfill({ status: 503, body: '' }));
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/api/**');
  await page.reload();
  await signIn(page, t, 'support');
  await expect(note).toHaveValue('Жауапты поштамен күтеді');
});

test('a draft is nobody else’s: not in another tab, not for another person, not after signing out', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 401 /);
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const { note } = new CasePage(page, t);
  await note.fill('Тек өзім үшін');
  await kept(page).toBe(1);

  const otherTab = await page.context().newPage();
  await otherTab.goto(`/requests/${request.id}`);
  await expect(new CasePage(otherTab, t).note).toHaveValue('');
  await otherTab.close();

  // One that is opened as a copy of this one has the session storage of this one too.
  const copied = page.context().waitForEvent('page');
  await page.evaluate(() => window.open(window.location.href));
  const copy = await copied;
  expect(await copy.evaluate(() => sessionStorage.length)).toBeGreaterThan(0);
  await expect(new CasePage(copy, t).note).toHaveValue('');
  await new CasePage(copy, t).note.fill('Басқа бетте');
  await kept(page).toBe(2);
  await new CasePage(copy, t).note.fill('');
  await kept(page).toBe(1);
  await copy.close();
  await page.reload();
  await expect(note).toHaveValue('Тек өзім үшін');

  desk.clock.advance(31 * 60_000);
  await page.reload();
  await signIn(page, t, 'support2');
  await expect(note).toHaveValue('');

  desk.clock.advance(31 * 60_000);
  await page.reload();
  await signIn(page, t, 'support');
  await expect(note).toHaveValue('Тек өзім үшін');
  await page.getByRole('button', { name: t('layout.signOut') }).click();
  await signIn(page, t, 'support');
  await kept(page).toBe(0);
  await page.goto(`/requests/${request.id}`);
  await expect(note).toHaveValue('');
});

/** The page's drafts take until `letGo` to be sealed and unsealed. */
async function holdSeals(page: Page): Promise<{ letGo: () => Promise<unknown> }> {
  const hold = () => {
    const isLetGo = new Promise((resolve) => addEventListener('seals', resolve, { once: true }));
    const { encrypt, decrypt } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.encrypt = async function (...given) {
      await isLetGo;
      return encrypt.apply(this, given);
    };
    SubtleCrypto.prototype.decrypt = async function (...given) {
      await isLetGo;
      return decrypt.apply(this, given);
    };
  };
  await page.addInitScript(hold);
  await page.evaluate(hold);
  return { letGo: () => page.evaluate(() => dispatchEvent(new Event('seals'))) };
}

test('the browser asks before it leaves a draft unsealed, and nobody types over one that is being unsealed', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const { note } = new CasePage(page, t);
  const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await expect(note).toHaveValue('');
  expect(await asks()).toBe(false);
  const seals = await holdSeals(page);
  await note.fill('Құжатты ертең әкеледі');
  expect(await asks()).toBe(true);
  await seals.letGo();
  await kept(page).toBe(1);
  await expect.poll(asks).toBe(false);

  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText(t('common.loading'))).toBeVisible();
  await expect(note).toHaveCount(0);
  await seals.letGo();
  await expect(note).toHaveValue('Құжатты ертең әкеледі');
});

test('signing out of one tab signs out of the others, and takes their drafts along', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 401 /);
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  await new CasePage(page, t).note.fill('Хат күтілуде');
  await kept(page).toBe(1);

  const otherTab = await page.context().newPage();
  await otherTab.goto('/requests');
  await otherTab.getByRole('button', { name: t('layout.signOut') }).click();
  await expect(page.getByLabel(t('auth.password'))).toBeVisible();
  await kept(page).toBe(0);
  await signIn(page, t, 'support');
  await expect(new CasePage(page, t).note).toHaveValue('');
});

test('where somebody else signs in in another tab, the page waits for its own person, and nothing is asked in the other’s name', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 401 /);
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const { note } = new CasePage(page, t);
  await note.fill('Өзім жалғастырамын');

  desk.clock.advance(31 * 60_000);
  const otherTab = await page.context().newPage();
  await otherTab.goto('/requests');
  await signIn(otherTab, t, 'support2');
  await expect(page.getByLabel(t('auth.password'))).toBeVisible();
  await expect(note).toBeHidden();

  await signIn(page, t, 'support');
  await expect(note).toHaveValue('Өзім жалғастырамын');
  await expect(otherTab.getByLabel(t('auth.password'))).toBeVisible();
});
