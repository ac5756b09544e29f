import { almatyDayOf, almatyInstant, almatyTimeOf, type Day, type Instant, readInstant } from './almatyTime';
import { type WorkCalendar, workingDayMs } from './calendar';
import { type Stretch, stretchAt, workingMsBetween } from './workingTime';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

export type DeadlineState =
  | 'ahead'
  | 'today'
  | 'critical'
  | 'overdue'
  | 'done_on_time'
  | 'done_late'
  | 'unknown';

/** Working time as it is said: a day is as long as the calendar's working day. */
export interface WorkingAmount {
  days: number;
  hours: number;
  minutes: number;
}

export interface DeadlineFacts {
  /** RFC 3339; null where it could not be counted. */
  dueAt: string | null;
  closedAt?: string | null;
  /** The instant dueAt passed with the request open; never cleared. */
  breachedAt?: string | null;
  open: boolean;
}

export interface DeadlineThresholds {
  criticalWorkingMinutes: number;
}

export interface DeadlineDescription {
  state: DeadlineState;
  dueAt: Instant | null;
  /** Almaty. */
  dueDay: Day | null;
  /** Almaty, `HH:MM`. */
  dueTime: string | null;
  /** Of an open request alone: one that is done says nothing that changes at midnight. */
  dueIsToday: boolean;
  /** What is left (today, critical) or how late it is (overdue, done late); null where that is not known or not said. */
  amount: WorkingAmount | null;
  /** It is outside working hours now, so the amount stands still. */
  paused: boolean;
  /** Before this instant nothing here differs; null where nothing ever will. Always later than now. */
  changesAt: Instant | null;
}

interface Open {
  dueAt: Instant;
  dueDay: Day;
  now: Instant;
  calendar: WorkCalendar;
  criticalMs: number;
}

/**
 * What is said of an open deadline now, and when it is said otherwise. A stretch of the day ends at midnight at the
 * latest, so what changes with the day needs no step of its own.
 */
type Said = Pick<DeadlineDescription, 'state' | 'amount' | 'paused' | 'changesAt'>;

/**
 * What the deadline indicator says (desk.md, «The deadline indicator»). Time left and lateness are working time.
 *
 * - A request that is done was late where it was closed after dueAt or was ever breached. Where neither `closedAt`
 *   nor `breachedAt` is known it counts as on time: nothing says that it was late.
 * - At dueAt exactly the state is critical with 0 minutes; one millisecond later it is overdue.
 * - Where the calendar lacks a year, amounts are null; but working time is never longer than the clock's, so a
 *   deadline within the threshold by the clock is critical all the same.
 *
 * `now` is by the server's clock. Unreadable dates are as good as absent; throws a RangeError where `now` is no number.
 */
export function describeDeadline(
  facts: DeadlineFacts,
  now: Instant,
  calendar: WorkCalendar,
  thresholds: DeadlineThresholds,
): DeadlineDescription {
  const dueAt = readInstant(facts.dueAt);
  if (dueAt === null) return unknown;
  const dueDay = almatyDayOf(dueAt);
  const due = { dueAt, dueDay, dueTime: almatyTimeOf(dueAt) };
  if (!facts.open) return { ...due, ...describeDone(facts, dueAt, calendar) };
  // Whole milliseconds, so that «one later» is the next instant there is.
  const wholeNow = Math.floor(now);
  const open = {
    dueAt,
    dueDay,
    now: wholeNow,
    calendar,
    criticalMs: thresholds.criticalWorkingMinutes * minuteMs,
  };
  const said = wholeNow > dueAt ? sayOverdue(open) : sayDue(open);
  return { ...due, dueIsToday: dueDay === almatyDayOf(wholeNow), ...said };
}

const unknown: DeadlineDescription = {
  state: 'unknown',
  dueAt: null,
  dueDay: null,
  dueTime: null,
  dueIsToday: false,
  amount: null,
  paused: false,
  changesAt: null,
};

function describeDone(facts: DeadlineFacts, dueAt: Instant, calendar: WorkCalendar) {
  const closedAt = readInstant(facts.closedAt);
  const closedLate = closedAt !== null && closedAt > dueAt;
  const state: DeadlineState = closedLate || facts.breachedAt ? 'done_late' : 'done_on_time';
  // A breach against an older dueAt has no length that could be told from this one.
  const late = closedLate ? workingMsBetween(calendar, dueAt, closedAt) : null;
  const amount = late === null ? null : latenessOf(late, calendar);
  return { state, dueIsToday: false, amount, paused: false, changesAt: null };
}

function sayDue(open: Open): Said {
  const { dueAt, dueDay, now, calendar, criticalMs } = open;
  const left = workingMsBetween(calendar, now, dueAt);
  const stretch = stretchAt(calendar, now);
  const isCritical = (left ?? dueAt - now) <= criticalMs;
  if (!isCritical && almatyDayOf(now) < dueDay) return sayAhead(open, left, stretch);

  const amount = left === null ? null : isCritical ? hoursAndMinutes(left) : wholeHours(left);
  const steps = [stretch.until, dueAt, dueAt + 1];
  if (left === null) steps.push(dueAt - criticalMs);
  else if (stretch.running) steps.push(now + left - criticalMs, now + remainderOf(left, isCritical) + 1);
  return {
    state: isCritical ? 'critical' : 'today',
    amount,
    paused: isPaused(stretch, left),
    changesAt: firstAfter(now, steps),
  };
}

function sayAhead(
  { dueAt, dueDay, now, calendar, criticalMs }: Open,
  left: number | null,
  stretch: Stretch,
): Said {
  const said = { state: 'ahead', amount: null, paused: false } as const;
  const dueDayStarts = almatyInstant(dueDay, '00:00');
  const leftOnDueDay = workingMsBetween(calendar, dueDayStarts, dueAt);
  if (left !== null && leftOnDueDay !== null && leftOnDueDay > criticalMs) {
    return { ...said, changesAt: dueDayStarts };
  }
  const critical = left === null ? dueAt - criticalMs : now + left - criticalMs;
  return { ...said, changesAt: firstAfter(now, [stretch.until, critical]) };
}

function sayOverdue({ dueAt, now, calendar }: Open): Said {
  const late = workingMsBetween(calendar, dueAt, now);
  const stretch = stretchAt(calendar, now);
  const steps = [stretch.until];
  if (late !== null && stretch.running) steps.push(now + nextLateness(late, calendar) - late);
  // When a day opens whose year the calendar lacks, lateness is known for that one instant more.
  if (late !== null && stretch.running === null) steps.push(now + 1);
  return {
    state: 'overdue',
    amount: late === null ? null : latenessOf(late, calendar),
    paused: isPaused(stretch, late),
    changesAt: firstAfter(now, steps),
  };
}

function isPaused(stretch: Stretch, amount: number | null): boolean {
  return amount !== null && stretch.running === false;
}

function firstAfter(now: Instant, instants: readonly Instant[]): Instant {
  return Math.min(...instants.filter((instant) => instant > now));
}

function hoursAndMinutes(ms: number): WorkingAmount {
  return { days: 0, hours: Math.floor(ms / hourMs), minutes: Math.floor((ms % hourMs) / minuteMs) };
}

/** Whole hours; below one hour its minutes, since «0 hours left» would be false. */
function wholeHours(ms: number): WorkingAmount {
  return ms < hourMs ? hoursAndMinutes(ms) : { days: 0, hours: Math.floor(ms / hourMs), minutes: 0 };
}

/** How much of what is left is not said: when it has run out, the next smaller amount is due. */
function remainderOf(left: number, isCritical: boolean): number {
  return left % (isCritical || left < hourMs ? minuteMs : hourMs);
}

/** Lateness in the largest unit that it fills: whole working days, else whole hours, else minutes. */
function latenessOf(late: number, calendar: WorkCalendar): WorkingAmount {
  const days = Math.floor(late / workingDayMs(calendar));
  return days >= 1 ? { days, hours: 0, minutes: 0 } : wholeHours(late);
}

/** The smallest lateness, greater than this one, that is said otherwise. */
function nextLateness(late: number, calendar: WorkCalendar): number {
  const dayLong = workingDayMs(calendar);
  const next = (unit: number) => (Math.floor(late / unit) + 1) * unit;
  if (late >= dayLong) return next(dayLong);
  return Math.min(next(late >= hourMs ? hourMs : minuteMs), dayLong);
}
