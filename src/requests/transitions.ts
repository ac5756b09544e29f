import { may, type Permission, type Role } from '../access/permissions';
import { type components, requestStatusValues } from '../api/contract';

type Request = components['schemas']['Request'];
export type RequestStatus = Request['status'];

/** What the backend answers when a move is refused (contract, PUT /requests/{id}). */
export type TransitionRefusal =
  | 'transition_not_allowed'
  | 'steps_open'
  | 'notices_open'
  | 'obligations_outstanding'
  | 'refusal_reason_required'
  | 'refusal_evidence_required'
  | 'late_reason_required'
  | 'second_person_required';

export type Move = 'start' | 'close' | 'propose_refusal' | 'refuse' | 'reject_refusal' | 'reopen';

interface Transition {
  move: Move;
  permission: Permission;
  /** What must hold, in the order in which a refusal is told. */
  requires: readonly TransitionRefusal[];
}

/**
 * Every move that a request may make: from → to. A pair that is not here is refused.
 * Source: contract, PUT /requests/{id}; policy 8.1 and law 8(2) for the obligations.
 */
export const transitions: Record<RequestStatus, Partial<Record<RequestStatus, Transition>>> = {
  new: {
    in_progress: { move: 'start', permission: 'requests.work', requires: [] },
  },
  in_progress: {
    closed: {
      move: 'close',
      permission: 'requests.work',
      requires: ['steps_open', 'notices_open', 'obligations_outstanding', 'late_reason_required'],
    },
    refusal_proposed: {
      move: 'propose_refusal',
      permission: 'requests.work',
      requires: ['refusal_reason_required', 'refusal_evidence_required'],
    },
  },
  refusal_proposed: {
    refused: {
      move: 'refuse',
      permission: 'requests.decide_refusal',
      requires: [
        'second_person_required',
        'refusal_reason_required',
        'refusal_evidence_required',
        'late_reason_required',
      ],
    },
    in_progress: {
      move: 'reject_refusal',
      permission: 'requests.decide_refusal',
      requires: ['second_person_required'],
    },
  },
  closed: {
    in_progress: { move: 'reopen', permission: 'requests.work', requires: [] },
  },
  refused: {
    in_progress: { move: 'reopen', permission: 'requests.work', requires: [] },
  },
};

/** A request that still runs against its deadline. */
export function isOpen(status: RequestStatus): boolean {
  return status !== 'closed' && status !== 'refused';
}

/** The moves that the role may try from this status; what they require is asked by `refusalsOf`. */
export function movesFrom(status: RequestStatus, role: Role): { move: Move; to: RequestStatus }[] {
  return requestStatusValues.flatMap((to) => {
    const transition = transitions[status][to];
    return transition && may(role, transition.permission) ? [{ move: transition.move, to }] : [];
  });
}

/** All that the requirements are asked of; the instants are RFC 3339. */
export interface TransitionFacts {
  request: Pick<Request, 'kind' | 'steps' | 'dueAt' | 'refusalReason' | 'refusalEvidence' | 'lateReason'>;
  from: RequestStatus;
  to: RequestStatus;
  role: Role;
  actorId: number;
  /** Milliseconds since the epoch, by the server's clock. */
  now: number;
  /** Notices of this request that are neither confirmed nor waived. */
  openNotices: number;
  /** Unfulfilled obligations of the client (policy 8.1). */
  obligations: number;
  barredByObligations: boolean;
  proposedById: number | null;
}

const holds: Record<TransitionRefusal, (facts: TransitionFacts) => boolean> = {
  transition_not_allowed: ({ from, to, role }) => {
    const transition = transitions[from][to];
    return transition !== undefined && may(role, transition.permission);
  },
  steps_open: ({ request }) => request.steps.every((step) => step.done),
  notices_open: ({ openNotices }) => openNotices === 0,
  obligations_outstanding: ({ barredByObligations, obligations }) =>
    !barredByObligations || obligations === 0,
  refusal_reason_required: ({ request }) => Boolean(request.refusalReason),
  refusal_evidence_required: ({ request }) => Boolean(request.refusalEvidence?.trim()),
  late_reason_required: ({ request, now }) =>
    Boolean(request.lateReason) || request.dueAt === null || now <= Date.parse(request.dueAt),
  second_person_required: ({ actorId, proposedById }) => actorId !== proposedById,
};

/** Why the move is refused, in the order in which it is told; empty where it may go ahead. */
export function refusalsOf(facts: TransitionFacts): TransitionRefusal[] {
  const transition = transitions[facts.from][facts.to];
  if (!transition || !holds.transition_not_allowed(facts)) return ['transition_not_allowed'];
  return transition.requires.filter((requirement) => !holds[requirement](facts));
}
