import type { SortPayload } from 'react-admin';
import type { Filter } from '../filters';
import type { RegisterResource } from '../resources';

/** A named way of looking at a register. */
export interface SavedView {
  name: string;
  filter: Filter;
  sort: SortPayload;
  /** Null where nobody has chosen: the register's own. */
  columns: readonly string[] | null;
}

export const MOST_VIEWS = 30;
export const MOST_SIGNS = 40;

/** Fields that say nothing of a person. What is not named here is not kept: clients, staff, numbers, free text. */
const keptFields: Record<RegisterResource, readonly string[]> = {
  requests: [
    'status',
    'kind',
    'channel',
    'breachedAt',
    'receivedAt',
    'dueAt',
    'legalDueAt',
    'closedAt',
    'replyLocale',
    'refusalReason',
    'lateReason',
  ],
  clients: [
    'status',
    'isMinor',
    'outstandingObligations',
    'entrepreneur',
    'retentionUntil',
    'registeredAt',
    'lastServiceAt',
    'accountClosedAt',
  ],
  consents: [
    'kind',
    'status',
    'method',
    'locale',
    'thirdPartyTransfer',
    'crossBorder',
    'publicDistribution',
    'dataCategories',
    'policyVersionId',
    'givenAt',
    'expiresAt',
    'withdrawnAt',
  ],
  disclosures: [
    'reviewStatus',
    'basis',
    'purpose',
    'crossBorder',
    'includesIpLink',
    'recipientId',
    'dataCategories',
    'disclosedAt',
    'reviewedAt',
  ],
  recipients: ['category', 'country', 'contractValidFrom', 'contractValidUntil', 'protectionConfirmedAt'],
};

/** Fields of which only that they are empty, or not, says nothing of a person. */
const keptEmpty: Record<RegisterResource, readonly string[]> = {
  requests: ['assigneeId', 'closedById', 'breachedAssigneeId', 'clientId', 'feeAmount'],
  clients: ['representativeOf', 'destructionAct'],
  consents: [],
  disclosures: ['documentNumber', 'reviewNote', 'reviewerId'],
  recipients: ['bin', 'contractNumber'],
};

/** A value of an enumeration, a day, an instant, a number: an address may hold anything in their place. */
const isPlain = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Math.abs(value) < 1e9) ||
  (typeof value === 'string' && /^([A-Z]{2}|[a-z]+(_[a-z]+)*|\d{4}-\d\d-\d\d(T[\d:.]+Z)?)$/.test(value));

const isKept = (resource: RegisterResource, me: number, [key, value]: [string, unknown]): boolean => {
  const field = key.replace(/_(gt|gte|lt|lte|neq)$/, '');
  if (keptEmpty[resource].includes(field)) {
    // A person's views are theirs: «mine» tells of nobody else.
    return value === null || (field === 'assigneeId' && value === me);
  }
  return keptFields[resource].includes(field) && [value].flat().every(isPlain);
};

/** The part of a filter that `me` may keep, and whether anything was left out. */
export function keptFilter(
  resource: RegisterResource,
  me: number,
  filter: Filter,
): { filter: Filter; isWhole: boolean } {
  const all = Object.entries(filter);
  const kept = all.filter((entry) => isKept(resource, me, entry));
  return { filter: Object.fromEntries(kept), isWhole: kept.length === all.length };
}

/** Whether a name for a view looks as if it told of a person: a phone, an IIN, an e-mail address. */
export const tellsOfPerson = (name: string): boolean =>
  /@/.test(name) || /\d{6}/.test(name.replace(/[\s()+-]/g, ''));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

function readView(resource: RegisterResource, me: number, kept: unknown): SavedView[] {
  if (!isObject(kept) || !isText(kept.name) || !isObject(kept.filter) || !isObject(kept.sort)) return [];
  const { field, order } = kept.sort;
  if (!isText(field) || (order !== 'ASC' && order !== 'DESC')) return [];
  const columns = Array.isArray(kept.columns) ? kept.columns.filter(isText) : null;
  const { filter } = keptFilter(resource, me, kept.filter);
  return [{ name: kept.name, filter, sort: { field, order }, columns }];
}

/** What the storage holds, as far as it can be used. */
export const readViews = (resource: RegisterResource, me: number, kept: unknown): SavedView[] =>
  Array.isArray(kept) ? kept.flatMap((view) => readView(resource, me, view)).slice(0, MOST_VIEWS) : [];

/** The views with this one among them, in place of its namesake. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] =>
  [...views.filter(({ name }) => name !== view.name), view].slice(-MOST_VIEWS);
