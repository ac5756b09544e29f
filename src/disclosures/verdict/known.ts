/** True, false, or, where it cannot be said, the fact that is missing for it. */
export type Known<Fact extends string> = boolean | Fact;

const isUnsaid = <Fact extends string>(part: Known<Fact>): part is Fact => typeof part === 'string';

/** Whether all hold: one that does not decides it, whatever is missing of the others. */
export function all<Fact extends string>(...parts: Known<Fact>[]): Known<Fact> {
  return parts.includes(false) ? false : (parts.find(isUnsaid) ?? true);
}

/** Whether one holds: that one decides it, whatever is missing of the others. */
export function any<Fact extends string>(...parts: Known<Fact>[]): Known<Fact> {
  return parts.includes(true) ? true : (parts.find(isUnsaid) ?? false);
}

export function not<Fact extends string>(part: Known<Fact>): Known<Fact> {
  return isUnsaid(part) ? part : !part;
}
