/**
 * The number of a record, with or without its sign; undefined where nothing is typed, null where it is none. It goes
 * into the address: what is as long as a phone number or an IIN is none.
 */
export function readRecordNumber(text: string): number | null | undefined {
  const number = text.replace(/[\s\u2116#]/gu, '');
  if (number === '') return undefined;
  return /^\d{1,9}$/.test(number) ? Number(number) : null;
}
