import { may, type Role } from '../../access/permissions';
import { type RequestRecord, UNKNOWN } from '../../api/records';
import { isOpen, movesFrom, type RequestStatus } from '../transitions';

interface Taking {
  name: 'take';
  myId: number;
  role: Role;
}

/** What has a key of its own. */
export type KeyedAct = Taking | { name: 'giveBack'; myId: number };
/** What is to be done with each of the chosen requests, and by whom. */
export type BulkAct =
  | KeyedAct
  /** Where it says from whom, what somebody else holds by now is left with them. */
  | { name: 'assign'; to: number | null; from?: number | null };
export type BulkActName = BulkAct['name'];

/** Why an act has nothing to do with a request. */
export const notApplicableReasons = [
  'yours',
  'assigned',
  'moved',
  'notMine',
  'refusal',
  'closed',
  'unreadable',
] as const;
export type NotApplicable = (typeof notApplicableReasons)[number];

export type Assignment = Partial<Pick<RequestRecord, 'assigneeId' | 'status'>>;
export type Applicability = { changes: Assignment } | { why: NotApplicable };

/** Who may do it at all (contract, PUT /requests/{id}: a manager may write the assignee alone). */
export function mayDo(role: Role, act: BulkActName): boolean {
  return may(role, act === 'assign' ? 'requests.assign' : 'requests.work');
}

function taken(
  status: RequestStatus,
  assigneeId: RequestRecord['assigneeId'],
  { myId, role }: Taking,
): Applicability {
  const start = movesFrom(status, role).find(({ move }) => move === 'start');
  if (start) return { changes: { assigneeId: myId, status: start.to } };
  if (status !== 'in_progress') return { why: 'refusal' };
  return assigneeId === myId ? { why: 'yours' } : { changes: { assigneeId: myId } };
}

/** What the act writes into the request, or why it has nothing to do with it; taking a new one starts it as well. */
export function applicability(act: BulkAct, request: RequestRecord): Applicability {
  const { status } = request;
  if (status === UNKNOWN) return { why: 'unreadable' };
  if (!isOpen(status)) return { why: 'closed' };
  if (act.name === 'take') return taken(status, request.assigneeId, act);
  const holder = request.assigneeId ?? null;
  if (act.name === 'assign') {
    if (holder === act.to) return { why: 'assigned' };
    const isMoved = act.from !== undefined && act.from !== holder;
    return isMoved ? { why: 'moved' } : { changes: { assigneeId: act.to } };
  }
  return holder === act.myId ? { changes: { assigneeId: null } } : { why: 'notMine' };
}

/** One request that the act applies to, and what it writes into it. */
export interface BulkItem {
  request: RequestRecord;
  changes: Assignment;
}

export interface BulkPlan {
  items: BulkItem[];
  /** How many of the others there are for each reason; reasons without any are left out. */
  others: { why: NotApplicable; count: number }[];
}

/** To which of the chosen requests the act applies. */
export function planOf(act: BulkAct, chosen: readonly RequestRecord[]): BulkPlan {
  const items: BulkItem[] = [];
  const counts = new Map<NotApplicable, number>();
  for (const request of chosen) {
    const found = applicability(act, request);
    if ('changes' in found) items.push({ request, changes: found.changes });
    else counts.set(found.why, (counts.get(found.why) ?? 0) + 1);
  }
  const others = notApplicableReasons.flatMap((why) => {
    const count = counts.get(why) ?? 0;
    return count > 0 ? [{ why, count }] : [];
  });
  return { items, others };
}
