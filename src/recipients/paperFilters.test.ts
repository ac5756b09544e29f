import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, almatyInstant } from '../deadlines/almatyTime';
import { describeTerm } from '../deadlines/calendarTerms';
import { protectionEnd } from '../policy/protectionEnd';
import { contractChoices, protectionChoices } from './paperFilters';

const soonDays = 30;

/** Whether a day passes a filter of the contract on that field. */
function passes(day: string, filter: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(filter).every(([key, bound]) => {
    const limit = String(bound);
    if (key.endsWith('_gte')) return day >= limit;
    if (key.endsWith('_lte')) return day <= limit;
    return key.endsWith('_lt') && day < limit;
  });
}

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
const stateOn = (today: string, until: string) =>
  describeTerm({ until, now: almatyInstant(today, '12:00'), soonDays }).state;

describe('the filters on papers say what the indicators say', () => {
  it('of the contract', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (today, shift) => {
        const until = addDays(today, shift);
        const state = stateOn(today, until);
        const found = contractChoices(today, soonDays).filter(({ filter }) => passes(until, filter));
        const isSoon = state === 'soon' || state === 'today';
        expect(found.map(({ value }) => value)).toEqual(
          state === 'over' ? ['over'] : isSoon ? ['soon', 'valid'] : ['valid'],
        );
      }),
    );
  });

  it('of the proof of protection', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -430, max: 0 }), (today, shift) => {
        const confirmed = addDays(today, shift);
        const state = stateOn(today, protectionEnd(confirmed));
        const found = protectionChoices(today, soonDays).filter(({ filter }) => passes(confirmed, filter));
        const isSoon = state === 'soon' || state === 'today';
        expect(found.map(({ value }) => value)).toEqual(
          state === 'over' ? ['over'] : isSoon ? ['soon', 'valid'] : ['valid'],
        );
      }),
    );
  });
});
