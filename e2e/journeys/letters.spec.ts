import type { Locator, Page } from '@playwright/test';
import type { components } from '../../src/api/contract';
import { expectAccessible } from '../fixtures/axe';
import { keepsDraft, keptDrafts } from '../fixtures/keptDrafts';
import type { StaffCalls } from '../fixtures/staffCalls';
import { expect, type Seat, test } from '../fixtures/test';
import { type Language, textsOf } from '../fixtures/texts';

type Request = components['schemas']['Request'];
type RequestEvent = components['schemas']['RequestEvent'];

const receivedAt = '2026-11-23T03:30:00Z';

/** A case at work, with every step done but the sending of the reply. */
async function atWork(staff: StaffCalls, request: Partial<Request>): Promise<Request> {
  const taken = await staff.save(await staff.register({ receivedAt, ...request }), {
    status: 'in_progress',
    assigneeId: 1,
  });
  const steps = taken.steps.map((step) => ({ ...step, done: !/_sent$/.test(step.key) }));
  return staff.save(taken, { steps });
}

const notesOf = (staff: StaffCalls, { id }: Request) =>
  staff.call<RequestEvent[]>(
    'GET',
    `request-events?filter=${encodeURIComponent(JSON.stringify({ requestId: id, type: 'note' }))}`,
  );

/** The reply on the page of a case, as an agent writes it. */
class LetterDesk {
  readonly page: Page;
  readonly section: Locator;
  private readonly t: ReturnType<typeof textsOf>;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.t = textsOf(language);
    this.section = page.getByRole('region', { name: this.t('letters.title') });
  }

  text(language: Language): Locator {
    return this.section.getByLabel(this.t(`letters.text.${language}`));
  }

  button(key: 'open' | 'copy' | 'print' | 'refill' | 'sent.submit' | 'sent.retryTick'): Locator {
    return this.section.getByRole('button', { name: this.t(`letters.${key}`) });
  }

  get mail(): Locator {
    return this.section.getByRole('link', { name: this.t('letters.mail') });
  }
}

const clipboard: Seat['context'] = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** The browser's own dialog holds the page until somebody answers it, and a test has nobody. */
const withoutDialog = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => undefined;
  });

test('a Kazakh letter stands beside its Russian text; what is edited survives a reload and is copied as shown', async ({
  desk,
  guards,
  sitDown,
}) => {
  const t = textsOf('kk');
  const client = await desk.clients.next();
  const staff = await desk.as('support');
  const request = await atWork(staff, { clientId: client.id, kind: 'contact_opt_out', replyLocale: 'kk' });
  const { firstName } = await staff.call<components['schemas']['Client']>('GET', `clients/${client.id}`);
  const page = await sitDown({
    as: 'support',
    language: 'kk',
    at: `/requests/${request.id}`,
    context: clipboard,
  });
  const letter = new LetterDesk(page, 'kk');
  await expect(letter.button('open')).toBeVisible();
  await page.keyboard.press('l');
  await expect(letter.text('kk')).toBeFocused();
  await expect(letter.text('kk')).toHaveValue(
    new RegExp(`^Құрметті ${firstName}.*№ ${request.number} .*2026 ж\\. 23 қараша.*9\\.12`, 's'),
  );
  await expect(letter.text('ru')).toHaveValue(
    new RegExp(`^Здравствуйте, ${firstName}.*№ ${request.number}.*9\\.12`, 's'),
  );
  await expectAccessible(page);

  const hint = letter.section.getByText(t('letters.warnings.russianAsFilled'));
  await expect(hint).toHaveCount(0);
  const edited = `${await letter.text('kk').inputValue()}\n\nТағы бір сөз`;
  await letter.text('kk').fill(edited);
  await expect(hint).toBeVisible();
  await expect.poll(() => keptDrafts(page)).toBe(1);
  // The client is named in the letter, and nowhere where somebody else could read it.
  await guards.lookThrough();

  await page.reload();
  await expect(letter.text('kk')).toHaveValue(edited);
  await letter.button('copy').click();
  await expect(letter.section.getByRole('status')).toHaveText(t('letters.copied'));
  expect(await copied(page)).toBe(`${edited}\n\n———\n\n${await letter.text('ru').inputValue()}`);

  // Filled anew only when asked twice.
  await letter.button('refill').click();
  await expect(letter.section.getByText(t('letters.refillText'))).toBeVisible();
  await expect(letter.text('kk')).toHaveValue(edited);
  await letter.button('refill').click();
  await expect(letter.text('kk')).not.toHaveValue(edited);
  await expect(hint).toHaveCount(0);
});

test('a sent letter is on record with its text, and the step is ticked; a failure repeats neither', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 500 .*\/api\/request/);
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const request = await atWork(staff, { clientId: (await desk.clients.next()).id, kind: 'contact_opt_out' });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const letter = new LetterDesk(page, 'ru');
  await letter.button('open').click();
  await letter.text('ru').fill('Рассылка остановлена. Всего доброго!');
  await letter.section.getByLabel(t('letters.sent.way')).selectOption(t('enums.requestChannel.post'));
  await expect(
    letter.section.getByLabel(t('letters.sent.step', { step: t('steps.reply_sent') })),
  ).toBeChecked();

  // The note does not come through: everything stays.
  await page.route('**/api/request-events', (route) => route.fulfill({ status: 500, body: '' }));
  await letter.button('sent.submit').click();
  await expect(letter.section.getByRole('alert')).toContainText(t('errors.server_error'));
  await expect(letter.text('ru')).toHaveValue('Рассылка остановлена. Всего доброго!');
  expect(await notesOf(staff, request)).toEqual([]);
  await page.unroute('**/api/request-events');

  // The note does, the tick does not: the note is not sent again, not even after a reload.
  await page.route(`**/api/requests/${request.id}`, (route) =>
    route.request().method() === 'PUT' ? route.fulfill({ status: 500, body: '' }) : route.continue(),
  );
  await letter.button('sent.submit').click();
  await expect(
    letter.section.getByText(t('letters.sent.noted', { step: t('steps.reply_sent') })),
  ).toBeVisible();
  await expect(letter.section.getByRole('alert')).toContainText(t('errors.server_error'));
  await expect(page.getByText(t('letters.sent.done'))).toHaveCount(0);
  await keepsDraft(page, `letter.${request.id}`, { attempt: { isNoted: true } });
  await page.unroute(`**/api/requests/${request.id}`);
  await page.reload();
  await letter.button('sent.retryTick').click();
  await expect(page.getByText(t('letters.sent.done'))).toBeVisible();

  const headline = t('letters.sent.headline', {
    way: t('enums.requestChannel.post'),
    outcome: t('letters.outcome.done'),
    languages: t('enums.locale.ru'),
  });
  const notes = await notesOf(staff, request);
  expect(notes.map(({ text }) => text)).toEqual([`✉ ${headline}\n\nРассылка остановлена. Всего доброго!`]);
  expect((await staff.request(request.id)).steps.at(-1)).toMatchObject({ key: 'reply_sent', done: true });
  // The draft is gone, and the case shows what was sent and when.
  await expect.poll(() => keptDrafts(page)).toBe(0);
  const sent = letter.section.getByRole('list', { name: t('letters.sent.list') });
  await expect(sent).toContainText(`23 нояб. 2026 г., 09:0`);
  await expect(sent).toContainText(headline);
  await page.reload();
  await expect(sent).toContainText(headline);
  await expect(letter.text('ru')).toHaveCount(0);
});

test('a letter opens in the mail program with its text where that is short, else with its subject alone', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const request = await atWork(staff, { clientId: (await desk.clients.next()).id, kind: 'correction' });
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}`, context: clipboard });
  const letter = new LetterDesk(page, 'ru');
  const mail = async () => {
    const link = new URL((await letter.mail.getAttribute('href')) ?? '');
    const { protocol, pathname, searchParams } = link;
    return { protocol, to: pathname, subject: searchParams.get('subject'), body: searchParams.get('body') };
  };
  const subject = `Ответ на обращение № ${request.number}`;
  await letter.button('open').click();
  await expect(letter.section.getByText(t('letters.mailTooLong'))).toBeVisible();
  expect(await mail()).toEqual({ protocol: 'mailto:', to: '', subject, body: null });
  const long = await letter.text('ru').inputValue();
  await letter.mail.click();
  await expect(letter.section.getByRole('status')).toHaveText(t('letters.copied'));
  expect(await copied(page)).toBe(long);

  await letter.text('ru').fill('Данные исправлены.\nСпасибо & до свидания');
  await letter.section.getByLabel(t('letters.to')).fill('client@example.kz');
  await expect(letter.section.getByText(t('letters.mailTooLong'))).toHaveCount(0);
  expect(await mail()).toEqual({
    protocol: 'mailto:',
    to: 'client@example.kz',
    subject,
    body: 'Данные исправлены.\r\nСпасибо & до свидания',
  });
  expect(page.url()).toBe(`${desk.url}/requests/${request.id}`);
});

test('a refusal names its ground and its evidence once it is proposed, and is sent when it is decided', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const taken = await atWork(staff, { clientId: (await desk.clients.next()).id, kind: 'correction' });
  const proposed = await staff.save(taken, {
    status: 'refusal_proposed',
    refusalReason: 'identity_not_confirmed',
    refusalEvidence: 'Письмо с чужого адреса, п. 5.2 политики',
  });
  const page = await sitDown({ as: 'support', at: `/requests/${taken.id}` });
  const letter = new LetterDesk(page, 'ru');
  await letter.button('open').click();
  await expect(letter.section.getByText(t('letters.warnings.undecided'))).toBeVisible();
  await expect(letter.button('sent.submit')).toHaveCount(0);

  await (await desk.as('compliance')).save(proposed, { status: 'refused' });
  await page.reload();
  await letter.button('open').click();
  await expect(letter.text('ru')).toHaveValue(/мы не смогли убедиться, что обратился тот самый человек/);
  await expect(letter.text('ru')).toHaveValue(
    /На чём основан отказ: Письмо с чужого адреса, п\. 5\.2 политики\./,
  );
  await letter.button('sent.submit').click();
  await expect(page.getByText(t('letters.sent.done'))).toBeVisible();
  expect((await notesOf(staff, taken)).map(({ text }) => text?.split('\n', 1)[0])).toEqual([
    expect.stringContaining(t('letters.outcome.refused')),
  ]);
});

test('a letter about the fee names the amount, and warns where a fact is missing', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('kk');
  const staff = await desk.as('support');
  const registered = await staff.register({
    clientId: (await desk.clients.next()).id,
    kind: 'access_copy',
    replyLocale: 'kk',
    receivedAt,
  });
  await staff.save(registered, { status: 'in_progress', assigneeId: 1, feeAmount: 2500 });
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${registered.id}` });
  const letter = new LetterDesk(page, 'kk');
  await letter.button('open').click();
  const template = letter.section.getByLabel(t('letters.template'));
  await expect(template.locator('option:checked')).toHaveText(t('letters.outcome.fee_asked'));
  await expect(letter.text('kk')).toHaveValue(/Көшірменің ақысы — 2\u00a0500\u00a0₸.*әкімшілік шығындар/s);
  await expect(letter.text('ru')).toHaveValue(/Плата за копию — 2\u00a0500\u00a0₸/);
  // The step of sending the copy is not this letter's.
  await expect(letter.section.getByRole('checkbox')).toHaveCount(0);
  await expect(letter.section.getByText('[…]')).toHaveCount(0);

  await template.selectOption(t('letters.outcome.copy_enclosed'));
  await expect(letter.text('ru')).toHaveValue(/Плата за копию составила 2\u00a0500\u00a0₸/);
  // Nothing of the copy is done yet: three days in each of two languages.
  await expect(letter.section.getByText(t('letters.warnings.gaps', { count: 6 }))).toBeVisible();
  // A letter with a hole in it is not said to have gone out.
  await expect(letter.section.getByRole('button', { name: t('letters.sent.submit') })).toBeDisabled();
});

for (const language of ['kk', 'ru'] as const) {
  test(`a letter is printed in ${language} on A4, without the desk around it`, async ({ desk, sitDown }) => {
    const staff = await desk.as('support');
    const client = await desk.clients.next();
    const request = await atWork(staff, {
      clientId: client.id,
      kind: 'correction',
      replyLocale: language,
    });
    const page = await sitDown({
      as: 'support',
      language,
      at: `/requests/${request.id}`,
      prepare: withoutDialog,
    });
    const letter = new LetterDesk(page, language);
    await letter.button('open').click();
    const text = await letter.text(language).inputValue();
    await letter.button('print').click();
    await page.emulateMedia({ media: 'print' });

    await expect(page.getByRole('main')).toBeHidden();
    await expect(page.getByRole('navigation')).toBeHidden();
    const sheets = page.locator('article[lang]');
    await expect(sheets).toHaveCount(language === 'kk' ? 2 : 1);
    await expect(sheets.first()).toHaveAttribute('lang', language);
    await expect(sheets.first()).toContainText('KAO Solutions');
    await expect(sheets.first()).toContainText(client.lastName);
    for (const paragraph of text.split('\n\n')) await expect(sheets.first()).toContainText(paragraph);
    await expect(page).not.toHaveTitle(new RegExp(client.lastName));

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(language === 'kk' ? 2 : 1);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    // What was printed goes from the page: the browser's own «print» means the case again.
    await expect(sheets).toHaveCount(0);
  });
}

test('a person who is no client is greeted without a name; a case that nobody has taken has no letter yet', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const registered = await staff.register({
    clientId: null,
    requesterNote: 'Звонил прохожий',
    kind: 'policy_violation',
    receivedAt,
  });
  const page = await sitDown({ as: 'support', at: `/requests/${registered.id}` });
  const letter = new LetterDesk(page, 'ru');
  await expect(letter.section).toContainText(t('letters.takeFirst'));

  await staff.save(registered, { status: 'in_progress', assigneeId: 1 });
  await page.reload();
  await letter.button('open').click();
  await expect(letter.text('ru')).toHaveValue(/^Здравствуйте!\n/);
});

test('who may not work a case is offered no letter', async ({ desk, sitDown }) => {
  const t = textsOf('ru');
  const staff = await desk.as('support');
  const request = await atWork(staff, { clientId: (await desk.clients.next()).id, kind: 'contact_opt_out' });
  const page = await sitDown({ as: 'manager', at: `/requests/${request.id}` });
  await expect(page.getByRole('region', { name: t('requests.history.title') })).toBeVisible();
  await expect(page.getByRole('region', { name: t('letters.title') })).toHaveCount(0);
});

test('a Kazakh refusal cites the bar of obligations and asks to translate what stands in the case', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('kk');
  const staff = await desk.as('support');
  const taken = await atWork(staff, {
    clientId: (await desk.clients.next()).id,
    kind: 'processing_withdrawal',
    replyLocale: 'kk',
  });
  await staff.save(taken, {
    status: 'refusal_proposed',
    refusalReason: 'obligations_outstanding',
    refusalEvidence: 'Договор № 17, остаток 45 000 ₸',
  });
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${taken.id}` });
  const letter = new LetterDesk(page, 'kk');
  await expect(letter.button('open')).toBeVisible();
  await page.keyboard.press('l');
  for (const language of ['kk', 'ru'] as const) {
    await expect(letter.text(language)).toHaveValue(/94-V.*8\.1.*Договор № 17, остаток 45 000 ₸/s);
  }
  await expect(letter.section.getByText(t('letters.warnings.ownWords'))).toBeVisible();
});
