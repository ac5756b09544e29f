import { UNKNOWN } from '../../api/records';
import { type Instant, readInstant } from '../../deadlines/almatyTime';

/** What stands in for a fact that is not to be had. Null is a fact: the backend says that there is none. */
export const MISSING = Symbol('missing');
export type Fact<T> = T | typeof MISSING;

interface FromBackend {
  unreadable?: readonly string[];
}
type Said<V> = Exclude<V, undefined | typeof UNKNOWN>;

const isSaid = <V>(value: V): value is Said<V> => value !== undefined && value !== UNKNOWN;

/** A field of a record, unless it did not come, could not be read, or has a value that the desk does not know. */
export function factOf<R extends FromBackend, K extends keyof R & string>(
  record: R | undefined,
  field: K,
): Fact<Said<R[K]>> {
  if (!record || record.unreadable?.includes(field)) return MISSING;
  const value = record[field];
  return isSaid(value) ? value : MISSING;
}

/** The same of a field that may be left out where there is nothing to say: then there is none. */
export function factOrNone<R extends FromBackend, K extends keyof R & string>(
  record: R | undefined,
  field: K,
): Fact<Said<R[K]> | null> {
  return record && !(field in record) && !record.unreadable?.includes(field) ? null : factOf(record, field);
}

/** The instant that a field of the text says; null where there is none. */
export function instantOf(text: Fact<string | null>): Fact<Instant | null> {
  return text === MISSING || text === null ? text : (readInstant(text) ?? MISSING);
}
