import type { UNKNOWN, UserRecord } from '../../api/records';
import type { Instant } from '../../deadlines/almatyTime';
import type { WorkCalendar } from '../../deadlines/calendar';
import type { RequestKind } from '../../policy/requestKinds';
import type { CountedList } from '../lists';
import type { Period } from '../range/period';
import type { DayRange } from '../range/range';
import { type MarkedDay, markDay } from '../trend/dayMarks';
import { type Headline, headlineOf } from '../trend/headline';
import { pointsBetween, rateOf, shownShare } from '../trend/onTimeRate';
import type { OpenLateParts } from '../trend/readOpenLate';
import type { Trend } from '../trend/readTrend';
import { lateOf, onTimeOf, type Tally } from '../trend/slaTally';
import type { ParetoRow } from '../why/pareto';
import type { Reason, ShareKey } from '../why/readWhy';
import type { LateShare } from '../why/shares';

/** What the backend has said, all of it, before any of it is shown. */
export interface ReportFacts {
  period: Period;
  trend: Trend;
  before: Trend;
  /** By the days of a week, by the weeks of a month. */
  openLate: OpenLateParts;
  reasons: readonly ParetoRow<Reason>[];
  channels: readonly LateShare<ShareKey>[];
  agents: readonly LateShare<ShareKey>[];
  staff: readonly UserRecord[];
  now: Record<CountedList, number>;
  madeAt: Instant;
}

/** The figures of one row; `openLate` is null where nobody counted it. */
export type ReportFigures = Omit<Headline, 'openLate'> & { openLate: number | null };

/** A day of a week or a week of a month, with its days. */
export interface ReportStep {
  range: DayRange;
  days: readonly MarkedDay[];
  figures: ReportFigures;
}

/** How many ended and how many of them late, by whatever the key is. */
export interface ReportShare<K> {
  key: K;
  ended: number;
  late: number;
  share: number;
}

interface ReportReason {
  reason: Reason;
  count: number;
  share: number;
  shareUpTo: number;
}

/** Whose: a name, nobody where it is null, `rest` for others. */
export type AgentKey = { name: string } | { id: number } | null | 'rest';

export interface ReportBar {
  day: MarkedDay;
  received: number;
  onTime: number;
  late: number;
}

/** All figures of the report: the sheet and the file show these and no others. */
export interface Report {
  period: Period;
  before: DayRange;
  madeAt: Instant;
  whole: ReportFigures;
  wholeBefore: ReportFigures;
  /** By how many percentage points the rate differs. */
  points: number | null;
  steps: readonly ReportStep[];
  bars: readonly ReportBar[];
  kinds: readonly { kind: RequestKind | typeof UNKNOWN; figures: ReportFigures }[];
  reasons: readonly ReportReason[];
  channels: readonly ReportShare<ShareKey>[];
  agents: readonly ReportShare<AgentKey>[];
  now: Record<CountedList, number>;
  /** Numbers and rows that the backend left out or gave beside the question. */
  missing: number;
  strayRows: number;
}

function figuresOf(tally: Tally, openLate: number | null): ReportFigures {
  const [onTime, late] = [onTimeOf(tally), lateOf(tally)];
  const { received, breached } = tally;
  return { rate: rateOf({ onTime, late, openLate }), received, onTime, late, openLate, breached };
}

function stepsOf({ period, trend, openLate }: ReportFacts, calendar: WorkCalendar): ReportStep[] {
  const { tally } = trend;
  if (period.kind === 'month') {
    return tally.weeks.map(({ range, days, tally: ofWeek }) => ({
      range,
      days: days.map(({ day }) => markDay(calendar, day)),
      figures: figuresOf(ofWeek, openLate.byPart.get(range.from) ?? null),
    }));
  }
  return tally.weeks.flatMap(({ days }) =>
    days.map(({ day, tally: ofDay }) => ({
      range: { from: day, to: day },
      days: [markDay(calendar, day)],
      figures: figuresOf(ofDay, openLate.byPart.get(day) ?? null),
    })),
  );
}

const barsOf = ({ trend }: ReportFacts, calendar: WorkCalendar): ReportBar[] =>
  trend.tally.weeks.flatMap(({ days }) =>
    days.map(({ day, tally }) => ({
      day: markDay(calendar, day),
      received: tally.received,
      onTime: tally.closedOnTime + tally.refusedOnTime,
      late: tally.closedLate + tally.refusedLate,
    })),
  );

const shareOf = <K>({ key, ended, late }: LateShare<K>): ReportShare<K> => ({
  key,
  ended,
  late,
  share: shownShare(late, ended),
});

function agentKey(key: ShareKey, staff: readonly UserRecord[]): AgentKey {
  if (key === null) return null;
  if (typeof key === 'string') return 'rest';
  const name = staff.find(({ id }) => id === key)?.fullName;
  return name ? { name } : { id: key };
}

export function reportOf(facts: ReportFacts, calendar: WorkCalendar): Report {
  const { period, trend, before, openLate, reasons, channels, agents, staff, now, madeAt } = facts;
  const [whole, wholeBefore] = [headlineOf(trend), headlineOf(before)];
  const allLate = reasons.at(-1)?.upTo ?? 0;
  return {
    period,
    before: before.asked.range,
    madeAt,
    whole,
    wholeBefore,
    points: pointsBetween(whole.rate, wholeBefore.rate),
    steps: stepsOf(facts, calendar),
    bars: barsOf(facts, calendar),
    kinds: trend.tally.kinds.map(({ kind, tally }) => ({
      kind,
      figures: figuresOf(tally, kind === 'unknown' ? null : (openLate.byKind.get(kind) ?? null)),
    })),
    reasons: reasons.map(({ key, count, shareUpTo }) => ({
      reason: key,
      count,
      share: shownShare(count, allLate),
      shareUpTo,
    })),
    channels: channels.map(shareOf),
    agents: agents.map(({ key, ...counts }) => shareOf({ key: agentKey(key, staff), ...counts })),
    now,
    missing: trend.tally.whole.missing + before.tally.whole.missing,
    strayRows: trend.tally.strayRows + before.tally.strayRows,
  };
}

/** Rows beyond so many stand on the sheet as one, so that it stays one page; the file has them all. */
interface FoldedShares<K> {
  rows: readonly ReportShare<K>[];
  others: { count: number; ended: number; late: number; share: number } | null;
}

export function foldShares<K>(rows: readonly ReportShare<K>[], most: number): FoldedShares<K> {
  if (rows.length <= most) return { rows, others: null };
  const others = rows.slice(most - 1);
  const sum = (name: 'ended' | 'late') => others.reduce((total, row) => total + row[name], 0);
  const [ended, late] = [sum('ended'), sum('late')];
  return {
    rows: rows.slice(0, most - 1),
    others: { count: others.length, ended, late, share: shownShare(late, ended) },
  };
}
