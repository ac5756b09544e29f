import type { DisclosureRecord } from '../../api/records';
import { almatyDayOf, readInstant } from '../../deadlines/almatyTime';
import type { FindingCode } from '../../policy/findings';
import { type DisclosureCase, type Judgement, judge, judgementOf } from '../verdict/judge';

/** A month in Almaty, `YYYY-MM`; null where nobody can say when it was. */
export type Month = string | null;

/** What is kept of a disclosure once it has been judged. */
export interface Judged
  extends Pick<
    DisclosureRecord,
    'id' | 'clientId' | 'recipientId' | 'basis' | 'purpose' | 'disclosedAt' | 'reviewStatus'
  > {
  month: Month;
  judgement: Judgement;
  findings: readonly FindingCode[];
  unjudged: readonly FindingCode[];
}

function monthOf(disclosedAt: string): Month {
  const instant = readInstant(disclosedAt);
  return instant === null ? null : almatyDayOf(instant).slice(0, 7);
}

export function judgedOf(given: DisclosureCase): Judged {
  const { id, clientId, recipientId, basis, purpose, disclosedAt, reviewStatus } = given.disclosure;
  const verdict = judge(given);
  return {
    id,
    clientId,
    recipientId,
    basis,
    purpose,
    disclosedAt,
    reviewStatus,
    month: monthOf(disclosedAt),
    judgement: judgementOf(verdict),
    findings: verdict.findings,
    unjudged: verdict.unjudged.map(({ code }) => code),
  };
}
