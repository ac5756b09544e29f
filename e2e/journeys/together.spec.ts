import { caseInWork } from '../fixtures/caseInWork';
import { CasePage } from '../fixtures/casePage';
import { keptDrafts } from '../fixtures/keptDrafts';
import { password } from '../fixtures/staffCalls';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const t = textsOf('ru');
const optOut = { kind: 'contact_opt_out', receivedAt: '2026-11-23T03:30:00Z' } as const;

test('two at one case: the second is told that it has changed, and keeps what was typed', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 409 .*\/api\/requests\/\d+$/);
  const staff = await desk.as('support');
  const registered = await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const request = await staff.save(registered, { status: 'in_progress', assigneeId: 1 });

  const first = new CasePage(await sitDown({ as: 'support', at: `/requests/${request.id}` }), t);
  const second = new CasePage(await sitDown({ as: 'support2', at: `/requests/${request.id}` }), t);
  await expect(second.page.getByRole('checkbox').first()).toBeEnabled();
  await second.outcome.fill('Рассылка остановлена');
  await first.page.getByRole('checkbox').first().click();
  const ticked = async () => (await staff.request(request.id)).steps.filter(({ done }) => done).length;
  await expect.poll(ticked).toBe(1);

  await second.page.getByRole('checkbox').nth(1).click();
  await expect(second.page.getByRole('alert')).toContainText(t('errors.staleAct'));
  await expect(second.outcome).toHaveValue('Рассылка остановлена');
  // The page has fetched what the other one did, and the act can be done again on top of it.
  await expect(second.page.getByRole('checkbox').first()).toBeChecked();
  await second.page.getByRole('checkbox').nth(1).click();
  await expect.poll(ticked).toBe(2);
});

test('two who decide: what is being written stays in sight, and the second is told what the case is now', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 409 .*\/api\/requests\/\d+$/);
  const kk = textsOf('kk');
  const staff = await desk.as('support');
  const proposed = await staff.save(await caseInWork(desk.clients, staff), {
    status: 'refusal_proposed',
    refusalReason: 'contrary_to_law',
    refusalEvidence: 'Заңның 8-бабы',
  });
  const page = await sitDown({ as: 'compliance', language: 'kk', at: `/requests/${proposed.id}` });
  await page.getByRole('button', { name: kk('requests.refuse.reject'), exact: true }).click();
  const why = page.getByLabel(kk('requests.refuse.rejectNote'));
  await why.fill('Шарттың нөмірі жоқ');
  await expect.poll(() => keptDrafts(page)).toBe(1);
  await page.reload();
  await expect(why).toHaveValue('Шарттың нөмірі жоқ');

  await (await desk.as('compliance2')).save(proposed, { status: 'in_progress' });
  await why.press('Control+Enter');
  const status = kk('enums.requestStatus.in_progress');
  await expect(page.getByRole('alert')).toContainText(kk('requests.outcome.movedMeanwhile', { status }));
  await expect(new CasePage(page, kk).closeButton).toBeVisible();
});

test('a session that ends in mid-sentence asks for the password, and the sentence is still there', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 401 .*\/api\//);
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...optOut });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const openCase = new CasePage(page, t);
  await openCase.note.fill('Клиент просит ответить письмом');

  desk.clock.advance(31 * 60_000);
  const add = page.getByRole('button', { name: t('requests.history.noteSubmit') });
  await add.click();
  await expect(page.getByText(t('auth.expired'))).toBeVisible();
  await page.getByLabel(t('auth.username')).fill('support');
  await page.getByLabel(t('auth.password')).fill(password);
  await page.getByRole('button', { name: t('auth.submit') }).click();

  await expect(openCase.note).toHaveValue('Клиент просит ответить письмом');
  await add.click();
  await expect(openCase.note).toHaveValue('');
  await expect(
    openCase.section(t('requests.history.title')).getByText('Клиент просит ответить письмом'),
  ).toBeVisible();
});

test('what one person has looked up is not there for the next at the same browser', async ({ sitDown }) => {
  const page = await sitDown({ as: 'support', at: '/clients' });
  const search = page.getByLabel(t('clients.search'));
  const found = page.waitForResponse((answer) => decodeURIComponent(answer.url()).includes('"q":"Әб"'));
  await search.fill('Әб');
  await found;
  await page.getByRole('button', { name: t('layout.signOut') }).click();
  await page.getByLabel(t('auth.username')).fill('support2');
  await page.getByLabel(t('auth.password')).fill(password);
  await page.getByRole('button', { name: t('auth.submit') }).click();
  await page.getByRole('link', { name: t('layout.registers.clients') }).click();
  await expect(search).toHaveValue('');
});

test('a search for a name reaches neither the address nor any storage', async ({ desk, guards, sitDown }) => {
  const { lastName } = await desk.clients.next();
  const page = await sitDown({ as: 'support', at: '/clients' });
  const search = page.getByLabel(t('clients.search'));
  // The one place where a name may stand is a call to the backend.
  const asked = page.waitForRequest((call) => decodeURIComponent(call.url()).includes(`"q":"${lastName}"`));
  await search.fill(lastName);
  await asked;
  await expect(page.getByRole('cell').filter({ hasText: lastName }).first()).toBeVisible();
  await guards.lookThrough();

  // The way to a record and back keeps the search, in memory alone.
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('layout.registers.clients'));
  await page.goBack();
  await expect(search).toHaveValue(lastName);
});
