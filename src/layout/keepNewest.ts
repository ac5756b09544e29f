import { replaceEqualDeep } from '@tanstack/react-query';

interface Versioned {
  id: unknown;
  version: number;
}

const isVersioned = (data: unknown): data is Versioned =>
  typeof data === 'object' &&
  data !== null &&
  'id' in data &&
  'version' in data &&
  typeof data.version === 'number';

const isOlder = (answered: unknown, known: unknown): boolean =>
  isVersioned(answered) && isVersioned(known) && answered.id === known.id && answered.version < known.version;

/**
 * What a query holds after an answer. Answers may overtake each other: one that was read before a save and comes after
 * it shows the record as it is no longer, and does not take the place of the later version. Of all else, what is equal
 * stays the same object, as react-query has it.
 */
export const keepNewest = (known: unknown, answered: unknown): unknown =>
  isOlder(answered, known) ? known : replaceEqualDeep(known, answered);
