import {
  addMonths,
  almatyDayOf,
  almatyInstantAt,
  type Day,
  formatInstant,
  isDay,
  parseInstant,
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
