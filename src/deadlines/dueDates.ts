import type { RequestKind } from '../policy/requestKinds';
import { addDays, almatyDayOf, type Day, formatInstant, parseInstant } from './almatyTime';
import { closesAt, isWorkingDay, type WorkCalendar } from './calendar';
import { type DeadlineRules, ruleFor } from './rules';

type DeadlineWarning = 'calendar_missing' | 'rule_missing';

export interface DueDates {
  /** The rule that was used; empty where none held on the day of receipt. */
  ruleId: string;
  calendarVersion: string;
  /** The company's promise, RFC 3339 in UTC; null where it cannot be counted. */
  dueAt: string | null;
  /** The limit by law, RFC 3339 in UTC; null where there is none or where it cannot be counted. */
  legalDueAt: string | null;
  warnings: DeadlineWarning[];
}

/** The days that were looked at, in order, and where the count ended. */
export interface Count {
  days: { day: Day; worked: boolean }[];
  /** The last working day of the term; null where the calendar lacks a year on the way. */
  dueDay: Day | null;
  missingYear: number | null;
}

/**
 * Counts working days (at least one) from the day after receipt (Civil Code 173).
 * A day in a year that the calendar lacks ends the count without an answer: never a guess.
 */
export function countFrom(calendar: WorkCalendar, receivedDay: Day, workingDays: number): Count {
  const days: Count['days'] = [];
  let left = workingDays;
  let day = receivedDay;
  while (left > 0) {
    day = addDays(day, 1);
    const worked = isWorkingDay(calendar, day);
    if (worked === null) return { days, dueDay: null, missingYear: Number(day.slice(0, 4)) };
    days.push({ day, worked });
    if (worked) left -= 1;
  }
  return { days, dueDay: day, missingYear: null };
}

/** The end of a term whose last day this is, RFC 3339 in UTC. */
export function endOfTerm(calendar: WorkCalendar, dueDay: Day): string {
  return formatInstant(closesAt(calendar, dueDay));
}

/**
 * When a request is due: working days from the day after receipt (the Almaty day of `receivedAt`, RFC 3339), ending
 * at the closing hour of the last one. Source: policy 8.1, 8.2; Civil Code 173, 175, 176.
 * A term that needs a year which the calendar lacks is null, with a warning. Throws a RangeError where `receivedAt`
 * is not an RFC 3339 date-time.
 */
export function dueDates(facts: {
  kind: RequestKind;
  receivedAt: string;
  calendar: WorkCalendar;
  rules: DeadlineRules;
}): DueDates {
  const { kind, calendar, rules } = facts;
  const receivedAt = parseInstant(facts.receivedAt);
  const rule = ruleFor(rules, kind, receivedAt);
  if (!rule) {
    return {
      ruleId: '',
      calendarVersion: calendar.version,
      dueAt: null,
      legalDueAt: null,
      warnings: ['rule_missing'],
    };
  }
  const receivedDay = almatyDayOf(receivedAt);
  const promise = countFrom(calendar, receivedDay, rule.promise.workingDays);
  const limit = rule.limit && countFrom(calendar, receivedDay, rule.limit.workingDays);
  const calendarMissing = promise.dueDay === null || limit?.dueDay === null;
  return {
    ruleId: rule.id,
    calendarVersion: calendar.version,
    dueAt: promise.dueDay && endOfTerm(calendar, promise.dueDay),
    legalDueAt: limit?.dueDay ? endOfTerm(calendar, limit.dueDay) : null,
    warnings: calendarMissing ? ['calendar_missing'] : [],
  };
}
