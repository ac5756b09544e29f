import { describe, expect, it } from 'vitest';
import { LETTER_BYTES, readLetter } from './readLetter';

type Charset = 'windows-1251' | 'koi8-r';

/** Bytes of a text in an old encoding: the browser only decodes them, so the table is turned round. */
function encoded(text: string, charset: Charset): Buffer {
  const decoder = new TextDecoder(charset);
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from([...text].map((sign) => byteOf.get(sign) ?? 0x3f));
}

const letter = (head: readonly string[], body: string | Buffer = '') =>
  Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);

const word = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

const head = [
  'Received: from relay.example.kz (relay.example.kz [203.0.113.5])',
  '\tby mx.autocheck.kz with ESMTPS id abc;',
  '\tMon, 23 Nov 2026 09:15:30 +0500 (+05)',
  'Received: from home ([10.0.0.1]) by relay.example.kz; Mon, 23 Nov 2026 03:00:00 GMT',
  'Date: Sun, 22 Nov 2026 23:59:00 +0500',
  `From: ${word('Әсел Қабдолла')} <Asel@example.kz>`,
  'To: info@autocheck.kz',
];
const utf8 = 'Content-Type: text/plain; charset=utf-8';

describe('a letter', () => {
  it('tells when our server got it, who wrote, about what, in which language, and what it asks for', async () => {
    const bytes = letter(
      [...head, `Subject: ${word('Келісімді қайтарып алу')}`, utf8, 'Content-Transfer-Encoding: base64'],
      Buffer.from('Келісімімді қайтарып аламын.').toString('base64'),
    );
    expect(await readLetter(bytes)).toEqual({
      receivedAt: '2026-11-23T04:15:30.000Z',
      from: { address: 'Asel@example.kz', name: 'Әсел Қабдолла' },
      subject: 'Келісімді қайтарып алу',
      text: 'Келісімімді қайтарып аламын.',
      locale: 'kk',
      kind: 'processing_withdrawal',
    });
  });

  it('with the mark that some programs write before UTF-8 loses none of its headers', async () => {
    const bytes = letter([...head, `Subject: ${word('Көшірме')}`, utf8], 'Көшірме беріңіз.');
    const marked = Buffer.concat([Buffer.from('\ufeff'), bytes]);
    expect(await readLetter(marked)).toEqual(await readLetter(bytes));
  });

  it('in quoted-printable is read', async () => {
    const text = 'Не звоните мне.';
    const printable = [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('');
    const bytes = letter([...head, utf8, 'Content-Transfer-Encoding: quoted-printable'], printable);
    expect(await readLetter(bytes)).toMatchObject({ text, locale: 'ru', kind: 'contact_opt_out' });
  });

  it.each<Charset>(['windows-1251', 'koi8-r'])(
    'in %s is read, its subject and its writer too',
    async (charset) => {
      const subject = `=?${charset}?B?${encoded('Исправьте фамилию', charset).toString('base64')}?=`;
      const name = `=?${charset}?Q?${[...encoded('Анна', charset)].map((byte) => `=${byte.toString(16)}`).join('')}?=`;
      const bytes = letter(
        [
          `From: ${name} <a@example.kz>`,
          `Subject: ${subject}`,
          `Content-Type: text/plain; charset=${charset}`,
          'Content-Transfer-Encoding: 8bit',
        ],
        encoded('У меня изменилась фамилия.', charset),
      );
      expect(await readLetter(bytes)).toMatchObject({
        from: { name: 'Анна' },
        subject: 'Исправьте фамилию',
        text: 'У меня изменилась фамилия.',
        locale: 'ru',
        kind: 'correction',
      });
    },
  );

  it('of HTML alone is read as its words', async () => {
    const html =
      '<p>Отпишите меня <b>от рассылки</b></p><blockquote>Отзываю согласие на обработку</blockquote>';
    const bytes = letter([...head, 'Content-Type: text/html; charset=utf-8'], html);
    expect(await readLetter(bytes)).toMatchObject({
      text: 'Отпишите меня от рассылки\n\n> Отзываю согласие на обработку',
      kind: 'marketing_withdrawal',
    });
  });

  it('of both is read by its plain words, whatever is enclosed', async () => {
    const part = (type: string, body: string, ...more: string[]) =>
      ['--b', `Content-Type: ${type}`, ...more, '', body].join('\r\n');
    const body = [
      part('text/plain; charset=utf-8', 'Мне 16 лет.'),
      part('text/html; charset=utf-8', '<p>другое</p>'),
      part(
        'application/pdf',
        'JVBERi0=',
        'Content-Transfer-Encoding: base64',
        'Content-Disposition: attachment',
      ),
      '--b--',
    ].join('\r\n');
    const bytes = letter([...head, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'], body);
    const read = await readLetter(bytes);
    expect(read.text).toContain('Мне 16 лет.');
    expect(read.kind).toBe('minor_erasure');
  });
});

describe('a letter with megabytes enclosed', () => {
  it('is read as far as its words go, and nothing of what is enclosed', async () => {
    const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`;
    const enclosed = part('application/pdf', 'a'.repeat(4 * LETTER_BYTES));
    const body = `${part('text/plain; charset=utf-8', 'Не звоните мне.')}${enclosed}--b--`;
    const bytes = letter([...head, 'Content-Type: multipart/mixed; boundary=b'], body);
    expect(await readLetter(bytes)).toMatchObject({ text: 'Не звоните мне.', kind: 'contact_opt_out' });
  });
});

describe('a letter that lacks something', () => {
  it.each([
    [
      'a Received without a date',
      ['Received: by mx.autocheck.kz', ...head.slice(4)],
      '2026-11-22T18:59:00.000Z',
    ],
    ['no Received', head.slice(4), '2026-11-22T18:59:00.000Z'],
    ['neither', head.slice(5), null],
    ['dates of its own making', ['Date: yesterday', ...head.slice(5)], null],
  ])('%s says no more of its time than it can', async (_name, lines, receivedAt) => {
    expect((await readLetter(letter(lines))).receivedAt).toBe(receivedAt);
  });

  it.each([
    ['without a writer', ['To: info@autocheck.kz', 'Subject: x']],
    ['from a group', ['From: Friends: a@example.kz, b@example.kz;', 'Subject: x']],
    ['from no address', ['From: nobody', 'Subject: x']],
  ])('%s has none', async (_name, lines) => {
    expect((await readLetter(letter(lines))).from).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2])],
    ['headers without end', `${'X-A: b\r\n'.repeat(400_000)}`],
  ])('of %s at all gives an empty form', async (_name, content) => {
    const read = await readLetter(Buffer.from(content));
    expect(read).toMatchObject({ receivedAt: null, from: null, locale: null, kind: null });
  });
});
