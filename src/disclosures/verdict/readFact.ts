import { type Instant, readInstant } from '../../deadlines/almatyTime';

/** What stands in for a fact that is not to be had. */
export const MISSING = Symbol('missing');
export type Fact<T> = T | typeof MISSING;

interface FromBackend {
  unreadable?: readonly string[];
}

/** Whether a value is one that the contract knows: nothing else is taken for an answer, whoever has sent it. */
type Is<V> = (value: unknown) => value is V;

export const isYesOrNo: Is<boolean> = (value) => typeof value === 'boolean';
export const isText: Is<string> = (value) => typeof value === 'string';
export const isId: Is<number> = (value): value is number => Number.isInteger(value);
export const isOneOf = <V extends string>(values: readonly V[]): Is<V> => {
  const known = new Set<unknown>(values);
  return (value): value is V => known.has(value);
};
export const isListOf =
  <V>(is: Is<V>): Is<readonly V[]> =>
  (value): value is readonly V[] =>
    Array.isArray(value) && value.every(is);

/** A field that always says something; missing where it did not come, could not be read or says nothing known. */
export function factOf<R extends FromBackend, V>(
  record: R | undefined,
  field: keyof R & string,
  is: Is<V>,
): Fact<V> {
  if (!record || record.unreadable?.includes(field)) return MISSING;
  const value: unknown = record[field];
  return is(value) ? value : MISSING;
}

/** The same of a field that is null, or left out, where there is nothing to say: then there is none. */
export function factOrNone<R extends FromBackend, V>(
  record: R | undefined,
  field: keyof R & string,
  is: Is<V>,
): Fact<V | null> {
  const isNone = record && (!(field in record) || record[field] === null);
  return isNone && !record.unreadable?.includes(field) ? null : factOf(record, field, is);
}

/** The instant that a field of the text says; null where there is none. */
export function instantOf(text: Fact<string>): Fact<Instant>;
export function instantOf(text: Fact<string | null>): Fact<Instant | null>;
export function instantOf(text: Fact<string | null>): Fact<Instant | null> {
  return text === MISSING || text === null ? text : (readInstant(text) ?? MISSING);
}
