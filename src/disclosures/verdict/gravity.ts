import { findingCodes, findingRules, type Severity, severities } from '../../policy/findings';
import type { DisclosureCase, Verdict } from './judge';

/** A case with what is to be said of it. */
export interface JudgedCase extends DisclosureCase {
  verdict: Verdict;
}

/** The gravest first; what cannot be judged stands before what nothing speaks against. */
export const gravities = [...severities, 'unjudged', 'clear'] as const;
export type Gravity = Severity | 'unjudged' | 'clear';

/** How grave it is: its gravest finding says so. */
export function gravityOf({ findings: [gravest], unjudged }: Verdict): Gravity {
  if (gravest) return findingRules[gravest].severity;
  return unjudged.length > 0 ? 'unjudged' : 'clear';
}

const rankOf = ({ verdict }: JudgedCase): number => gravities.indexOf(gravityOf(verdict));
const codeRankOf = ({ verdict: { findings } }: JudgedCase): number =>
  findings[0] ? findingCodes.indexOf(findings[0]) : 0;

/** The gravest first, of those that are as grave the one against which more speaks, then the oldest. */
export function byGravity(a: JudgedCase, b: JudgedCase): number {
  return (
    rankOf(a) - rankOf(b) ||
    codeRankOf(a) - codeRankOf(b) ||
    b.verdict.findings.length - a.verdict.findings.length ||
    // As the contract writes them, instants stand in the order of their letters.
    (a.disclosure.disclosedAt < b.disclosure.disclosedAt ? -1 : 0) ||
    (a.disclosure.disclosedAt > b.disclosure.disclosedAt ? 1 : 0) ||
    a.disclosure.id - b.disclosure.id
  );
}
