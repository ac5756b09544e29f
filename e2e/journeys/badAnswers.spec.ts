import { answerWith, changeAnswers } from '../fixtures/answers';
import { CasePage } from '../fixtures/casePage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

// The backend is down, broken or newer than the desk: each is said in plain words, the page stays usable.

const t = textsOf('ru');
const queueCalls = /\/api\/requests\?/;
const inProgress = { kind: 'contact_opt_out', receivedAt: '2026-11-23T03:30:00Z' } as const;

const failures = [
  { name: 'is down', body: null, says: 'errors.unreachable' },
  { name: 'answers 500', status: 500, contentType: 'text/plain', body: 'oops', says: 'errors.server_error' },
  {
    name: 'answers with HTML',
    status: 200,
    contentType: 'text/html',
    body: '<h1>Sign in to the Wi-Fi</h1>',
    says: 'errors.not_json',
  },
  { name: 'answers a list with an object', status: 200, body: '{"rows":[]}', says: 'errors.malformed' },
] as const;

for (const { name, says, body, ...answer } of failures) {
  test(`where the backend ${name}, the queue says so and comes back on «try again»`, async ({
    guards,
    sitDown,
  }) => {
    guards.allow(/Failed to load resource: .*\/api\/requests\?/);
    const page = await sitDown({
      as: 'support',
      prepare: (prepared) =>
        body === null
          ? prepared.route(queueCalls, (route) => route.abort())
          : answerWith(prepared, queueCalls, { ...answer, body }),
    });
    await expect(page.getByRole('alert')).toContainText(t(says));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('layout.registers.requests'));
    await page.unroute(queueCalls);
    await page.getByRole('button', { name: t('common.retry') }).click();
    await expect(page.getByRole('row')).toHaveCount(26);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('where the backend is down at the start, the desk says so and starts on «try again»', async ({
  guards,
  sitDown,
}) => {
  guards.allow(/Failed to load resource: net::ERR_FAILED/);
  const page = await sitDown({
    as: 'support',
    prepare: (prepared) => prepared.route('**/api/**', (route) => route.abort()),
  });
  await expect(page.getByRole('alert')).toContainText(t('errors.unreachable'));
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: t('common.retry') }).click();
  await expect(page.getByRole('row')).toHaveCount(26);
});

test('a note that did not arrive stays, and sent again it arrives once', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/Failed to load resource: net::ERR_FAILED .*request-events/);
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...inProgress });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const openCase = new CasePage(page, t);
  await openCase.note.fill('Позвонить после обеда');
  // The backend keeps the note, and its answer is lost.
  await page.route('**/api/request-events', async (route) => {
    await route.fetch();
    await route.abort();
  });
  const add = page.getByRole('button', { name: t('requests.history.noteSubmit') });
  await add.click();
  await expect(page.getByRole('alert')).toContainText(t('errors.unreachable'));
  await expect(openCase.note).toHaveValue('Позвонить после обеда');

  await page.unroute('**/api/request-events');
  await add.click();
  await expect(openCase.note).toHaveValue('');
  const notes = openCase
    .section(t('requests.history.title'))
    .getByText('Позвонить после обеда', { exact: true });
  await expect(notes.and(page.locator('p'))).toHaveCount(1);
});

test('a value that the desk does not know shows as unknown, a missing field is said to be missing', async ({
  sitDown,
}) => {
  type Row = Record<string, unknown>;
  const page = await sitDown({
    as: 'support',
    prepare: (prepared) =>
      changeAnswers<Row[]>(prepared, queueCalls, ([first, second, third, ...rest]) => {
        const { receivedAt: _, ...withoutReceipt } = second ?? {};
        return [{ ...first, status: 'on_hold' }, withoutReceipt, { ...third, kind: 'portability' }, ...rest];
      }),
  });
  await expect(page.getByRole('row')).toHaveCount(26);
  await expect(page.getByText(t('enums.requestStatus.unknown')).first()).toBeVisible();
  await expect(page.getByText(t('enums.requestKind.unknown')).first()).toBeVisible();
  await expect(page.getByRole('note')).toContainText(t('errors.incompleteList', { count: 3 }));
});

test('a case of an unknown kind and status still opens, and offers no act that it cannot judge', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...inProgress });
  const page = await sitDown({
    as: 'support',
    at: `/requests/${request.id}`,
    prepare: (prepared) =>
      changeAnswers<object>(prepared, `**/api/requests/${request.id}`, (record) => ({
        ...record,
        kind: 'portability',
        status: 'on_hold',
        steps: [{ key: 'moved_to_another_house', done: false }],
      })),
  });
  await expect(page.getByText(t('enums.requestStatus.unknown')).first()).toBeVisible();
  await expect(page.getByText(t('steps.unknown'))).toBeVisible();
  await expect(page.getByRole('note').first()).toContainText(t('errors.incompleteRecord'));
  await expect(new CasePage(page, t).closeButton).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('requests.actions.take') })).toHaveCount(0);
});

test('an unknown id and an unknown address are told apart from a broken desk', async ({
  guards,
  sitDown,
}) => {
  guards.allow(/status of 404 .*\/api\/(requests\/(99999999|nonsense)|clients\/99999999)$/);
  const page = await sitDown({ as: 'support', at: '/requests/99999999' });
  await expect(page.getByRole('alert')).toContainText(t('errors.not_found'));
  await page.goto('/requests/nonsense');
  await expect(page.getByRole('alert')).toContainText(t('errors.not_found'));
  await page.goto('/clients/99999999');
  await expect(page.getByRole('alert').first()).toContainText(t('errors.not_found'));
  await page.goto('/nothing/here');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('layout.notFound.title'));
  await page.getByRole('link', { name: t('layout.notFound.home') }).click();
  await expect(page.getByRole('row')).toHaveCount(26);
});

test('a broken filter in the address is said to be broken, and the list shows', async ({ sitDown }) => {
  const page = await sitDown({ as: 'support', at: '/requests?filter={broken' });
  await expect(page.getByRole('note')).toContainText(t('errors.brokenFilter'));
  await expect(page.getByRole('row')).toHaveCount(26);
});

test('a filter that the backend refuses is said, and is left with a click', async ({ guards, sitDown }) => {
  guards.allow(/status of 422 .*\/api\/requests\?/);
  const page = await sitDown({ as: 'support', at: `/requests?filter=${JSON.stringify({ mood: 'bad' })}` });
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: t('common.clearFilters') }).click();
  await expect(page.getByRole('row')).toHaveCount(26);
});

test('an act that the backend refuses to the role is explained', async ({ desk, guards, sitDown }) => {
  guards.allow(/status of 403 .*\/api\/requests\/\d+$/);
  const staff = await desk.as('support');
  const request = await staff.register({ clientId: (await desk.clients.next()).id, ...inProgress });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  await expect(page.getByRole('button', { name: t('requests.actions.take') })).toBeVisible();
  // The right was taken away while the page was open.
  await desk.db.updateTable('users').set({ role: 'manager' }).where('username', '=', 'support').execute();
  await page.getByRole('button', { name: t('requests.actions.take') }).click();
  await expect(page.getByRole('alert')).toContainText(t('errors.forbidden'));
  await desk.db.updateTable('users').set({ role: 'support' }).where('username', '=', 'support').execute();
});

const configs = [
  { name: 'is missing', status: 404, body: '' },
  { name: 'is no JSON', body: '<html>' },
  { name: 'names a language that there is not', body: '{"defaultLocale":"en"}' },
];

for (const { name, ...answer } of configs) {
  test(`where config.json ${name}, the page says so in both languages`, async ({ guards, sitDown }) => {
    guards.allow(/status of 404 .*\/config\.json$/);
    const page = await sitDown({ prepare: (prepared) => answerWith(prepared, '**/config.json', answer) });
    await expect(page.getByRole('alert')).toContainText(textsOf('ru')('start.configBroken'));
    await expect(page.getByRole('alert')).toContainText(textsOf('kk')('start.configBroken'));
  });
}

test('where the code of the desk does not come, the page says so in both languages', async ({
  guards,
  sitDown,
}) => {
  guards.allow(/status of 503 .*\/assets\/App-.*\.js$/);
  const page = await sitDown({
    prepare: (prepared) => answerWith(prepared, '**/assets/App-*.js', { status: 503, body: '' }),
  });
  await expect(page.getByRole('alert')).toContainText(textsOf('ru')('start.failed'));
  await expect(page.getByRole('alert')).toContainText(textsOf('kk')('start.failed'));
});

test('without the calendar the desk works, and says that deadlines are the backend’s alone', async ({
  guards,
  sitDown,
}) => {
  guards.allow(/status of 404 .*\/calendar\/kz\.json$/);
  const page = await sitDown({
    as: 'support',
    prepare: (prepared) => answerWith(prepared, '**/calendar/kz.json', { status: 404, body: '' }),
  });
  await expect(page.getByRole('note')).toContainText(t('deadlines.why.calendarUnavailable'));
  await expect(page.getByRole('row')).toHaveCount(26);
});
