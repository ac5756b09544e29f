import { type Role, roleMay } from '../access/permissions';
import {
  clientStatusValues,
  type components,
  disclosureBasisValues,
  recipientCategoryValues,
  requestKindValues,
} from '../api/contract';
import {
  addDays,
  addMonths,
  almatyDayOf,
  formatInstant,
  type Instant,
  startOfDay,
} from '../deadlines/almatyTime';
import {
  type ClauseId,
  type CountName,
  clauseIds,
  clauseRule,
  type ServingResource,
} from '../policy/clauses';
import { basesOfIpLink, protectionMonths } from '../policy/findings';
import { type RequestKind, requestKindRule } from '../policy/requestKinds';
import { queue } from '../requests/queue';
import type { Filter } from '../ui/list/filters';

type Basis = components['schemas']['Disclosure']['basis'];

/** What is told of a count: the request's kind and how it stands, or its own name. */
export type Subject = { type: 'open' | 'overdue'; kind: RequestKind } | { type: 'named'; name: CountName };

/** How many records of a register there are under a filter. */
export interface Question {
  /** The same for the same list: it is counted once, however many clauses tell of it. */
  key: string;
  subject: Subject;
  /** Whether anything found is a breach; otherwise it is work that waits. */
  isBreach: boolean;
  resource: ServingResource;
  filter: Filter;
}

export interface Moment {
  now: Instant;
  /** Within how many calendar days an end is soon. */
  soonDays: number;
}

type Asked = Pick<Question, 'isBreach' | 'resource' | 'filter'>;

const openReviews = ['pending', 'flagged'];
const held = clientStatusValues.filter((status) => status !== 'erased');
const withoutAuthorities = recipientCategoryValues.filter((category) => category !== 'authority');
const basesBut = (some: readonly Basis[]) => disclosureBasisValues.filter((basis) => !some.includes(basis));

/** Days are those of Asia/Almaty. Sources: policy 3.1.1, 5.5, 6.1, 6.2, 9.1, 9.5, 9.7. */
const counts: Record<CountName, (moment: Moment) => Asked> = {
  ipLinksPending: () => ({
    isBreach: false,
    resource: 'disclosures',
    filter: { includesIpLink: true, reviewStatus: 'pending' },
  }),
  ipLinksWithoutGround: () => ({
    isBreach: true,
    resource: 'disclosures',
    filter: { includesIpLink: true, basis: basesBut(basesOfIpLink), reviewStatus: openReviews },
  }),
  neverConfirmed: () => ({ isBreach: true, resource: 'recipients', filter: { protectionConfirmedAt: null } }),
  confirmedLongAgo: ({ now }) => ({
    isBreach: true,
    resource: 'recipients',
    filter: { protectionConfirmedAt_lt: addMonths(almatyDayOf(now), -protectionMonths) },
  }),
  withoutContract: () => ({
    isBreach: true,
    resource: 'recipients',
    filter: { contractNumber: null, category: withoutAuthorities },
  }),
  contractOver: ({ now }) => ({
    isBreach: true,
    resource: 'recipients',
    filter: { contractValidUntil_lt: almatyDayOf(now) },
  }),
  purposePending: () => ({
    isBreach: false,
    resource: 'disclosures',
    filter: { basis: 'purpose', reviewStatus: 'pending' },
  }),
  purposeFlagged: () => ({
    isBreach: true,
    resource: 'disclosures',
    filter: { basis: 'purpose', reviewStatus: 'flagged' },
  }),
  otherPending: () => ({
    isBreach: false,
    resource: 'disclosures',
    filter: { basis: basesBut(['purpose']), reviewStatus: 'pending' },
  }),
  otherFlagged: () => ({
    isBreach: true,
    resource: 'disclosures',
    filter: { basis: basesBut(['purpose']), reviewStatus: 'flagged' },
  }),
  undocumented: () => ({
    isBreach: true,
    resource: 'disclosures',
    filter: { basis: ['authority_request', 'assignment'], documentNumber: null, reviewStatus: openReviews },
  }),
  retentionOver: ({ now }) => ({
    isBreach: true,
    resource: 'clients',
    filter: { status: held, retentionUntil_lt: almatyDayOf(now) },
  }),
  retentionSoon: ({ now, soonDays }) => ({
    isBreach: false,
    resource: 'clients',
    filter: {
      status: held,
      retentionUntil_gte: almatyDayOf(now),
      retentionUntil_lte: addDays(almatyDayOf(now), soonDays),
    },
  }),
  cookiesOver: ({ now }) => ({
    isBreach: true,
    resource: 'consents',
    filter: { kind: 'cookies', status: 'active', expiresAt_lte: formatInstant(now) },
  }),
  cookiesSoon: ({ now, soonDays }) => ({
    isBreach: false,
    resource: 'consents',
    filter: {
      kind: 'cookies',
      status: 'active',
      expiresAt_gt: formatInstant(now),
      expiresAt_lt: startOfDay(addDays(almatyDayOf(now), soonDays + 1)),
    },
  }),
  minorsHeld: () => ({ isBreach: true, resource: 'clients', filter: { isMinor: true, status: held } }),
};

/** The requests by which clients use the clause. */
export const kindsUnder = (clause: ClauseId): RequestKind[] =>
  requestKindValues.filter((kind) => requestKindRule(kind).clauses.includes(clause));

function question(subject: Subject, asked: Asked): Question {
  const key = subject.type === 'named' ? subject.name : `${subject.type} ${subject.kind}`;
  return { key, subject, ...asked };
}

function questionsOfKind(kind: RequestKind): Question[] {
  const open = { ...queue.filter, kind };
  return [
    question({ type: 'open', kind }, { isBreach: false, resource: 'requests', filter: open }),
    question(
      { type: 'overdue', kind },
      // The backend writes it down the moment the deadline passes: so the address means the same tomorrow.
      { isBreach: true, resource: 'requests', filter: { ...open, breachedAt_neq: null } },
    ),
  ];
}

/** What is asked under a clause: of the requests that rest on it, then of what else may be open or breached. */
export function questionsUnder(clause: ClauseId, { role, ...moment }: Moment & { role: Role }): Question[] {
  const named = clauseRule(clause).counts ?? [];
  return [
    ...kindsUnder(clause).flatMap(questionsOfKind),
    ...named.map((name) => question({ type: 'named', name }, counts[name](moment))),
  ].filter(({ resource }) => roleMay(role, resource, 'list'));
}

/** Each list of every clause once. */
export function allQuestions(asked: Moment & { role: Role }): Question[] {
  const all = clauseIds.flatMap((clause) => questionsUnder(clause, asked));
  return [...new Map(all.map((each) => [each.key, each])).values()];
}
