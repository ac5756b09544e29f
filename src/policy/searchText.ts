/**
 * A number of the desk or of a document: letters or «№» (which NFKC makes `No`), and no more than two groups of digits,
 * as `R-2026-000123`.
 */
const numbered =
  /(?<![\p{L}\d])(?:\p{L}{1,4}\p{Pd}|No\s*)\d{1,9}(?:[\p{Pd}/]\d{1,9})?(?![\d\s()+\p{Pd}/]*\d)/gu;

/** The same without its letter: it begins with the year. */
const ofYear = /(?<!\d[\s()+\p{Pd}]*)20\d\d\p{Pd}\d{1,9}(?![\d\s()+\p{Pd}]*\d)/gu;

/** Digits as people write them in an IIN or a phone number. */
const run = /\d[\d\s()+\p{Pd}]*\d/gu;

/** A phone number without its code has ten digits; an IIN has twelve. */
const FEWEST_OF_PERSON = 10;

/** The fifth digit of a BIN says what was registered; in an IIN it begins the day of birth, at most 3. */
const bin = /^\d{4}[4-6]\d{7}$/;

const isOfPerson = (digits: string) =>
  digits.replace(/\D/gu, '').length >= FEWEST_OF_PERSON && !bin.test(digits);

/**
 * Whether a text that somebody searches by may stand in an address, and so in the logs of every server on its way. An
 * e-mail address may not, nor digits that are an IIN or a phone number, or the better part of one: these are looked up
 * on record. Numbers of requests, clients, documents and companies may.
 */
export function mayStandInAddress(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  if (plain.includes('@')) return false;
  const rest = plain.replace(numbered, ';').replace(ofYear, ';');
  return !(rest.match(run) ?? []).some(isOfPerson);
}
