import { describe, expect, it } from 'vitest';
import { consentEnd } from './consentEnd';

const givenAt = '2026-01-31T05:00:00Z';
const limit = '2027-02-28T05:00:00.000Z';

describe('when a consent lapses by itself', () => {
  it('is when the backend says, where that is within 13 months of a consent to cookies', () => {
    const expiresAt = '2026-07-01T00:00:00Z';
    expect(consentEnd({ kind: 'cookies', givenAt, expiresAt })).toBe(expiresAt);
  });

  it.each([null, undefined, 'soon', '2030-01-01T00:00:00Z'])(
    'is 13 months after a consent to cookies where the backend says %s (policy 9.5)',
    (expiresAt) => {
      expect(consentEnd({ kind: 'cookies', givenAt, expiresAt })).toBe(limit);
    },
  );

  it.each(['processing', 'marketing', 'unknown'] as const)('has no cap for %s', (kind) => {
    expect(consentEnd({ kind, givenAt, expiresAt: null })).toBeNull();
    expect(consentEnd({ kind, givenAt, expiresAt: '2030-01-01T00:00:00Z' })).toBe('2030-01-01T00:00:00Z');
  });

  it('is not made up where the day of the consent cannot be read', () => {
    expect(consentEnd({ kind: 'cookies', givenAt: '', expiresAt: null })).toBeNull();
  });
});
