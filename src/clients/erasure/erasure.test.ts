import { describe, expect, it } from 'vitest';
import { erasureOf } from './erasure';

const today = '2026-11-23';
const client = {
  status: 'active',
  isMinor: false,
  retentionUntil: '2030-01-01',
  destructionAct: null,
} as const;

describe("a client's data may be deleted", () => {
  it.each(['active', 'processing_stopped'] as const)(
    'of an %s one on the day after the five years',
    (status) => {
      expect(erasureOf({ ...client, status, retentionUntil: '2026-11-22' }, today)).toBe('by_term');
      expect(erasureOf({ ...client, status, retentionUntil: today }, today)).toBe('not_yet');
    },
  );

  it('of a minor at once', () => {
    expect(erasureOf({ ...client, isMinor: true }, today)).toBe('by_age');
  });

  it.each([null, undefined, '', 'soon', '2026-02-30'])('never where the term is %j', (retentionUntil) => {
    expect(erasureOf({ ...client, retentionUntil }, today)).toBe('not_yet');
  });

  it('never where it is not known how the client stands', () => {
    expect(erasureOf({ ...client, status: 'unknown', retentionUntil: '2020-01-01' }, today)).toBe('not_yet');
  });

  it('once: afterwards the act alone may be missing', () => {
    const erased = { ...client, status: 'erased', isMinor: true } as const;
    expect(erasureOf(erased, today)).toBe('act_missing');
    expect(erasureOf({ ...erased, destructionAct: ' ' }, today)).toBe('act_missing');
    expect(erasureOf({ ...erased, destructionAct: 'Акт № 7' }, today)).toBe('done');
  });
});
