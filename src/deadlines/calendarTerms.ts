import {
  addDays,
  addMonths,
  almatyDayOf,
  almatyInstantAt,
  type Day,
  daysBetween,
  formatInstant,
  type Instant,
  isDay,
  nextMidnightAfter,
  parseInstant,
  readInstant,
  sinceMidnightAt,
} from './almatyTime';

const cookieConsentMonths = 13;
const retentionYears = 5;

/**
 * The instant at which a cookie consent given at `givenAt` (RFC 3339) lapses: 13 calendar months later, at the same
 * time of day in Almaty, RFC 3339 in UTC. A cap, so it is never moved to a working day, and a month without such a
 * day ends it on its last one. Source: policy 9.5. Throws a RangeError where `givenAt` is no date-time.
 */
export function cookieConsentLimit(givenAt: string): string {
  const given = parseInstant(givenAt);
  const lastDay = addMonths(almatyDayOf(given), cookieConsentMonths);
  return formatInstant(almatyInstantAt(lastDay, sinceMidnightAt(given)));
}

/**
 * The last day (Almaty) on which data is kept: 5 years from the service or from the closing of the bank account,
 * given as a day or an RFC 3339 date-time. Source: policy 9.1. Throws a RangeError where `from` is neither.
 */
export function retentionUntil(from: string): Day {
  const start = isDay(from) ? from : almatyDayOf(parseInstant(from));
  return addMonths(start, retentionYears * 12);
}

type TermState = 'ahead' | 'soon' | 'today' | 'over' | 'unknown';

export interface TermDescription {
  state: TermState;
  /** The day (Almaty) on which the term ends. */
  untilDay: Day | null;
  /** Calendar days in Almaty: left where it is not over, past where it is; null where unknown. */
  days: number | null;
  /** Before this instant nothing here differs; null where nothing ever will. Always later than now. */
  changesAt: Instant | null;
}

/**
 * What the indicator says of a term in calendar days, as cookie consents (policy 9.5) and retention (policy 9.1).
 * `until` is a day, which is still within the term, or an RFC 3339 date-time, at which the term is over (a consent is
 * in force up to and not including it). Soon is `soonDays` or fewer left. Anything unreadable is unknown.
 */
export function describeTerm(facts: {
  until: string | null | undefined;
  now: Instant;
  soonDays: number;
}): TermDescription {
  const now = Math.floor(facts.now);
  const endsAt = endOfCalendarTerm(facts.until);
  if (endsAt === null) return { state: 'unknown', untilDay: null, days: null, changesAt: null };
  const untilDay = facts.until && isDay(facts.until) ? facts.until : almatyDayOf(endsAt);
  const left = daysBetween(almatyDayOf(now), untilDay);
  const midnight = nextMidnightAfter(now);
  const isOver = now >= endsAt;
  return {
    state: isOver ? 'over' : stateOf(left, facts.soonDays),
    untilDay,
    days: Math.abs(left),
    changesAt: isOver ? midnight : Math.min(midnight, endsAt),
  };
}

/** The first instant after the term. */
function endOfCalendarTerm(until: string | null | undefined): Instant | null {
  if (until && isDay(until)) return almatyInstantAt(addDays(until, 1), 0);
  return readInstant(until);
}

function stateOf(daysLeft: number, soonDays: number): TermState {
  if (daysLeft === 0) return 'today';
  return daysLeft <= soonDays ? 'soon' : 'ahead';
}
