import type { FindingCode } from '../../policy/findings';
import type { DisclosureCase, MissingFact, Verdict } from './judge';

export interface Missing {
  record: MissingFact;
  /** The record did not come at all; otherwise parts of it are missing. */
  isAbsent: boolean;
  /** Its fields that could not be read, by their names in the contract. */
  fields: readonly string[];
  /** What cannot be judged for want of it. */
  codes: readonly FindingCode[];
}

function unreadableOf(given: DisclosureCase, record: MissingFact): readonly string[] {
  const records = record === 'consents' ? (given.consents ?? []) : [given[record]];
  return [...new Set(records.flatMap((each) => each?.unreadable ?? []))];
}

/** What keeps the case from being judged whole: record by record, with the questions that stay open for it. */
export function missingOf({ unjudged }: Pick<Verdict, 'unjudged'>, given: DisclosureCase): Missing[] {
  const records = [...new Set(unjudged.map(({ missing }) => missing))];
  return records.map((record) => ({
    record,
    isAbsent: given[record] === undefined,
    fields: unreadableOf(given, record),
    codes: unjudged.filter(({ missing }) => missing === record).map(({ code }) => code),
  }));
}
