import type { Page } from '@playwright/test';
import { inRussianLetters } from '../backend/seed/nameForms';
import { readTerms } from '../desk/data';
import { expectAccessible } from '../fixtures/axe';
import { IntakePage } from '../fixtures/intakePage';
import { expect, test } from '../fixtures/test';
import { languages, textsOf } from '../fixtures/texts';

const t = textsOf('ru');
const kk = textsOf('kk');

/** What the page has sent to register a request. */
function registrations(page: Page): { body: unknown }[] {
  const sent: { body: unknown }[] = [];
  page.on('request', (request) => {
    const isOne = request.method() === 'POST' && request.url().endsWith('/api/requests');
    if (isOne) sent.push({ body: request.postDataJSON() });
  });
  return sent;
}

test('a call is registered by keyboard alone: the name in Russian letters finds the Kazakh one', async ({
  desk,
  sitDown,
}) => {
  const people = await desk.db
    .selectFrom('clients')
    .select(['id', 'number', 'lastName', 'firstName'])
    .where('status', '=', 'active')
    .where('birthDate', '<', '2000-01-01')
    .where('lastName', '~', '[әғқңөұүһі]')
    .orderBy('id')
    .execute();
  const person = people.find(
    ({ lastName, firstName }) =>
      people.filter((other) => other.lastName === lastName && other.firstName === firstName).length === 1,
  );
  if (!person) throw new Error('nobody in the sample data has such a name');

  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const intake = new IntakePage(page, t);
  await expect(intake.who).toBeFocused();
  await page.keyboard.type(inRussianLetters(`${person.lastName} ${person.firstName}`));
  const found = intake.options.filter({ hasText: person.number });
  await expect(found).toBeVisible();
  while ((await found.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // The keyboard is led on: what is asked, by its digit; how it came, by its own.
  await expect(intake.kind('processing_withdrawal')).toBeFocused();
  await page.keyboard.press('3');
  await expect(intake.kind('contact_opt_out')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await expect(intake.channel('phone')).toBeChecked();
  await expect(intake.deadline).toContainText('до 24 нояб., 18:00');
  await page.keyboard.press('Control+Enter');

  const staff = await desk.as('support');
  const request = await staff.request(await intake.registeredId());
  expect(request).toMatchObject({
    clientId: person.id,
    kind: 'contact_opt_out',
    channel: 'phone',
    // Monday at 18:00 would be the day of receipt: it is the next one's closing hour.
    dueAt: '2026-11-24T13:00:00.000Z',
  });
  expect(Date.parse(request.receivedAt)).toBeLessThanOrEqual(desk.clock.now());
  expect(desk.clock.now() - Date.parse(request.receivedAt)).toBeLessThan(120_000);
});

test('the Kazakh spelling finds a name that stands in Russian letters', async ({ desk, sitDown }) => {
  const person = await desk.db
    .selectFrom('clients')
    .select(['number', 'lastName', 'firstName'])
    .where('lastName', 'like', '%к%')
    .where('lastName', '!~', '[әғқңөұүһі]')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests/create' });
  const intake = new IntakePage(page, kk);
  await intake.who.fill(`${person.lastName.replaceAll('к', 'қ')} ${person.firstName}`);
  await expect(intake.options.filter({ hasText: person.lastName }).first()).toBeVisible();
  await expect(page).toHaveURL(/\/requests\/create$/);
});

test('the deadline that is shown is the one that the backend sets, holidays named', async ({
  desk,
  sitDown,
}) => {
  desk.clock.playAt('2026-12-21T04:00:00Z');
  const { id } = await desk.clients.next();
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests/create' });
  const intake = new IntakePage(page, kk);
  await intake.choose(id);
  await intake.kind('access_copy').check();
  await intake.channel('post').check();
  await intake.day.fill('14.12');
  await intake.time.fill('1815');
  const holiday = (await readTerms()).calendar.years['2026']?.off['2026-12-16'];
  await expect(intake.deadline).toContainText(
    kk('deadlines.why.step.skipped_holiday', { name: holiday?.kk }),
  );
  const shown = await intake.deadline.getByRole('time').first().getAttribute('datetime');
  await page.keyboard.press('Control+Enter');
  const request = await (await desk.as('support')).request(await intake.registeredId());
  expect(request.receivedAt).toBe('2026-12-14T13:15:00.000Z');
  expect(request.dueAt).toBe(shown);
});

test('an open request of the same kind is shown before saving, and does not keep it from being saved', async ({
  desk,
  sitDown,
}) => {
  const { id } = await desk.clients.next();
  const staff = await desk.as('support');
  const open = await staff.register({
    clientId: id,
    kind: 'marketing_withdrawal',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const intake = new IntakePage(page, t);
  await intake.choose(id);
  await intake.kind('access_copy').check();
  await expect(intake.same.getByRole('link', { name: open.number })).toBeVisible();
  await expect(page.getByText(t('intake.same.maybe'))).toHaveCount(0);
  await intake.kind('marketing_withdrawal').check();
  await expect(intake.same.getByText(t('intake.same.maybe'))).toBeVisible();
  await expect(intake.same.getByText('до 24 нояб., 18:00')).toBeVisible();
  await intake.channel('in_person').check();
  await intake.saveButton.click();
  expect(await intake.registeredId()).not.toBe(open.id);
});

test('somebody who is no client is registered with who they are and how to answer them', async ({
  desk,
  sitDown,
}) => {
  const page = await sitDown({ as: 'compliance', language: 'kk', at: '/requests/create' });
  const intake = new IntakePage(page, kk);
  await intake.who.fill('Ъыъыъ');
  await expect(page.getByText(kk('intake.who.none'))).toBeVisible();
  await intake.who.press('ArrowDown');
  await intake.who.press('Enter');
  await expect(intake.note).toBeFocused();
  await intake.kind('policy_violation').check();
  await intake.channel('web').check();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(kk('intake.problems.requesterNote', { most: 500 }))).toBeVisible();
  await expect(intake.note).toBeFocused();
  await intake.note.fill('Көршісі, сайттағы форма арқылы');
  await page.keyboard.press('Control+Enter');
  const request = await (await desk.as('compliance')).request(await intake.registeredId());
  expect(request).toMatchObject({ clientId: null, requesterNote: 'Көршісі, сайттағы форма арқылы' });
});

test('a moment yet to come is refused at its field, and nothing is sent', async ({ desk, sitDown }) => {
  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const sent = registrations(page);
  const intake = new IntakePage(page, t);
  await intake.choose((await desk.clients.next()).id);
  await intake.kind('correction').check();
  await intake.channel('phone').check();
  await intake.day.fill('23.11.2026');
  await intake.time.fill('23:30');
  await expect(page.getByText(t('intake.problems.received.in_future'))).toBeVisible();
  await intake.saveButton.click();
  await expect(intake.day).toBeFocused();
  await intake.day.fill('31.11.2026');
  await expect(page.getByText(t('intake.problems.received.day'))).toBeVisible();
  expect(sent).toEqual([]);
  await intake.day.fill('22.11.2026');
  await intake.saveButton.click();
  await intake.registeredId();
  expect(sent).toMatchObject([{ body: { receivedAt: '2026-11-22T18:30:00.000Z' } }]);
});

test('what is missing is said at each field, and the keyboard is led to the first', async ({ sitDown }) => {
  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const sent = registrations(page);
  const intake = new IntakePage(page, t);
  await intake.saveButton.click();
  await expect(intake.who).toBeFocused();
  for (const problem of ['who', 'kind', 'channel'] as const) {
    await expect(page.getByText(t(`intake.problems.${problem}`))).toBeVisible();
  }
  expect(sent).toEqual([]);
});

test('a workstation in another zone and with a wrong clock writes the same instants', async ({
  desk,
  sitDown,
}) => {
  const page = await sitDown({
    as: 'support',
    at: '/requests/create',
    context: { timezoneId: 'America/New_York' },
    prepare: (opened) => opened.clock.install({ time: '2026-11-20T01:00:00Z' }),
  });
  const intake = new IntakePage(page, t);
  await expect(intake.day).toHaveValue('23.11.2026');
  await intake.choose((await desk.clients.next()).id);
  await intake.kind('correction').check();
  await intake.channel('phone').check();
  await intake.day.fill('20.11.2026');
  await intake.time.fill('00:15');
  await expect(intake.deadline).toContainText(t('deadlines.why.step.skipped_weekend'));
  await page.keyboard.press('Control+Enter');
  const request = await (await desk.as('support')).request(await intake.registeredId());
  expect(request.receivedAt).toBe('2026-11-19T19:15:00.000Z');
  expect(request.dueAt).toBe('2026-11-23T13:00:00.000Z');
});

test('a minor stands out, with what the policy asks', async ({ desk, sitDown }) => {
  const minor = await desk.db
    .selectFrom('clients')
    .select('id')
    .where('birthDate', '>', '2010-01-01')
    .where('status', '!=', 'erased')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const intake = new IntakePage(page, t);
  await intake.who.fill(`C-${String(minor.id).padStart(7, '0')}`);
  await expect(intake.options.first()).toContainText(t('clients.minor.mark'));
  await intake.who.press('Enter');
  await expect(page.getByText(t('clients.minor.rule'))).toBeVisible();
  await expect(page.getByText(t('intake.client.minorKind'))).toBeVisible();
  await intake.kind('minor_erasure').check();
  await expect(page.getByText(t('intake.minorKind'))).toBeVisible();
});

test('a withdrawal by phone is registered, and asked for in writing', async ({ sitDown }) => {
  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const intake = new IntakePage(page, t);
  const rule = page.getByText(t('intake.inWriting'));
  await intake.kind('processing_withdrawal').check();
  await expect(rule).toHaveCount(0);
  await intake.channel('phone').check();
  await expect(rule).toBeVisible();
  await intake.kind('contact_opt_out').check();
  await expect(rule).toHaveCount(0);
});

test('obligations that bar a withdrawal are said before it is registered', async ({ desk, sitDown }) => {
  const obliged = await desk.db
    .selectFrom('clients')
    .select(['id', 'outstandingObligations'])
    .where('outstandingObligations', '>', 0)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const intake = new IntakePage(page, t);
  await intake.choose(obliged.id);
  const warning = page.getByText(t('intake.client.obligations', { count: obliged.outstandingObligations }));
  await intake.kind('marketing_withdrawal').check();
  await expect(warning).toHaveCount(0);
  await intake.kind('processing_withdrawal').check();
  await expect(warning).toBeVisible();
});

test('one request after another: the channel stays, all else begins anew', async ({ desk, sitDown }) => {
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests/create' });
  const sent = registrations(page);
  const intake = new IntakePage(page, kk);
  for (const kind of ['access_copy', 'correction'] as const) {
    await intake.choose((await desk.clients.next()).id);
    await intake.kind(kind).check();
    if (kind === 'access_copy') await intake.channel('in_person').check();
    await expect(intake.channel('in_person')).toBeChecked();
    await page.keyboard.press('Control+Shift+Enter');
    await expect(intake.who).toBeFocused();
    await expect(intake.kind(kind)).not.toBeChecked();
  }
  expect(sent).toMatchObject([{ body: { kind: 'access_copy' } }, { body: { kind: 'correction' } }]);
  await expect(page).toHaveURL(/\/requests\/create$/);
});

test('a manager registers nothing and is told so', async ({ sitDown }) => {
  const page = await sitDown({ as: 'manager', at: '/requests/create' });
  await expect(page.getByText(t('errors.forbidden'))).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

for (const language of languages) {
  test(`the usual case fits on one screen, axe finds nothing and the tab names nobody, in ${language}`, async ({
    desk,
    sitDown,
  }) => {
    const page = await sitDown({ as: 'support', language, at: '/requests/create' });
    const texts = textsOf(language);
    const intake = new IntakePage(page, texts);
    await expect(intake.who).toBeVisible();
    await expectAccessible(page);
    await intake.who.fill('ахм');
    await expect(intake.options.first()).toBeVisible();
    await expectAccessible(page);
    await intake.choose((await desk.clients.next()).id);
    await intake.kind('access_copy').check();
    await intake.channel('phone').check();
    await expect(intake.saveButton).toBeInViewport({ ratio: 1 });
    await expect(intake.deadline).toBeInViewport({ ratio: 1 });
    await expectAccessible(page);
    await expect(page).toHaveTitle(`${texts('intake.title')} · Kelisim`);
  });
}
