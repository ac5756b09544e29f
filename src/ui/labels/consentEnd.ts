import type { ConsentRecord } from '../../api/records';
import { readInstant } from '../../deadlines/almatyTime';
import { cookieConsentLimit } from '../../deadlines/calendarTerms';

/**
 * The instant (RFC 3339, UTC) at which a consent lapses by itself, or null where it does not or its dates cannot be
 * read. A consent to cookies lapses 13 months after it was given at the latest (policy 9.5), whatever the backend says.
 */
export function consentEnd({
  kind,
  givenAt,
  expiresAt,
}: Pick<ConsentRecord, 'kind' | 'givenAt' | 'expiresAt'>): string | null {
  const stated = readInstant(expiresAt) === null ? null : (expiresAt ?? null);
  if (kind !== 'cookies' || readInstant(givenAt) === null) return stated;
  const limit = cookieConsentLimit(givenAt);
  return stated !== null && Date.parse(stated) < Date.parse(limit) ? stated : limit;
}
