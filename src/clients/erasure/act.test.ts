import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseOfErasure, erasureClauses, readAct, writeAct } from './act';

describe('an act of destruction', () => {
  it('is one text that either language reads', () => {
    const act = { number: ' АУ-2026/17 ', day: '2026-11-23', clause: '9.1' } as const;
    expect(writeAct(act)).toBe('АУ-2026/17 · 23.11.2026 · 9.1');
    expect(writeAct({ ...act, clause: null })).toBe('АУ-2026/17 · 23.11.2026');
  });

  it('is read back as it was written, whatever its number', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
        fc.constantFrom('2024-02-29', '2026-11-23'),
        fc.constantFrom(...erasureClauses),
        (number, day, clause) => {
          expect(readAct(writeAct({ number, day, clause }))).toEqual({ number: number.trim(), day, clause });
        },
      ),
    );
  });

  it('of an older desk is a number alone, and none is none', () => {
    expect(readAct('№ 7 акт, 23.11.2026')).toEqual({
      number: '№ 7 акт, 23.11.2026',
      day: null,
      clause: null,
    });
    expect(readAct('АУ-9 · 31.02.2026')).toEqual({ number: 'АУ-9 · 31.02.2026', day: null, clause: null });
    for (const none of [null, undefined, '', '  ']) expect(readAct(none)).toBeNull();
  });

  it('rests on what the record tells, and on nothing where it does not', () => {
    const today = '2026-11-23';
    expect(clauseOfErasure({ isMinor: true, retentionUntil: '2020-01-01' }, today)).toBe('9.7');
    expect(clauseOfErasure({ isMinor: false, retentionUntil: '2026-11-22' }, today)).toBe('9.1');
    for (const retentionUntil of [today, null, 'soon']) {
      expect(clauseOfErasure({ isMinor: false, retentionUntil }, today)).toBeNull();
    }
  });
});
