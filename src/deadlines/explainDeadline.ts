import type { RequestKind } from '../policy/requestKinds';
import { almatyDayOf, type Day, type Instant, readInstant } from './almatyTime';
import { type CalendarDay, isWeekWorkingDay, type WorkCalendar, yearOf } from './calendar';
import { type Count, countFrom, endOfTerm } from './dueDates';
import { type DeadlineRule, type DeadlineRules, ruleFor } from './rules';

export type ExplainedStep =
  | { type: 'received'; day: Day }
  /** The n-th working day of the term. */
  | { type: 'counted'; day: Day; nth: number }
  /** A day that the week has off and the calendar has worked; the n-th working day. */
  | { type: 'worked_day_off'; day: Day; nth: number; name: DayName }
  | { type: 'skipped_weekend'; day: Day }
  | { type: 'skipped_holiday'; day: Day; name: DayName; kind: CalendarDay['kind'] }
  /** The last day of the term; where it is a weekend day worked, that step stands before this one. */
  | { type: 'due'; day: Day; nth: number };

type DayName = Pick<CalendarDay, 'kk' | 'ru'>;

export interface DeadlineToExplain {
  kind: RequestKind;
  /** RFC 3339, as the backend gave them. */
  receivedAt: string;
  dueAt: string | null;
  legalDueAt?: string | null;
  ruleId?: string;
  calendarVersion?: string;
}

export interface DeadlineExplanation {
  /** Almaty; null where `receivedAt` is unreadable. */
  receivedDay: Day | null;
  /** The rule that the backend names, else the one of the kind and the day of receipt; null where there is none. */
  rule: DeadlineRule | null;
  /** The backend names a rule that these rules lack. */
  unknownRule: boolean;
  /** How the promise was counted, as far as the calendar goes. */
  steps: ExplainedStep[];
  /** The desk's own count, RFC 3339 in UTC; null where it cannot be had. */
  ownDueAt: string | null;
  ownLegalDueAt: string | null;
  /** Both are known, and they are different instants. */
  differs: boolean;
  legalDiffers: boolean;
  /** The first year that the promise, else the limit, needs and the calendar lacks. */
  missingYear: number | null;
  /** Years that the promise or the limit was counted over and whose days may still be moved by order. */
  derivedYears: string[];
  /** The desk's own. */
  calendarVersion: string;
  /** The one that the backend counted with. */
  backendCalendarVersion: string | null;
  calendarVersionDiffers: boolean;
}

/**
 * Why a request is due when it is: each day from receipt to the end of the promise, and whether the desk's own count
 * agrees with the backend's. Source: policy 8.1, 8.2; Civil Code 173, 175, 176. Throws nothing: what cannot be read
 * or counted is null.
 */
export function explainDeadline(
  request: DeadlineToExplain,
  calendar: WorkCalendar,
  rules: DeadlineRules,
): DeadlineExplanation {
  const receivedAt = readInstant(request.receivedAt);
  const receivedDay = receivedAt === null ? null : almatyDayOf(receivedAt);
  const { rule, unknownRule } = findRule(request, receivedAt, rules);
  const promise = receivedDay && rule ? countFrom(calendar, receivedDay, rule.promise.workingDays) : null;
  const limit = receivedDay && rule?.limit ? countFrom(calendar, receivedDay, rule.limit.workingDays) : null;
  const ownDueAt = endOf(calendar, promise);
  const ownLegalDueAt = endOf(calendar, limit);
  return {
    receivedDay,
    rule,
    unknownRule,
    steps: receivedDay ? stepsOf(calendar, receivedDay, promise) : [],
    ownDueAt,
    ownLegalDueAt,
    differs: areDifferent(ownDueAt, request.dueAt),
    legalDiffers: areDifferent(ownLegalDueAt, request.legalDueAt),
    missingYear: promise?.missingYear ?? limit?.missingYear ?? null,
    derivedYears: derivedYearsOf(calendar, [promise, limit]),
    calendarVersion: calendar.version,
    backendCalendarVersion: request.calendarVersion ?? null,
    calendarVersionDiffers: Boolean(request.calendarVersion) && request.calendarVersion !== calendar.version,
  };
}

function findRule(
  { kind, ruleId }: DeadlineToExplain,
  receivedAt: Instant | null,
  rules: DeadlineRules,
): { rule: DeadlineRule | null; unknownRule: boolean } {
  const named = rules.rules.find((rule) => rule.id === ruleId && rule.kind === kind);
  if (named) return { rule: named, unknownRule: false };
  const own = receivedAt === null ? undefined : ruleFor(rules, kind, receivedAt);
  return { rule: own ?? null, unknownRule: Boolean(ruleId) };
}

function endOf(calendar: WorkCalendar, count: Count | null): string | null {
  return count?.dueDay ? endOfTerm(calendar, count.dueDay) : null;
}

function areDifferent(own: string | null, backends: string | null | undefined): boolean {
  const ownInstant = readInstant(own);
  const backendsInstant = readInstant(backends);
  return ownInstant !== null && backendsInstant !== null && ownInstant !== backendsInstant;
}

function derivedYearsOf(calendar: WorkCalendar, counts: readonly (Count | null)[]): string[] {
  const years = new Set(counts.flatMap((count) => count?.days ?? []).map(({ day }) => day.slice(0, 4)));
  return [...years].filter((year) => calendar.years[year]?.status !== 'final').sort();
}

function stepsOf(calendar: WorkCalendar, receivedDay: Day, promise: Count | null): ExplainedStep[] {
  let nth = 0;
  const counted = (promise?.days ?? []).flatMap(({ day, worked }): ExplainedStep[] => {
    if (!worked) return [skippedStep(calendar, day)];
    nth += 1;
    const workedStep = stepOfWorked(calendar, day, nth);
    if (day !== promise?.dueDay) return [workedStep];
    const due = { type: 'due', day, nth } as const;
    return workedStep.type === 'worked_day_off' ? [workedStep, due] : [due];
  });
  return [{ type: 'received', day: receivedDay }, ...counted];
}

function skippedStep(calendar: WorkCalendar, day: Day): ExplainedStep {
  const off = yearOf(calendar, day)?.off[day];
  if (!off) return { type: 'skipped_weekend', day };
  return { type: 'skipped_holiday', day, name: { kk: off.kk, ru: off.ru }, kind: off.kind };
}

function stepOfWorked(calendar: WorkCalendar, day: Day, nth: number): ExplainedStep {
  const on = yearOf(calendar, day)?.on[day];
  if (!on || isWeekWorkingDay(calendar, day)) return { type: 'counted', day, nth };
  return { type: 'worked_day_off', day, nth, name: { kk: on.kk, ru: on.ru } };
}
