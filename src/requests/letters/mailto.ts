/** Mail programs and the system that starts them cut or refuse longer addresses: Outlook on Windows at some 2,000. */
const MAX_MAILTO = 1900;

interface Mail {
  to: string;
  subject: string;
  body: string;
}

interface MailLink {
  href: string;
  /** The text is too long for an address: the mail opens with its subject alone. */
  isBodyLeftOut: boolean;
}

/** Percent-encoded as RFC 6068 asks: lines end with CR LF, and of the address `@` alone stays as it is. */
const encodeLines = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
const encodeAddress = (to: string) => encodeURIComponent(to.trim()).replaceAll('%40', '@');

/** The address that opens the mail program. A Cyrillic letter takes six signs of it, so long texts are left out. */
export function mailLink({ to, subject, body }: Mail): MailLink {
  const withoutBody = `mailto:${encodeAddress(to)}?subject=${encodeLines(subject)}`;
  const href = `${withoutBody}&body=${encodeLines(body)}`;
  return href.length > MAX_MAILTO
    ? { href: withoutBody, isBodyLeftOut: true }
    : { href, isBodyLeftOut: false };
}
