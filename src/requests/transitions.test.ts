import { describe, expect, it } from 'vitest';
import { requestStatusValues, roleValues } from '../api/contract';
import {
  isOpen,
  type Move,
  movesFrom,
  type RequestStatus,
  refusalsOf,
  type TransitionFacts,
  type TransitionRefusal,
  transitions,
} from './transitions';

/** The contract's moves, written out once more: from, to, the move, and who may make it. */
const allowed: [RequestStatus, RequestStatus, Move, ('support' | 'compliance')[]][] = [
  ['new', 'in_progress', 'start', ['support', 'compliance']],
  ['in_progress', 'closed', 'close', ['support', 'compliance']],
  ['in_progress', 'refusal_proposed', 'propose_refusal', ['support', 'compliance']],
  ['refusal_proposed', 'refused', 'refuse', ['compliance']],
  ['refusal_proposed', 'in_progress', 'reject_refusal', ['compliance']],
  ['closed', 'in_progress', 'reopen', ['support', 'compliance']],
  ['refused', 'in_progress', 'reopen', ['support', 'compliance']],
];

const dueAt = '2026-11-24T13:00:00.000Z';
const due = Date.parse(dueAt);

/** A request of which every requirement holds. */
function facts(changes: Partial<TransitionFacts> = {}): TransitionFacts {
  return {
    request: {
      kind: 'processing_withdrawal',
      steps: [
        { key: 'stop_use', done: true },
        { key: 'reply_sent', done: true },
      ],
      dueAt,
      refusalReason: 'obligations_outstanding',
      refusalEvidence: 'contract 17',
      lateReason: null,
    },
    from: 'in_progress',
    to: 'closed',
    role: 'compliance',
    actorId: 1,
    now: due,
    openNotices: 0,
    obligations: 0,
    barredByObligations: true,
    proposedById: 2,
    ...changes,
  };
}

function withRequest(changes: Partial<TransitionFacts['request']>): Pick<TransitionFacts, 'request'> {
  return { request: { ...facts().request, ...changes } };
}

const everyTry = requestStatusValues.flatMap((from) =>
  requestStatusValues.flatMap((to) => roleValues.map((role) => ({ from, to, role }))),
);

describe('who may move a request from where to where', () => {
  it.each(everyTry)('$from → $to by $role', ({ from, to, role }) => {
    const move = allowed.find(
      (row) => row[0] === from && row[1] === to && row[3].some((one) => one === role),
    );
    expect(refusalsOf(facts({ from, to, role }))).toEqual(move ? [] : ['transition_not_allowed']);
    expect(movesFrom(from, role).filter((offered) => offered.to === to)).toEqual(
      move ? [{ move: move[2], to }] : [],
    );
  });

  it('a manager moves nothing', () => {
    expect(requestStatusValues.flatMap((from) => movesFrom(from, 'manager'))).toEqual([]);
  });

  it('nobody registers a request anew', () => {
    expect(requestStatusValues.flatMap((from) => Object.keys(transitions[from]))).not.toContain('new');
  });

  it('closed and refused alone no longer run against the deadline', () => {
    expect(requestStatusValues.filter((status) => !isOpen(status))).toEqual(['closed', 'refused']);
  });
});

interface Requirement {
  refusal: TransitionRefusal;
  on: Move[];
  broken: [name: string, facts: Partial<TransitionFacts>][];
  kept: [name: string, facts: Partial<TransitionFacts>][];
}

const late = { now: due + 1 };
const requirements: Requirement[] = [
  {
    refusal: 'steps_open',
    on: ['close'],
    broken: [
      [
        'one step is open',
        withRequest({
          steps: [
            { key: 'stop_use', done: true },
            { key: 'reply_sent', done: false },
          ],
        }),
      ],
    ],
    kept: [['every step is done', {}]],
  },
  {
    refusal: 'notices_open',
    on: ['close'],
    broken: [['one notice is open', { openNotices: 1 }]],
    kept: [['none is', { openNotices: 0 }]],
  },
  {
    refusal: 'obligations_outstanding',
    on: ['close'],
    broken: [['the client owes and the kind is barred by it', { obligations: 1 }]],
    kept: [
      ['the client owes and the kind is not barred by it', { obligations: 1, barredByObligations: false }],
      ['the client owes nothing', { obligations: 0 }],
    ],
  },
  {
    refusal: 'late_reason_required',
    on: ['close', 'refuse'],
    broken: [
      ['a millisecond late without a reason', late],
      ['late with the reason left out', { ...late, ...withRequest({ lateReason: undefined }) }],
    ],
    kept: [
      ['at dueAt itself', { now: due }],
      ['late with a reason', { ...late, ...withRequest({ lateReason: 'workload' }) }],
      ['dueAt unknown', { ...late, ...withRequest({ dueAt: null }) }],
    ],
  },
  {
    refusal: 'refusal_reason_required',
    on: ['propose_refusal', 'refuse'],
    broken: [
      ['no reason', withRequest({ refusalReason: null })],
      ['reason left out', withRequest({ refusalReason: undefined })],
    ],
    kept: [['a reason', {}]],
  },
  {
    refusal: 'refusal_evidence_required',
    on: ['propose_refusal', 'refuse'],
    broken: [
      ['no evidence', withRequest({ refusalEvidence: null })],
      ['blank evidence', withRequest({ refusalEvidence: '  ' })],
    ],
    kept: [['some evidence', {}]],
  },
  {
    refusal: 'second_person_required',
    on: ['refuse', 'reject_refusal'],
    broken: [['the one who proposed it', { actorId: 2, proposedById: 2 }]],
    kept: [['another person', { actorId: 1, proposedById: 2 }]],
  },
];

function tries(of: 'broken' | 'kept') {
  return requirements.flatMap(({ refusal, ...requirement }) =>
    allowed.flatMap(([from, to, move]) =>
      requirement[of].map(([name, changes]) => ({
        name: `${move}: ${name}`,
        refusal,
        asked: requirement.on.includes(move),
        facts: facts({ from, to, ...changes }),
      })),
    ),
  );
}

describe('what a move requires', () => {
  it.each(tries('broken'))('$refusal, $name', ({ refusal, asked, facts: tried }) => {
    expect(refusalsOf(tried)).toEqual(asked ? [refusal] : []);
  });

  it.each(tries('kept'))('no $refusal, $name', ({ facts: tried }) => {
    expect(refusalsOf(tried)).toEqual([]);
  });

  it('all that is missing is told at once, in the order of the table', () => {
    const everything = { openNotices: 1, obligations: 1, ...late };
    const open = withRequest({ steps: [{ key: 'reply_sent', done: false }] });
    expect(refusalsOf(facts({ ...everything, ...open }))).toEqual([
      'steps_open',
      'notices_open',
      'obligations_outstanding',
      'late_reason_required',
    ]);
  });

  it('who may not make the move is told nothing else', () => {
    expect(refusalsOf(facts({ role: 'manager', openNotices: 1 }))).toEqual(['transition_not_allowed']);
  });
});
