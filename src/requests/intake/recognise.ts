import { readEmail, readPhone } from '../../policy/contacts';
import { type IinProblem, iinProblem } from '../../policy/iin';

export type ExactKind = 'iin' | 'phone' | 'email';

/** What was typed to find a client by. */
export type Recognised =
  | { type: 'blank' }
  /** A part of a name, or a client number: may be searched as it is typed. */
  | { type: 'search'; q: string }
  /** An exact value, as the backend reads it: looked up on record, and on an explicit act alone. */
  | { type: 'exact'; by: ExactKind; value: string }
  | { type: 'wrong_iin'; problem: IinProblem }
  /** On the way to an exact value. */
  | { type: 'unfinished'; by: 'digits' | 'email'; digits: number }
  /** Neither a name nor anything that can be looked up. */
  | { type: 'unsuitable' };

/** Fewer letters find half of the register. */
const SHORTEST_NAME = 2;

// The key of «C» gives the Cyrillic letter in the Kazakh and the Russian layout.
const clientNumber = /^[c\u0441]\s*\p{Pd}?\s*(\d{3,9})$/iu;
const name = /^[\p{L}\p{M}'’ʼ.,\s-]+$/u;

function recogniseDigits(text: string): Recognised {
  const phone = readPhone(text);
  if (phone) return { type: 'exact', by: 'phone', value: phone };
  const digits = text.replace(/\D/g, '');
  if (digits.length !== 12 || text.startsWith('+'))
    return { type: 'unfinished', by: 'digits', digits: digits.length };
  const problem = iinProblem(digits);
  return problem ? { type: 'wrong_iin', problem } : { type: 'exact', by: 'iin', value: digits };
}

function recogniseEmail(text: string): Recognised {
  // As a mail program copies it: «Name <address>».
  const address = readEmail(/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text);
  return address !== null
    ? { type: 'exact', by: 'email', value: address }
    : { type: 'unfinished', by: 'email', digits: 0 };
}

/**
 * What the text is that somebody has typed to find a client. Only names and client numbers come out as a search:
 * a search stands in an address, where digits of a person and e-mail addresses may not (policy/searchText.ts).
 */
export function recognise(typed: string): Recognised {
  // Signs that are not seen come along when a number is copied, and letters may come taken apart.
  const text = typed
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (text === '') return { type: 'blank' };
  if (text.includes('@')) return recogniseEmail(text);
  if (/^[+\d(][\d\s()+\p{Pd}]*$/u.test(text)) return recogniseDigits(text);
  const number = clientNumber.exec(text)?.[1];
  if (number !== undefined) return { type: 'search', q: `C-${number}` };
  // Latin letters tied by a dot are the beginning of an address, not a name.
  if (/^[\x21-\x7e]+$/.test(text) && /[._\d+]/.test(text)) {
    return { type: 'unfinished', by: 'email', digits: 0 };
  }
  if (!name.test(text)) return { type: 'unsuitable' };
  // «Ахметов А.» is two parts of a name.
  const parts = text.replace(/[.,\s]+/g, ' ').trim();
  return parts.length < SHORTEST_NAME ? { type: 'blank' } : { type: 'search', q: parts };
}
