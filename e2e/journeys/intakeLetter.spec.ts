import { IntakePage } from '../fixtures/intakePage';
import { keepsDraft } from '../fixtures/keptDrafts';
import { letterFile } from '../fixtures/letter';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const t = textsOf('ru');
const kk = textsOf('kk');

const times = {
  receivedAt: 'Fri, 20 Nov 2026 14:03:41 +0500',
  writtenAt: 'Fri, 20 Nov 2026 14:02:00 +0500',
};
const russian = {
  ...times,
  subject: 'Отзыв согласия на рекламу',
  text: 'Здравствуйте! Отзываю согласие на получение рекламы, прошу больше не присылать рекламные рассылки.',
};

test('a dropped letter fills the form, its sender is looked up on record, and it stays with the request', async ({
  desk,
  sitDown,
}) => {
  const sender = await desk.db
    .selectFrom('client_identities')
    .innerJoin('clients', 'clients.id', 'client_identities.clientId')
    .select(['clients.id', 'clients.number', 'email'])
    .where('email', 'is not', null)
    .where('clients.status', '=', 'active')
    .orderBy('clients.id', 'desc')
    .executeTakeFirstOrThrow();
  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const intake = new IntakePage(page, t);
  await expect(intake.who).toBeFocused();
  await intake.drop('otzyv.eml', letterFile({ ...russian, from: `${sender.email?.toUpperCase()}` }));

  await expect(page.getByText(t('intake.who.foundBy.sender'))).toBeVisible();
  await expect(page.getByText(sender.number)).toBeVisible();
  await expect(intake.day).toHaveValue('20.11.2026');
  await expect(intake.time).toHaveValue('14:03');
  await expect(intake.channel('email')).toBeChecked();
  await expect(intake.replyLocale('ru')).toBeChecked();
  await expect(page.getByText(t('intake.replyLocale.letter'))).toBeVisible();
  await expect(intake.files).toContainText('otzyv.eml');

  // The guess is no choice: it is refused until somebody makes it one.
  await expect(intake.kind('marketing_withdrawal')).not.toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(t('intake.problems.kindGuess'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('intake.kind.confirm') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(intake.kind('marketing_withdrawal')).toBeChecked();
  await page.keyboard.press('Control+Enter');

  const id = await intake.registeredId();
  const staff = await desk.as('support');
  expect(await staff.request(id)).toMatchObject({
    clientId: sender.id,
    kind: 'marketing_withdrawal',
    channel: 'email',
    replyLocale: 'ru',
    receivedAt: '2026-11-20T09:03:00.000Z',
  });
  const attached = await staff.call('GET', `attachments?filter=${JSON.stringify({ requestId: id })}`);
  expect(attached).toMatchObject([{ fileName: 'otzyv.eml', mimeType: 'message/rfc822' }]);
});

test('a letter overwrites nothing that was typed before, and says where it differs', async ({
  desk,
  sitDown,
}) => {
  const { id } = await desk.clients.next();
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests/create' });
  const intake = new IntakePage(page, kk);
  await intake.choose(id);
  await intake.channel('in_person').check();
  await intake.day.fill('19.11.2026');
  await intake.drop('hat.eml', letterFile({ ...russian, from: 'Zzz <zzz@nowhere.example>' }));

  await expect(
    page.getByText(kk('intake.letter.unlike.channel', { value: kk('enums.requestChannel.email') })),
  ).toBeVisible();
  await expect(intake.channel('in_person')).toBeChecked();
  await expect(intake.day).toHaveValue('19.11.2026');
  await expect(page.getByText(`C-${String(id).padStart(7, '0')}`)).toBeVisible();
  await page
    .getByRole('button', { name: kk('intake.letter.take') })
    .last()
    .click();
  await expect(intake.day).toHaveValue('20.11.2026');
  await expect(intake.channel('in_person')).toBeChecked();
});

test('a letter that does not say who wrote it leaves that to the agent', async ({ sitDown }) => {
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests/create' });
  const intake = new IntakePage(page, kk);
  await expect(intake.who).toBeFocused();
  const lines = ['To: support@autocheck.kz', `Date: ${times.writtenAt}`, '', russian.text];
  await intake.drop('hat.eml', lines.join('\r\n'));
  await expect(page.getByRole('button', { name: kk('intake.kind.confirm') })).toBeFocused();
  await expect(intake.time).toHaveValue('14:02');
  await expect(intake.who).toHaveValue('');
  await expect(intake.note).toHaveCount(0);
});

test('a letter from nobody among the clients says who wrote it', async ({ sitDown }) => {
  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const intake = new IntakePage(page, t);
  await expect(intake.who).toBeFocused();
  await intake.drop('pismo.eml', letterFile({ ...russian, from: '"Zzz Yyy" <zzz.yyy@nowhere.example>' }));
  const note = 'Zzz Yyy <zzz.yyy@nowhere.example>';
  await expect(intake.note).toHaveValue(note);
  await keepsDraft(page, 'intake', { requesterNote: note });
  await keepsDraft(page, 'intake.files', [{ fileName: 'pismo.eml' }]);
  await page.reload();
  await expect(intake.note).toHaveValue(note);
  await expect(intake.files).toContainText('pismo.eml');
  await expect(intake.day).toHaveValue('20.11.2026');
});
