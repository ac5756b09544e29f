import { CasePage } from '../fixtures/casePage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const kk = textsOf('kk');
const ru = textsOf('ru');

test('the language changes in the middle of work, and nothing typed is lost', async ({ desk, sitDown }) => {
  const client = await desk.clients.next();
  const staff = await desk.as('support');
  const request = await staff.register({
    clientId: client.id,
    kind: 'contact_opt_out',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  await staff.save(request, { status: 'in_progress', assigneeId: 1 });

  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const inKazakh = new CasePage(page, kk);
  const inRussian = new CasePage(page, ru);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'kk');
  await expect(inKazakh.deadline).toHaveText('24 қар. 18:00-ге дейін');
  await inKazakh.outcome.fill('Хабарламалар тоқтатылды');
  await inKazakh.note.fill('Клиентке қоңырау шалу керек');

  await page.getByRole('button', { name: kk('common.languages.ru') }).click();
  await expect(html).toHaveAttribute('lang', 'ru');
  await expect(inRussian.deadline).toHaveText('до 24 нояб., 18:00');
  await expect(inRussian.outcome).toHaveValue('Хабарламалар тоқтатылды');
  await expect(inRussian.note).toHaveValue('Клиентке қоңырау шалу керек');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    ru('requests.case.title', { number: request.number }),
  );
  await expect(page).toHaveTitle(`${ru('requests.case.title', { number: request.number })} · Kelisim`);

  await page.reload();
  await expect(html).toHaveAttribute('lang', 'ru');
  await expect(inRussian.closeButton).toBeVisible();
});

test('the language of the workstation begins with the one of config.json, and the choice is kept', async ({
  sitDown,
}) => {
  const page = await sitDown({ context: { storageState: { cookies: [], origins: [] } } });
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await page.getByLabel(kk('auth.username')).fill('support');
  await page.getByRole('button', { name: kk('common.languages.ru') }).click();
  await expect(page.getByLabel(ru('auth.username'))).toHaveValue('support');
  await page.reload();
  await expect(page.getByLabel(ru('auth.username'))).toBeVisible();
});

test('a page brings its texts along, once in each language, and breaks as a whole where they do not come', async ({
  guards,
  sitDown,
}) => {
  const texts: string[] = [];
  const page = await sitDown({
    as: 'compliance',
    language: 'kk',
    at: '/policy',
    prepare: async (prepared) =>
      prepared.on('request', (request) => {
        if (/\/policyPage-[^/]*\.js$/.test(request.url())) texts.push(request.url());
      }),
  });
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(kk('policyPage.title'));
  await page.getByRole('button', { name: kk('common.languages.ru') }).click();
  await expect(title).toHaveText(ru('policyPage.title'));
  await page.getByRole('button', { name: ru('common.languages.kk') }).click();
  await expect(title).toHaveText(kk('policyPage.title'));
  expect([texts.length, new Set(texts).size]).toEqual([2, 2]);

  guards.allow(/\/assets\/audit-|^A page broke: TypeError/);
  await page.route('**/assets/audit-*.js', (route) => route.abort());
  await page
    .getByRole('navigation')
    .getByRole('link', { name: kk('layout.registers.audit') })
    .click();
  await expect(title).toHaveText(kk('layout.broken.title'));
  await page.unroute('**/assets/audit-*.js');
  await page.getByRole('button', { name: kk('common.reload') }).click();
  await expect(title).toHaveText(kk('layout.registers.audit'));
});
