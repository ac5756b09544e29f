import { disclosurePurposeValues } from '../../api/contract';
import { UNKNOWN } from '../../api/records';
import { findingCodes } from '../../policy/findings';
import type { FoundQuery } from './foundList';
import type { Judged } from './judged';

const purposes: readonly Judged['purpose'][] = [...disclosurePurposeValues, UNKNOWN];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

const isMonth = (value: unknown) =>
  value === null || (typeof value === 'string' && /^\d{4}-\d{2}$/.test(value));

/** What lacks a fact is of both judgements; of anything else the questionable are meant, unless it says otherwise. */
function judgementOf(judgement: unknown, isLacking: boolean): Pick<FoundQuery, 'judgement'> {
  if (judgement === 'cannot_be_judged') return { judgement };
  return isLacking && judgement === undefined ? {} : { judgement: 'questionable' };
}

/** What an address asks to open of a scan: what it says wrongly is left out. */
export function readFoundQuery(text: string | null): FoundQuery {
  const { judgement, finding, unjudged, recipientId, purpose, month } = parsed(text);
  const code = findingCodes.find((known) => known === finding);
  const lacking = findingCodes.find((known) => known === unjudged);
  const known = purposes.find((value) => value === purpose);
  return {
    ...judgementOf(judgement, lacking !== undefined),
    ...(code && { finding: code }),
    ...(lacking && { unjudged: lacking }),
    ...(typeof recipientId === 'number' && Number.isInteger(recipientId) && { recipientId }),
    ...(known && { purpose: known }),
    ...(isMonth(month) && { month: month === null ? null : String(month) }),
  };
}

/** Whether it asks for something else than all that are questionable. */
export const isNarrowed = ({ judgement, ...narrowing }: FoundQuery): boolean =>
  judgement !== 'questionable' || Object.keys(narrowing).length > 0;
