import { type DisclosureCase, judge, judgementOf } from '../../disclosures/parts';
import { type FindingCode, findingCodes } from '../../policy/findings';

export interface Tally {
  /** Each code that was found, the gravest first, and in how many disclosures. */
  found: readonly { code: FindingCode; count: number }[];
  judged: number;
  clear: number;
  questionable: number;
  unjudged: number;
}

/** The verdicts on some disclosures, counted. */
export function tallyOf(cases: readonly DisclosureCase[]): Tally {
  const verdicts = cases.map(judge);
  const judgements = verdicts.map(judgementOf);
  const counted = findingCodes.map((code) => ({
    code,
    count: verdicts.filter(({ findings }) => findings.includes(code)).length,
  }));
  const countOf = (judgement: (typeof judgements)[number]) =>
    judgements.filter((each) => each === judgement).length;
  return {
    found: counted.filter(({ count }) => count > 0),
    judged: cases.length,
    clear: countOf('clear'),
    questionable: countOf('questionable'),
    unjudged: countOf('cannot_be_judged'),
  };
}
