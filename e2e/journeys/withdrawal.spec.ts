import { CasePage } from '../fixtures/casePage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const t = textsOf('ru');

test('a withdrawal is taken, worked through and closed in time, and the consents then show withdrawn', async ({
  desk,
  sitDown,
}) => {
  const client = await desk.clients.next();
  const staff = await desk.as('support');
  const request = await staff.register({
    clientId: client.id,
    kind: 'processing_withdrawal',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  const notices = await staff.call<{ id: number }[]>(
    'GET',
    `recipient-notices?filter=${JSON.stringify({ requestId: request.id })}`,
  );
  expect(notices.length).toBeGreaterThan(0);

  const page = await sitDown({ as: 'support' });
  const openCase = new CasePage(page, t);
  await openCase.openFromQueue(request);
  // Received on Monday: the next working day's closing hour.
  await expect(openCase.deadline).toHaveText('до 24 нояб., 18:00');
  await expect(page.getByRole('checkbox').first()).toBeDisabled();

  await openCase.take();
  await expect(page.getByText(t('errors.steps_open', { count: request.steps.length }))).toBeVisible();
  await expect(page.getByText(t('errors.notices_open', { count: notices.length }))).toBeVisible();
  await openCase.tickAll(request);
  await openCase.tellRecipients(notices.length);
  await expect(page.getByText(t('errors.steps_open', { count: 1 }))).toHaveCount(0);
  await openCase.close('Обработка прекращена, ответ отправлен.');

  await expect(openCase.deadline).toHaveText(t('deadlines.label.doneOnTime'));
  const history = openCase.section(t('requests.history.title'));
  await expect(history.getByText(t('enums.requestEventType.closed'), { exact: true })).toBeVisible();

  await page.getByRole('main').getByRole('link', { name: client.lastName }).click();
  const story = page.getByRole('list', { name: t('clients.story.title') });
  const kind = t('enums.consentKind.processing');
  await expect(story.getByText(t('clients.story.withdrawn', { kind })).first()).toBeVisible();
  const stillGiven = await desk.db
    .selectFrom('consents')
    .select('id')
    .where('clientId', '=', client.id)
    .where('kind', 'in', ['processing', 'marketing'])
    .where('status', '=', 'active')
    .execute();
  expect(stillGiven).toEqual([]);
  await expect(page.getByText(t('enums.clientStatus.processing_stopped')).first()).toBeVisible();
});

test('what is still open keeps a case from being closed, and is named', async ({ desk, guards, sitDown }) => {
  guards.allow(/status of 422 .*\/api\/requests\/\d+$/);
  const client = await desk.clients.next();
  const staff = await desk.as('support');
  const request = await staff.register({
    clientId: client.id,
    kind: 'marketing_withdrawal',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const openCase = new CasePage(page, t);
  await openCase.take();
  await openCase.outcome.fill('Слишком рано');
  await openCase.closeButton.click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(openCase.outcome).toHaveValue('Слишком рано');
  expect((await staff.request(request.id)).status).toBe('in_progress');
});

test('a case that is late asks why, and says so for ever after', async ({ desk, sitDown }) => {
  const client = await desk.clients.next();
  const staff = await desk.as('support');
  // Received on Wednesday, due on Thursday at 18:00; Monday 09:00 is a working day later.
  const request = await staff.register({
    clientId: client.id,
    kind: 'contact_opt_out',
    receivedAt: '2026-11-18T05:00:00Z',
  });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const openCase = new CasePage(page, t);
  await expect(openCase.deadline).toHaveText('просрочено на 1 раб. день');

  await openCase.take();
  await openCase.tickAll(request);
  await openCase.outcome.fill('Сообщения остановлены.');
  await openCase.closeButton.click();
  // The browser itself asks for the reason; nothing has gone to the backend.
  expect((await staff.request(request.id)).status).toBe('in_progress');

  await page.getByLabel(t('requests.close.lateReason')).selectOption(t('enums.lateReason.workload'));
  await openCase.close('Сообщения остановлены.');
  await expect(openCase.deadline).toHaveText(t('deadlines.label.doneLateDays', { count: 1 }));
  await expect(page.getByText(t('enums.lateReason.workload'))).toBeVisible();

  await page.goto('/requests?filter={"status":"closed"}');
  await page.getByLabel(t('requests.search')).fill(request.number);
  const row = page.getByRole('row').filter({ hasText: request.number });
  await expect(row).toContainText(t('deadlines.label.doneLateDays', { count: 1 }));
});

test('a closed case goes back to work with the deadline that it had', async ({ desk, sitDown }) => {
  const client = await desk.clients.next();
  const staff = await desk.as('support');
  const request = await staff.register({
    clientId: client.id,
    kind: 'contact_opt_out',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  const taken = await staff.save(request, { status: 'in_progress', assigneeId: 1 });
  const steps = taken.steps.map((step) => ({ ...step, done: true }));
  await staff.save(await staff.save(taken, { steps }), { status: 'closed' });

  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  await page.getByRole('button', { name: t('requests.actions.reopen') }).click();
  await expect(page.getByText(t('requests.actions.reopenText'))).toBeVisible();
  await page.getByRole('button', { name: t('requests.actions.reopen') }).click();
  await expect(page.getByText(t('requests.done.reopen'))).toBeVisible();
  await expect(new CasePage(page, t).deadline).toHaveText('до 24 нояб., 18:00');
  expect((await staff.request(request.id)).dueAt).toBe(request.dueAt);
});
