import { describe, expect, it } from 'vitest';
import {
  askedPeriod,
  comparedWith,
  periodAfter,
  periodBefore,
  periodIn,
  periodOf,
  rangeBefore,
  searchOfPeriod,
} from './period';
import { lengthOf, presetRange, presets } from './range';

// A Thursday.
const today = '2026-11-26';
const asked = (query: string) => askedPeriod(new URLSearchParams(query), today);

describe('the period of a report', () => {
  it('is this week where the address says nothing', () => {
    expect(asked('')).toEqual({
      period: {
        kind: 'week',
        whole: { from: '2026-11-23', to: '2026-11-29' },
        range: { from: '2026-11-23', to: today },
        isUnderWay: true,
      },
      problem: null,
    });
  });

  it('is a week from Monday to Sunday, or a month of the calendar', () => {
    expect(asked('from=2026-11-16&to=2026-11-22')).toMatchObject({
      problem: null,
      period: { kind: 'week' },
    });
    expect(asked('from=2026-10-01&to=2026-10-31')).toMatchObject({
      problem: null,
      period: { kind: 'month', isUnderWay: false, range: { from: '2026-10-01', to: '2026-10-31' } },
    });
  });

  it('is known up to today as well, as the overview asks for one under way', () => {
    expect(asked('from=2026-11-23&to=2026-11-26')).toMatchObject({
      problem: null,
      period: { kind: 'week' },
    });
    expect(asked('from=2026-11-01&to=2026-11-26').period.whole).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
    });
    expect(asked('from=2026-11-01&to=2026-11-30').period.range.to).toBe(today);
  });

  it.each([
    'from=2026-11-17&to=2026-11-23',
    'from=2026-11-16&to=2026-11-21',
    'from=2026-11-22&to=2026-11-16',
    'from=2004-11-01&to=2004-11-30',
    'from=2026-11-16',
    'from=2026-02-30&to=2026-03-01',
  ])('is this week where %s is neither, and it is told', (query) => {
    expect(asked(query)).toEqual({ problem: 'other', period: periodOf('week', today, today) });
  });

  it.each(['from=2026-11-30&to=2026-12-06', 'from=2026-12-01&to=2026-12-31'])(
    'is this week where %s has not begun, and it is told',
    (query) => {
      expect(asked(query)).toEqual({ problem: 'future', period: periodOf('week', today, today) });
    },
  );

  it('has one before and, where that has begun, one after', () => {
    const october = periodOf('month', '2026-10-15', today);
    expect(periodBefore(october, today).whole).toEqual({ from: '2026-09-01', to: '2026-09-30' });
    expect(periodAfter(october, today)).toMatchObject({ isUnderWay: true, range: { to: today } });
    expect(periodAfter(periodOf('week', today, today), today)).toBeNull();
    expect(periodBefore(periodOf('month', '2027-01-05', '2027-01-05'), today).whole.from).toBe('2026-12-01');
  });

  it('is compared with the one before, and as many days of it while it is under way', () => {
    const compared = (kind: 'week' | 'month', day: string) => comparedWith(periodOf(kind, day, today));
    expect(compared('week', '2026-11-18')).toEqual({ from: '2026-11-09', to: '2026-11-15' });
    expect(compared('week', today)).toEqual({ from: '2026-11-16', to: '2026-11-19' });
    expect(compared('month', today)).toEqual({ from: '2026-10-01', to: '2026-10-26' });
    expect(comparedWith(periodOf('month', '2026-03-30', '2026-03-30')).to).toBe('2026-02-28');
  });

  it('stands whole in the address, which leads to itself', () => {
    const november = periodOf('month', today, today);
    expect(searchOfPeriod(november)).toBe('?from=2026-11-01&to=2026-11-30');
    expect(periodIn(november.whole, today)).toEqual(november);
  });
});

describe('what a range is compared with', () => {
  it('is, for a week or a month, what its report is compared with', () => {
    for (const preset of presets.filter((each) => each !== 'twelveWeeks')) {
      const range = presetRange(preset, today);
      const { period, problem } = askedPeriod(new URLSearchParams({ ...range }), today);
      expect(problem).toBeNull();
      expect(rangeBefore(range, today), preset).toEqual(comparedWith(period));
    }
    const october = { from: '2026-10-01', to: '2026-10-31' };
    expect(rangeBefore(october, today)).toEqual({ from: '2026-09-01', to: '2026-09-30' });
  });

  it('is as many days just before for any other, over a leap day too', () => {
    expect(rangeBefore({ from: '2024-03-01', to: '2024-03-02' }, today)).toEqual({
      from: '2024-02-28',
      to: '2024-02-29',
    });
    const twelveWeeks = presetRange('twelveWeeks', today);
    const before = rangeBefore(twelveWeeks, today);
    expect([lengthOf(before), before.to]).toEqual([lengthOf(twelveWeeks), '2026-09-06']);
  });
});
