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

/** What an address asks to open of a scan: what it says wrongly is left out. */
export function readFoundQuery(text: string | null): FoundQuery {
  const { judgement, finding, recipientId, purpose, month } = parsed(text);
  const code = findingCodes.find((known) => known === finding);
  const known = purposes.find((value) => value === purpose);
  return {
    judgement: judgement === 'cannot_be_judged' ? judgement : 'questionable',
    ...(code && { finding: code }),
    ...(typeof recipientId === 'number' && Number.isInteger(recipientId) && { recipientId }),
    ...(known && { purpose: known }),
    ...(isMonth(month) && { month: month === null ? null : String(month) }),
  };
}

/** Whether it asks for a part of those that have come to this judgement. */
export const isNarrowed = (query: FoundQuery): boolean => Object.keys(query).length > 1;
