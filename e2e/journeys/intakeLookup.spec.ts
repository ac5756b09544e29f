import type { Page } from '@playwright/test';
import { IntakePage } from '../fixtures/intakePage';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const t = textsOf('ru');
const kk = textsOf('kk');

/** Calls that look for clients, in whatever way. */
function searches(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (/\/api\/client(s\?|-lookups)/.test(request.url())) sent.push(`${request.method()} ${request.url()}`);
  });
  return sent;
}

const lookups = (sent: readonly string[]) => sent.filter((call) => call.startsWith('POST'));

test('an exact IIN, phone or e-mail finds the client on Enter alone, on record, and is in no address', async ({
  desk,
  sitDown,
}) => {
  const {
    clientId: id,
    iin,
    phone,
    email,
  } = await desk.db
    .selectFrom('client_identities')
    .select(['clientId', 'iin', 'phone', 'email'])
    .where('phone', 'is not', null)
    .where('email', 'is not', null)
    .$narrowType<{ phone: string; email: string }>()
    .orderBy('clientId')
    .executeTakeFirstOrThrow();
  const values = { iin, phone: phone.replace('+7', '8'), email };
  const recorded = () =>
    desk.db
      .selectFrom('audit_events')
      .select(['details'])
      .where('action', '=', 'lookup')
      .orderBy('id')
      .execute();
  const before = (await recorded()).length;

  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const sent = searches(page);
  const intake = new IntakePage(page, t);
  for (const [done, by] of (['iin', 'phone', 'email'] as const).entries()) {
    await intake.who.pressSequentially(values[by]);
    await expect(page.getByText(t('intake.who.exact', { by: t(`intake.who.is.${by}`) }))).toBeVisible();
    expect(lookups(sent)).toHaveLength(done);
    await intake.who.press('Enter');
    await expect(page.getByText(t(`intake.who.foundBy.${by}`))).toBeVisible();
    await expect(page.getByText(`C-${String(id).padStart(7, '0')}`)).toBeVisible();
    await page.getByRole('button', { name: t('intake.who.change') }).click();
    await expect(intake.who).toBeFocused();
  }
  expect(lookups(sent)).toHaveLength(3);
  // The whole record of the one who was found is asked for by its number.
  const digits = /\d{10}/;
  expect(sent.filter((call) => digits.test(decodeURIComponent(call)) || call.includes('@'))).toEqual([]);
  const events = (await recorded()).slice(before);
  expect(events).toHaveLength(lookups(sent).length);
  for (const { details } of events)
    expect(details).toMatchObject({ clientIds: expect.arrayContaining([id]) });
});

test('an IIN with a wrong digit is told, and is not sent', async ({ desk, sitDown }) => {
  const { iin } = await desk.db
    .selectFrom('client_identities')
    .select('iin')
    .orderBy('clientId')
    .executeTakeFirstOrThrow();
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests/create' });
  const sent = searches(page);
  const intake = new IntakePage(page, kk);
  const wrong = {
    check_digit: iin.slice(0, 11) + String((Number(iin.at(-1)) + 1) % 10),
    century: `${iin.slice(0, 6)}9${iin.slice(7)}`,
    birth_date: `${iin.slice(0, 2)}13${iin.slice(4)}`,
  };
  for (const problem of ['check_digit', 'century', 'birth_date'] as const) {
    await intake.who.fill(wrong[problem]);
    await expect(page.getByText(kk(`intake.who.wrongIin.${problem}`))).toBeVisible();
    await intake.who.press('Enter');
  }
  // Whatever is sent for these goes out before the search that is answered here.
  await intake.who.fill('ахм');
  await expect(intake.options.first()).toBeVisible();
  expect(sent.filter((call) => !/[?&]filter=%7B%22q%22/.test(call))).toEqual([]);
});

test('a phone that nobody has: told, recorded, and the way on is to say who asks', async ({
  desk,
  sitDown,
}) => {
  const page = await sitDown({ as: 'support', at: '/requests/create' });
  const intake = new IntakePage(page, t);
  await intake.who.fill('+7 700 000 00 00');
  await page.getByRole('button', { name: t('intake.who.lookUp', { by: t('intake.who.by.phone') }) }).click();
  await expect(page.getByText(t('intake.who.noneBy', { by: t('intake.who.by.phone') }))).toBeVisible();
  await page.getByRole('option', { name: t('intake.who.notClient') }).click();
  await expect(intake.note).toBeFocused();
  const last = await desk.db
    .selectFrom('audit_events')
    .select('details')
    .where('action', '=', 'lookup')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  expect(last.details).toEqual({ by: 'phone', clientIds: [] });
});
