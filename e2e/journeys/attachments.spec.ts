import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { components } from '../../src/api/contract';
import { expectAccessible } from '../fixtures/axe';
import { CasePage } from '../fixtures/casePage';
import { dragOver, drop, paste } from '../fixtures/handOver';
import { falsePdf, pdfFile, pngFile, type SampleFile } from '../fixtures/sampleFiles';
import { password, type StaffCalls } from '../fixtures/staffCalls';
import { expect, test } from '../fixtures/test';
import { type Language, textsOf } from '../fixtures/texts';

const MIB = 1024 * 1024;

type Request = components['schemas']['Request'];
type Attachment = components['schemas']['Attachment'];

async function newCase(
  desk: { clients: { next(): Promise<{ id: number }> } },
  staff: StaffCalls,
): Promise<Request> {
  const { id } = await desk.clients.next();
  return staff.register({ clientId: id, kind: 'contact_opt_out', receivedAt: '2026-11-23T03:30:00Z' });
}

const kept = (staff: StaffCalls, { id }: Request): Promise<Attachment[]> =>
  staff.call('GET', `attachments?filter=${JSON.stringify({ requestId: id })}`);

const isAttach = /\/api\/attachments$/;

/** The part of a case where its files are. */
function files(page: Page, language: Language) {
  const t = textsOf(language);
  const section = new CasePage(page, t).section(t('attachments.title'));
  return {
    t,
    section,
    links: section.locator('a[download]'),
    bar: section.getByRole('progressbar'),
    retry: section.getByRole('button', { name: t('common.retry') }),
    choose: async (...chosen: SampleFile[]) => {
      const chooser = page.waitForEvent('filechooser');
      await section.getByRole('button', { name: t('attachments.choose') }).press('Enter');
      await (await chooser).setFiles(chosen);
    },
  };
}

test('a file is attached by keyboard and the chooser, and comes back as it was', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await newCase(desk, staff);
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const { t, section, links, choose } = files(page, 'ru');
  await expect(section.getByText(t('attachments.none'))).toBeVisible();

  const letter = pdfFile('Заявление клиента.pdf', 1_258_291);
  await choose(letter);
  // The message goes by itself after a while.
  await expect(page.getByText(t('attachments.done'))).toBeVisible();
  await expect(links).toHaveText(['Заявление клиента.pdf']);
  await expect(section.getByRole('listitem')).toContainText(/PDF1,2\sМБ23 нояб. 2026 г., 09:00/);
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await links.click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('Заявление клиента.pdf');
  expect((await readFile(await saved.path())).equals(letter.buffer)).toBe(true);
  expect(new URL(page.url()).pathname).toBe(`/requests/${request.id}`);
});

test('a file may be dropped anywhere on the page, and never leads away from it', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await newCase(desk, staff);
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const { t, section, links } = files(page, 'kk');
  const letters = [pdfFile('хат.pdf'), pngFile('сурет.png')];
  await expect(section.getByText(t('attachments.hint'))).toBeVisible();

  await dragOver(page, 'h1', letters);
  await expect(section.getByText(t('attachments.dropHere'))).toBeVisible();
  expect(await drop(page, 'h1', letters)).toBe(false);
  await expect(section.getByText(t('attachments.hint'))).toBeVisible();
  await expect(links).toHaveCount(2);
  expect((await kept(staff, request)).map(({ mimeType }) => mimeType).sort()).toEqual([
    'application/pdf',
    'image/png',
  ]);
});

test('a screenshot is pasted anywhere and gets a name; text that is pasted into a field stays text', async ({
  desk,
  sitDown,
}) => {
  desk.clock.playAt('2026-11-23T06:20:05Z');
  const screenshot = /^screenshot-2026-11-23-112\d\.png$/;
  const staff = await desk.as('support');
  const request = await newCase(desk, staff);
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const { t, section, links } = files(page, 'ru');
  const note = page.getByLabel(t('requests.history.note'));
  await expect(section.getByText(t('attachments.none'))).toBeVisible();
  await note.focus();
  expect(await paste(page, [pngFile('image.png')], 'ячейка таблицы')).toBe(true);
  expect(await kept(staff, request)).toEqual([]);

  expect(await paste(page, [pngFile('image.png')])).toBe(false);
  await expect(links).toHaveText([screenshot]);
  await note.blur();
  await paste(page, [pdfFile('скопирован.pdf')]);
  await expect(links).toHaveText(['скопирован.pdf', screenshot]);
});

test('how far a file has got shows on a slow line; it may be cancelled and sent again', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await newCase(desk, staff);
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const { t, section, links, bar, retry, choose } = files(page, 'kk');
  await expect(section.getByText(t('attachments.none'))).toBeVisible();
  const line = await page.context().newCDPSession(page);
  const speed = (uploadThroughput: number) =>
    line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    });

  // Slow enough not to be done while the page is looked at.
  await speed(40_000);
  await choose(pdfFile('хат.pdf', 2 * MIB), pdfFile('тағы.pdf'));
  await expect(section.getByText(t('attachments.waiting'))).toBeVisible();
  const value = () => bar.evaluate((element: HTMLProgressElement) => element.value);
  await expect.poll(value).toBeGreaterThan(0);
  const early = await value();
  await expect.poll(value).toBeGreaterThan(early);
  expect(await value()).toBeLessThan(1);
  await expectAccessible(page);

  await section
    .getByRole('button', { name: t('attachments.cancel') })
    .first()
    .click();
  await expect(section.getByText(t('attachments.failed.unclear'))).toBeVisible();
  await expect(links).toHaveText(['тағы.pdf']);
  await speed(-1);
  await retry.click();
  await expect(links).toHaveText(['хат.pdf', 'тағы.pdf']);
  expect(await kept(staff, request)).toHaveLength(2);
});

test('what is no document, is empty or too large is not sent, and says what to do; 5 MiB pass', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await newCase(desk, staff);
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const { t, section, links, choose } = files(page, 'ru');
  const sent: string[] = [];
  page.on('request', (call) => {
    if (isAttach.test(call.url()) && call.method() === 'POST') sent.push(call.url());
  });
  await choose(
    falsePdf,
    pdfFile('большой.pdf', 5 * MIB + 1),
    { name: 'пустой.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
    pdfFile('ровно.pdf', 5 * MIB),
  );
  const alert = section.getByRole('alert');
  for (const code of ['unsupported_type', 'too_large', 'empty'] as const) {
    await expect(alert).toContainText(t(`attachments.refused.${code}`));
  }
  await expect(links).toHaveText(['ровно.pdf']);
  expect(sent).toHaveLength(1);
  await section.getByRole('button', { name: t('common.close') }).click();
  await expect(alert).toHaveCount(0);
});

test('a file whose answer was lost stays, and sent again makes one attachment', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/ERR_FAILED .*\/api\/attachments$/);
  const staff = await desk.as('support');
  const request = await newCase(desk, staff);
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  const { t, section, links, retry, choose } = files(page, 'kk');
  await page.route(
    isAttach,
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await choose(pdfFile('хат.pdf'));
  await expect(section.getByText(t('attachments.failed.unreachable'))).toBeVisible();
  // On another page and back: it has not been forgotten.
  await page.getByRole('navigation').getByRole('link').first().click();
  await expect(section).toHaveCount(0);
  await page.goBack();
  await expect(section.getByText('хат.pdf').first()).toBeVisible();

  await retry.click();
  await expect(retry).toHaveCount(0);
  await expect(links).toHaveText(['хат.pdf']);
  expect(await kept(staff, request)).toHaveLength(1);
});

test('what the backend refuses is told in words, and is not to be tried again', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 4\d\d .*\/api\/attachments$/);
  const staff = await desk.as('support');
  const request = await newCase(desk, staff);
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const { t, section, retry, choose } = files(page, 'ru');
  const refusals = [
    [413, { code: 'too_large' }, 'errors.too_large'],
    [
      422,
      { code: 'invalid', errors: { contentBase64: { message: 'unsupported_type' } } },
      'errors.unsupported_type',
    ],
    [
      422,
      { code: 'invalid', errors: { requestId: { message: 'unknown_request' } } },
      'errors.unknown_request',
    ],
  ] as const;
  for (const [status, json, text] of refusals) {
    await page.route(isAttach, (route) => route.fulfill({ status, json }), { times: 1 });
    await choose(pdfFile('заявление.pdf'));
    await expect(section.getByText(t(text))).toBeVisible();
    await expect(retry).toHaveCount(0);
    await section.getByRole('button', { name: t('attachments.remove') }).click();
    await expect(section.getByText('заявление.pdf')).toHaveCount(0);
  }
});

test('a session that ends under a file asks for the sign-in, and the file waits', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of 401 .*\/api\/attachments/);
  const staff = await desk.as('support');
  const request = await newCase(desk, staff);
  const page = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  const { t, section, links, retry, choose } = files(page, 'ru');
  await expect(section.getByText(t('attachments.none'))).toBeVisible();
  await page.context().clearCookies();
  await choose(pdfFile('заявление.pdf'));

  await page.getByLabel(t('auth.username')).fill('support');
  await page.getByLabel(t('auth.password')).fill(password);
  // Hidden as it is, the page takes nothing.
  await paste(page, [pngFile('image.png')]);
  await page.getByRole('button', { name: t('auth.submit') }).click();
  await expect(section.getByText(t('attachments.failed.session'))).toBeVisible();
  await retry.click();
  await expect(links).toHaveText(['заявление.pdf']);
});

test('a closed case shows its files and takes no more; a manager sees none and asks for none', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await newCase(desk, staff);
  await staff.call('POST', 'attachments', {
    requestId: request.id,
    fileName: 'хат.pdf',
    contentBase64: pdfFile('хат.pdf').buffer.toString('base64'),
  });
  const taken = await staff.save(request, { status: 'in_progress', assigneeId: 1 });
  const steps = taken.steps.map((step) => ({ ...step, done: true }));
  await staff.save(await staff.save(taken, { steps }), { status: 'closed' });

  const page = await sitDown({ as: 'compliance', language: 'kk', at: `/requests/${request.id}` });
  const { t, section, links } = files(page, 'kk');
  await expect(links).toHaveText(['хат.pdf']);
  await expect(section.getByRole('button', { name: t('attachments.choose') })).toHaveCount(0);

  const asked: string[] = [];
  const managers = await sitDown({
    as: 'manager',
    language: 'kk',
    at: `/requests/${request.id}`,
    prepare: async (other) => other.on('request', (call) => asked.push(call.url())),
  });
  await expect(managers.getByRole('region', { name: t('requests.history.title') })).toBeVisible();
  await managers.waitForLoadState('networkidle');
  await expect(managers.getByRole('region', { name: t('attachments.title') })).toHaveCount(0);
  expect(asked.filter((url) => url.includes('attachments'))).toEqual([]);
});
