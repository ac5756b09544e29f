/** A filter of the contract: fields, with or without a suffix, and their values. */
export type Filter = Readonly<Record<string, unknown>>;

/** One choice of a filter: what it adds to the list's filter; an empty one asks for nothing. */
export interface FilterChoice {
  value: string;
  label: string;
  filter: Filter;
}

type Choosable = Pick<FilterChoice, 'filter'>;

const keysOf = (choices: readonly Choosable[]) =>
  new Set(choices.flatMap(({ filter }) => Object.keys(filter)));

export const sameValue = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Which choice the list's filter shows; undefined where it asks, in the fields of these choices, for something else. */
export function chosenOf<C extends Choosable>(choices: readonly C[], filter: Filter): C | undefined {
  const keys = [...keysOf(choices)];
  return choices.find((choice) => keys.every((key) => sameValue(choice.filter[key], filter[key])));
}

/** The list's filter with this choice in place of the others of its kind. */
export function withChoice(choices: readonly Choosable[], chosen: Choosable, filter: Filter): Filter {
  const keys = keysOf(choices);
  const others = Object.entries(filter).filter(([key]) => !keys.has(key));
  return { ...Object.fromEntries(others), ...chosen.filter };
}

/** What an address asks for: a filter, or that it cannot be read. */
export function filterFromAddress(search: string): { filter: Filter | undefined; broken: boolean } {
  const text = new URLSearchParams(search).get('filter');
  if (text === null) return { filter: undefined, broken: false };
  try {
    const filter: unknown = JSON.parse(text);
    const isFilter = typeof filter === 'object' && filter !== null && !Array.isArray(filter);
    return isFilter ? { filter: { ...filter }, broken: false } : { filter: undefined, broken: true };
  } catch {
    return { filter: undefined, broken: true };
  }
}
