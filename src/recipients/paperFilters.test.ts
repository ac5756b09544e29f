import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, almatyInstant } from '../deadlines/almatyTime';
import { describeTerm } from '../deadlines/calendarTerms';
import { protectionEnd } from '../policy/protectionEnd';
import { contractChoices, protectionChoices } from './paperFilters';

const soonDays = 30;

/** Whether a record passes a filter of the contract: what is empty passes no bound. */
function passes(record: Readonly<Record<string, string | null>>, filter: Readonly<Record<string, unknown>>) {
  return Object.entries(filter).every(([key, bound]) => {
    const [field = '', comparison] = key.split('_');
    const value = record[field] ?? null;
    if (comparison === undefined) return value === bound;
    if (comparison === 'neq') return value !== bound;
    if (value === null) return false;
    const limit = String(bound);
    if (comparison === 'gte') return value >= limit;
    if (comparison === 'lte') return value <= limit;
    return comparison === 'lt' && value < limit;
  });
}

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
const stateOn = (today: string, until: string) =>
  describeTerm({ until, now: almatyInstant(today, '12:00'), soonDays }).state;

describe('the filters on papers say what the indicators say', () => {
  it('of the contract, with an end or without one: of two choices the one is part of the other', () => {
    const mayEnd = fc.option(fc.integer({ min: -60, max: 60 }), { nil: null });
    fc.assert(
      fc.property(anyDay, mayEnd, (today, shift) => {
        const until = shift === null ? null : addDays(today, shift);
        const contract = { contractNumber: 'ПДн-2025/009', contractValidUntil: until };
        const found = contractChoices(today, soonDays).filter(({ filter }) => passes(contract, filter));
        const state = until === null ? 'endless' : stateOn(today, until);
        const isSoon = state === 'soon' || state === 'today';
        expect(found.map(({ value }) => value)).toEqual(
          isSoon ? ['soon', 'valid'] : [state === 'ahead' ? 'valid' : state],
        );
      }),
    );
  });

  it('of who has no contract, which is none without an end', () => {
    const none = { contractNumber: null, contractValidUntil: null };
    const found = contractChoices('2026-11-23', soonDays).filter(({ filter }) => passes(none, filter));
    expect(found.map(({ value }) => value)).toEqual(['none']);
  });

  it('of the proof of protection', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -430, max: 0 }), (today, shift) => {
        const confirmed = addDays(today, shift);
        const state = stateOn(today, protectionEnd(confirmed));
        const found = protectionChoices(today, soonDays).filter(({ filter }) =>
          passes({ protectionConfirmedAt: confirmed }, filter),
        );
        const isSoon = state === 'soon' || state === 'today';
        expect(found.map(({ value }) => value)).toEqual(
          state === 'over' ? ['over'] : isSoon ? ['soon', 'valid'] : ['valid'],
        );
      }),
    );
  });
});
