import { expect, it } from 'vitest';
import { mailLink } from './mailto';

const read = (href: string) => {
  const url = new URL(href);
  return { to: url.pathname, subject: url.searchParams.get('subject'), body: url.searchParams.get('body') };
};

it('carries the address, the subject and the text with its lines', () => {
  const mail = { to: ' a.b@example.kz ', subject: 'Ответ & № R-1', body: 'Добрый день\n\n50 % + ?' };
  const { href, isBodyLeftOut } = mailLink(mail);
  expect(isBodyLeftOut).toBe(false);
  expect(href.startsWith('mailto:a.b@example.kz?subject=')).toBe(true);
  expect(read(href)).toMatchObject({ subject: 'Ответ & № R-1', body: 'Добрый день\r\n\r\n50 % + ?' });
});

it('needs no address, and lets none add anything to the message', () => {
  expect(mailLink({ to: '', subject: 'S', body: 'B' }).href).toBe('mailto:?subject=S&body=B');
  const { href } = mailLink({ to: 'a@b.kz?bcc=c@d.kz', subject: 'S', body: 'B' });
  expect(new URL(href).searchParams.has('bcc')).toBe(false);
});

it('leaves a text out with which the address would be longer than 1,900 signs', () => {
  const length = (letters: number) => mailLink({ to: '', subject: 'S', body: 'д'.repeat(letters) });
  expect(length(312).isBodyLeftOut).toBe(false);
  expect(length(312).href.length).toBeLessThanOrEqual(1900);
  expect(length(313)).toEqual({ href: 'mailto:?subject=S', isBodyLeftOut: true });
});
