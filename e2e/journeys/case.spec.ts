import { changeAnswers } from '../fixtures/answers';
import { CasePage } from '../fixtures/casePage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const [ru, kk] = [textsOf('ru'), textsOf('kk')];
const receivedAt = '2026-11-23T03:30:00Z';

test('the story of a case holds events, notes, files and recipients, each with who did it', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const { id: clientId } = await desk.clients.next();
  const registered = await staff.register({ clientId, kind: 'processing_withdrawal', receivedAt });
  const request = await staff.save(registered, { status: 'in_progress', assigneeId: 1 });
  const [notice] = await staff.call<{ id: number; version: number }[]>(
    'GET',
    `recipient-notices?filter=${JSON.stringify({ requestId: request.id })}`,
  );
  await staff.call('PUT', `recipient-notices/${notice?.id}`, { status: 'sent', version: notice?.version });
  await staff.call('POST', 'request-events', {
    requestId: request.id,
    type: 'note',
    text: 'Первая строка\nВторая строка',
  });
  await staff.call('POST', 'attachments', {
    requestId: request.id,
    fileName: 'letter.pdf',
    contentBase64: Buffer.from('%PDF-1.4\n%%EOF').toString('base64'),
  });

  const page = await sitDown({ as: 'support2', at: `/requests/${request.id}` });
  const story = new CasePage(page, ru).section(ru('requests.history.title'));
  const line = (text: string) => story.getByRole('listitem').filter({ hasText: text });
  const { fullName } = await staff.call<{ fullName: string }>('GET', 'auth/me');
  await expect(line(ru('enums.requestEventType.started'))).toContainText(fullName);
  await expect(line('letter.pdf')).toContainText(fullName);
  await expect(line(ru('requests.history.notice.sent'))).toHaveCount(1);
  await expect(line('Вторая строка')).toContainText(fullName);
  const note = line('Вторая строка').getByRole('paragraph');
  expect(await note.innerText()).toBe('Первая строка\nВторая строка');

  await story.getByRole('button', { name: ru('requests.history.topic.files') }).click();
  await expect(story.getByRole('listitem')).toHaveCount(1);
  await expect(line('letter.pdf')).toBeVisible();
});

test('all recipients are told at once; what another has done meanwhile is told, and shown', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 409 .*\/api\/recipient-notices\/\d+$/);
  const staff = await desk.as('support');
  let client = await desk.clients.next();
  const recipientsOf = async (clientId: number) => {
    const rows = await desk.db
      .selectFrom('disclosures')
      .select('recipientId')
      .where('clientId', '=', clientId)
      .execute();
    return new Set(rows.map(({ recipientId }) => recipientId)).size;
  };
  while ((await recipientsOf(client.id)) < 3) client = await desk.clients.next();
  const registered = await staff.register({ clientId: client.id, kind: 'processing_withdrawal', receivedAt });
  const request = await staff.save(registered, { status: 'in_progress', assigneeId: 1 });
  const noticesNow = () =>
    staff.call<{ id: number; version: number; status: string }[]>(
      'GET',
      `recipient-notices?filter=${JSON.stringify({ requestId: request.id })}`,
    );
  const notices = await noticesNow();

  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const section = new CasePage(page, ru).section(ru('requests.notices.title'));
  const allSent = section.getByRole('button', { name: ru('requests.notices.allSent') });
  await expect(allSent).toContainText(`(${notices.length})`);
  const [first] = notices;
  await (await desk.as('support2')).call('PUT', `recipient-notices/${first?.id}`, {
    status: 'waived',
    note: 'Получатель ликвидирован',
    version: first?.version,
  });
  await allSent.click();
  await expect(section.getByRole('alert')).toContainText(ru('requests.notices.notMarked', { count: 1 }));
  await expect(section.getByRole('alert')).toContainText(
    ru('requests.notices.nowIs', { status: ru('enums.noticeStatus.waived') }),
  );
  await expect(section.getByText(ru('requests.notices.marked', { count: notices.length - 1 }))).toBeVisible();
  // Nothing is left that could be sent again: the other one's act stands.
  await expect(section.getByRole('button', { name: ru('requests.notices.retry') })).toHaveCount(0);
  await expect(section.getByText('Получатель ликвидирован')).toBeVisible();

  await page.keyboard.press('y');
  await expect(section.getByText(`${notices.length} из ${notices.length}`)).toBeVisible();
  expect((await noticesNow()).map(({ status }) => status).toSorted()).toEqual(
    [...notices.slice(1).map(() => 'confirmed'), 'waived'].toSorted(),
  );
});

test('single fields are corrected one after another; a wrong IIN does not leave the page', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const { id: clientId } = await desk.clients.next();
  const registered = await staff.register({ clientId, kind: 'correction', receivedAt });
  const request = await staff.save(registered, { status: 'in_progress', assigneeId: 1 });
  const { phoneMasked } = await staff.call<{ phoneMasked: string | null }>('GET', `clients/${clientId}`);
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const openCase = new CasePage(page, kk);
  const section = openCase.section(kk('requests.corrections.title'));
  const field = section.getByLabel(kk('requests.corrections.field'));
  const value = section.getByLabel(kk('requests.corrections.newValue'));
  const submit = section.getByRole('button', { name: kk('requests.corrections.submit') });

  await field.selectOption(kk('enums.correctionField.iin'));
  await value.fill('900101300000');
  await section.getByLabel(kk('requests.corrections.documentRef')).fill('Жеке куәлік № 1');
  await submit.click();
  await expect(section.getByRole('alert')).toHaveText(kk('requests.corrections.wrong.iin'));
  await expect(value).toHaveValue('900101300000');

  await field.selectOption(kk('enums.correctionField.phone'));
  await value.fill('8 (701) 000-00-93');
  await submit.click();
  await expect(field).toBeFocused();
  await expect(value).toHaveValue('');
  const newMasked = '+7 ••• ••• •• 93';
  await expect(openCase.section(kk('requests.case.client')).getByText(newMasked)).toBeVisible();
  const change = `${phoneMasked ?? '—'} → ${newMasked}`;
  await expect(section.getByRole('listitem')).toContainText(change);
  const story = openCase.section(kk('requests.history.title'));
  const { fullName } = await staff.call<{ fullName: string }>('GET', 'auth/me');
  const line = story.getByRole('listitem').filter({ hasText: change });
  await expect(line).toContainText('Жеке куәлік № 1');
  await expect(line).toContainText(fullName);

  // The same document serves the next field.
  await field.selectOption(kk('enums.correctionField.residenceAddress'));
  await value.fill('Астана, Абай даңғылы, 1-үй');
  await submit.click();
  await expect(section.getByRole('listitem')).toHaveCount(2);
  const kept = await desk.db
    .selectFrom('corrections')
    .select('documentRef')
    .where('requestId', '=', request.id)
    .execute();
  expect(kept.map(({ documentRef }) => documentRef)).toEqual(['Жеке куәлік № 1', 'Жеке куәлік № 1']);
});

test('a case is taken, ticked and noted by single keys, and left by one', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await staff.register({
    clientId: (await desk.clients.next()).id,
    kind: 'contact_opt_out',
    receivedAt,
  });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  await expect(page.getByRole('button', { name: ru('requests.actions.take') })).toBeVisible();
  await page.keyboard.press('t');
  const boxes = page.getByRole('checkbox');
  await expect(boxes.first()).toBeEnabled();
  await page.keyboard.press('1');
  await expect(boxes.first()).toBeChecked();
  await page.keyboard.press('2');
  await expect(boxes.nth(1)).toBeChecked();
  await page.keyboard.press('2');
  await expect(boxes.nth(1)).not.toBeChecked();

  await page.keyboard.press('n');
  await page.keyboard.type('t 1 u: это текст');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const story = new CasePage(page, ru).section(ru('requests.history.title'));
  await expect(story.getByText('t 1 u: это текст')).toBeVisible();
  await expect(page.getByRole('button', { name: ru('requests.history.noteSubmit') })).toBeFocused();

  await page.keyboard.press('Shift+Slash');
  const help = page.getByRole('dialog');
  for (const key of [
    'steps.stop_messages',
    'steps.reply_sent',
    'identity.show',
    'requests.keys.back',
  ] as const) {
    await expect(help.getByText(ru(key))).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ru('layout.registers.requests'));
});

test('a person who is no client is shown by what they wrote, and nothing is offered that they do not have', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const requesterNote = 'Позвонил мужчина, назвался соседом.\nОтветить на почту.';
  const request = await staff.register({
    clientId: null,
    requesterNote,
    kind: 'policy_violation',
    receivedAt,
  });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const stranger = new CasePage(page, ru).section(ru('requests.case.stranger'));
  expect(await stranger.getByRole('paragraph').first().innerText()).toBe(requesterNote);
  await expect(page.getByRole('button', { name: ru('identity.show') })).toHaveCount(0);

  // In the queue the note tells them from others who are no clients.
  await page.goto('/requests');
  await page.getByLabel(ru('requests.search')).fill(request.number);
  await expect(page.getByRole('row').filter({ hasText: request.number })).toContainText('назвался соседом');
});

test('obligations that cannot be read are said to be unknown', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const { id: clientId } = await desk.clients.next();
  const request = await staff.register({ clientId, kind: 'processing_withdrawal', receivedAt });
  const page = await sitDown({
    as: 'support',
    language: 'kk',
    at: `/requests/${request.id}`,
    prepare: (prepared) =>
      changeAnswers<object>(prepared, /\/api\/clients\/\d+$/, (client) => ({
        ...client,
        outstandingObligations: 'many',
      })),
  });
  const client = new CasePage(page, kk).section(kk('requests.case.client'));
  await expect(client.getByText(kk('requests.client.obligationsUnknown'), { exact: true })).toBeVisible();
  await expect(page.getByText('NaN')).toHaveCount(0);
});
