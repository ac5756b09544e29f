import type { Address, Email } from 'postal-mime';
import type { RequestKind } from '../../policy/requestKinds';
import { withoutMark } from '../attachments/fileType';
import { guessKind } from './guessKind';
import { htmlText } from './htmlText';
import { letterLocale } from './letterLocale';
import { readMailDate, receivedDate } from './mailDate';
import { ownWords } from './ownWords';

/** What the desk reads from a letter in a file, to fill the form with; the agent has the last word. */
export interface Letter {
  /** RFC 3339, UTC: when our server got it, else when it says that it was written; null where neither can be read. */
  receivedAt: string | null;
  from: { address: string; name: string } | null;
  subject: string;
  text: string;
  locale: 'kk' | 'ru' | null;
  kind: RequestKind | null;
}

/** Each server that passes a letter on puts its Received above the others: the topmost is our own server's. */
function receivedAt({ headers }: Email): string | null {
  const first = (key: string) => headers.find((header) => header.key === key)?.value ?? '';
  return receivedDate(first('received')) ?? readMailDate(first('date'));
}

function writer(from: Address | undefined): Letter['from'] {
  return from?.address ? { address: from.address, name: from.name } : null;
}

function letterOf(email: Email): Letter {
  const subject = email.subject?.trim() ?? '';
  const text = (email.text?.trim() || htmlText(email.html ?? '')).trim();
  const { own, forwarded } = ownWords(text);
  return {
    receivedAt: receivedAt(email),
    from: writer(email.from),
    subject,
    text,
    locale: letterLocale(own) ?? letterLocale(forwarded) ?? letterLocale(subject),
    kind: guessKind(subject, text),
  };
}

/**
 * What is read of a letter: headers and words stand before what is enclosed, and to decode megabytes of that would
 * hold up the page.
 */
export const LETTER_BYTES = 1024 * 1024;

/** Mail servers take no more of headers either; a megabyte of them would hold up the page for seconds. */
const limits = { maxHeadersSize: 256 * 1024 };

const unread: Letter = { receivedAt: null, from: null, subject: '', text: '', locale: null, kind: null };

/**
 * Reads a letter (RFC 5322, MIME) in the browser; what it does not say is null or empty, in whatever state it is.
 * @throws where the code that reads letters cannot be loaded
 */
export async function readLetter(bytes: Uint8Array): Promise<Letter> {
  const { default: PostalMime } = await import('postal-mime');
  const email = await PostalMime.parse(withoutMark(bytes).subarray(0, LETTER_BYTES), limits).catch(
    () => null,
  );
  // It breaks off a letter that is built to exhaust the reader: such a one stays a file for the agent to look at.
  return email ? letterOf(email) : unread;
}
