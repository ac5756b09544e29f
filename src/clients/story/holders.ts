import type {
  DisclosureRecord,
  RecipientNoticeRecord,
  RecipientRecord,
  RequestRecord,
} from '../../api/records';
import { readInstant } from '../../deadlines/almatyTime';
import { isWithdrawal } from '../../policy/requestKinds';

/**
 * How it stands with a recipient that has the data: no withdrawal was to be told to it; it is to be told, has been, or
 * need not be; it has confirmed a withdrawal and got data again since; or it has stopped advertising alone. Unknown
 * where the records do not tell.
 */
export type HolderState =
  | 'none'
  | 'pending'
  | 'sent'
  | 'waived'
  | 'again'
  | 'advertising_stopped'
  | 'unknown';

export interface Holder {
  recipientId: number;
  /** How many hand-overs no confirmation covers; what follows is of these alone. */
  count: number;
  /** RFC 3339; null where no time of any of them can be read. */
  lastAt: string | null;
  bases: DisclosureRecord['basis'][];
  categories: DisclosureRecord['dataCategories'];
  state: HolderState;
  /** Why the notice was waived. */
  note: string | null;
  /** The request whose notice the state is that of. */
  requestId: number | null;
}

/** Who got data, and has confirmed the withdrawal since. */
export interface Released {
  recipientId: number;
  confirmedAt: string;
  requestId: number;
}

export interface HoldersSources {
  disclosures: readonly DisclosureRecord[];
  requests: readonly Pick<RequestRecord, 'id' | 'kind' | 'status' | 'receivedAt'>[];
  notices: readonly RecipientNoticeRecord[];
  /** Undefined where the recipient has not come. */
  categoryOf: (recipientId: number) => RecipientRecord['category'] | undefined;
}

type WithdrawalRequest = HoldersSources['requests'][number];
type Told = { notice: RecipientNoticeRecord; withdrawal: WithdrawalRequest };

/** What was refused was never withdrawn. */
const hasWithdrawn = ({ kind, status }: WithdrawalRequest) => isWithdrawal(kind) && status !== 'refused';

const timeOf = (at: string | null | undefined) => readInstant(at) ?? Number.NEGATIVE_INFINITY;

/** What rests on the consent to advertising: that alone ends with it. */
const isAdvertising = (disclosure: DisclosureRecord, category: RecipientRecord['category'] | undefined) =>
  disclosure.purpose === 'newsletter' || category === 'advertiser';

/** Whether the recipient has confirmed a withdrawal that the hand-over falls under. What cannot be dated is not covered. */
function isCovered(disclosure: DisclosureRecord, told: readonly Told[], sources: HoldersSources): boolean {
  const disclosedAt = readInstant(disclosure.disclosedAt);
  if (disclosedAt === null) return false;
  return told.some(({ notice, withdrawal }) => {
    const confirmedAt = notice.status === 'confirmed' ? readInstant(notice.confirmedAt) : null;
    if (confirmedAt === null || disclosedAt > confirmedAt) return false;
    return (
      withdrawal.kind === 'processing_withdrawal' ||
      isAdvertising(disclosure, sources.categoryOf(disclosure.recipientId))
    );
  });
}

/** «Again» is said only where both times tell it: a confirmation or a hand-over without one leaves it unknown. */
function stateOf(decisive: Told | undefined, held: readonly DisclosureRecord[]): HolderState {
  if (!decisive) return 'none';
  const { notice, withdrawal } = decisive;
  if (notice.status !== 'confirmed') return notice.status;
  if (withdrawal.kind === 'marketing_withdrawal') return 'advertising_stopped';
  const confirmedAt = readInstant(notice.confirmedAt);
  const isAgain = confirmedAt !== null && held.some(({ disclosedAt }) => timeOf(disclosedAt) > confirmedAt);
  return isAgain ? 'again' : 'unknown';
}

/** The latest withdrawal first. */
const latestFirst = (a: Told, b: Told) =>
  timeOf(b.withdrawal.receivedAt) - timeOf(a.withdrawal.receivedAt) || b.withdrawal.id - a.withdrawal.id;

/**
 * Of all that a recipient was told the notice that matters: one that still waits for an answer, then one of the
 * withdrawal of all processing, since of advertising alone less is withdrawn.
 */
const decisiveOf = (latest: readonly Told[]): Told | undefined =>
  latest.find(({ notice: { status } }) => status !== 'confirmed' && status !== 'waived') ??
  latest.find(({ withdrawal: { kind } }) => kind === 'processing_withdrawal') ??
  latest[0];

function byRecipient<T>(items: readonly T[], recipientOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(recipientOf(item));
    if (group) group.push(item);
    else groups.set(recipientOf(item), [item]);
  }
  return groups;
}

function toldOf({ notices, requests }: HoldersSources): Map<number, Told[]> {
  const withdrawals = new Map(requests.filter(hasWithdrawn).map((request) => [request.id, request]));
  const told = notices.flatMap((notice) => {
    const withdrawal = withdrawals.get(notice.requestId);
    return withdrawal ? [{ notice, withdrawal }] : [];
  });
  return byRecipient(told.sort(latestFirst), ({ notice }) => notice.recipientId);
}

function holderOf(
  recipientId: number,
  held: readonly DisclosureRecord[],
  decisive: Told | undefined,
): Holder {
  const dated = held.toSorted((a, b) => timeOf(b.disclosedAt) - timeOf(a.disclosedAt));
  const lastAt = dated[0]?.disclosedAt;
  return {
    recipientId,
    count: held.length,
    lastAt: readInstant(lastAt) === null ? null : (lastAt ?? null),
    bases: [...new Set(dated.map(({ basis }) => basis))],
    categories: [...new Set(dated.flatMap(({ dataCategories }) => dataCategories))],
    state: stateOf(decisive, held),
    note: decisive?.notice.status === 'waived' ? (decisive.notice.note ?? null) : null,
    requestId: decisive?.withdrawal.id ?? null,
  };
}

function releasedOf(recipientId: number, told: readonly Told[]): Released[] {
  const confirmed = told.filter(({ notice }) => notice.status === 'confirmed' && notice.confirmedAt);
  const last = confirmed.toSorted((a, b) => timeOf(b.notice.confirmedAt) - timeOf(a.notice.confirmedAt))[0];
  if (!last) return [];
  return [{ recipientId, confirmedAt: last.notice.confirmedAt ?? '', requestId: last.withdrawal.id }];
}

/**
 * Who has a client's data now, as far as the records say (policy 8.1, 8.2): whoever got it, less those who have
 * confirmed a withdrawal since. Confirming the withdrawal from advertising gives up what was handed over for
 * advertising alone. In doubt a recipient has the data: nobody is left out for want of a fact.
 * Holders stand by their last hand-over, released ones by their confirmation, the latest first.
 */
export function whoHasTheData(sources: HoldersSources): { holders: Holder[]; released: Released[] } {
  const told = toldOf(sources);
  const got = byRecipient(sources.disclosures, ({ recipientId }) => recipientId);
  const holders: Holder[] = [];
  const released: Released[] = [];
  for (const [recipientId, disclosures] of got) {
    const notices = told.get(recipientId) ?? [];
    const held = disclosures.filter((disclosure) => !isCovered(disclosure, notices, sources));
    if (held.length > 0) holders.push(holderOf(recipientId, held, decisiveOf(notices)));
    else released.push(...releasedOf(recipientId, notices));
  }
  return {
    holders: holders.sort((a, b) => timeOf(b.lastAt) - timeOf(a.lastAt) || a.recipientId - b.recipientId),
    released: released.sort(
      (a, b) => timeOf(b.confirmedAt) - timeOf(a.confirmedAt) || a.recipientId - b.recipientId,
    ),
  };
}
