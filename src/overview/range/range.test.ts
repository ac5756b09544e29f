import { describe, expect, it } from 'vitest';
import { askedRange, mondayOf, presetRange, searchOf, weeksOf } from './range';

const today = '2026-11-23';
const twelveWeeks = { from: '2026-09-07', to: today };
const asked = (search: string, on = today) => askedRange(new URLSearchParams(search), on);

describe('the range of an address', () => {
  it('is twelve weeks, all kinds and without comparison where the address says nothing', () => {
    expect(asked('')).toEqual({ range: twelveWeeks, kind: null, isCompared: false, problems: [] });
    expect(weeksOf(twelveWeeks)).toHaveLength(12);
  });

  it('is what the address says', () => {
    expect(asked('from=2026-11-01&to=2026-11-15&kind=correction&compare=before')).toEqual({
      range: { from: '2026-11-01', to: '2026-11-15' },
      kind: 'correction',
      isCompared: true,
      problems: [],
    });
  });

  it.each([
    ['from=2026-11-15&to=2026-11-01', 'reversed'],
    ['from=2026-11-01', 'unreadable'],
    ['to=2026-11-01', 'unreadable'],
    ['from=2026-02-30&to=2026-03-02', 'unreadable'],
    ['from=<b>&to=yesterday', 'unreadable'],
    ['from=0001-01-01&to=0001-01-02', 'unreadable'],
    ['from=2026-01-01&to=2026-11-01', 'tooLong'],
    ['from=2026-11-24&to=2026-11-30', 'notYet'],
  ])('falls back, and says why, for %s', (search, problem) => {
    expect(asked(search)).toMatchObject({ range: twelveWeeks, problems: [problem] });
  });

  it('ends today where the address asks for days to come', () => {
    expect(asked('from=2026-11-16&to=2026-12-31')).toMatchObject({
      range: { from: '2026-11-16', to: today },
      problems: ['future'],
    });
  });

  it('takes the longest span, and not a day more', () => {
    expect(asked('from=2026-05-01&to=2026-10-31')).toMatchObject({ problems: [] });
    expect(asked('from=2026-05-01&to=2026-11-01')).toMatchObject({ problems: ['tooLong'] });
  });

  it('shows all kinds, and says so, where the kind is unknown', () => {
    expect(asked('kind=complaint')).toMatchObject({ kind: null, problems: ['unknownKind'] });
  });

  it('comes back from the address that is made of it', () => {
    const some = asked('from=2026-11-01&to=2026-11-15&kind=correction&compare=before');
    expect(asked(searchOf(some, today))).toEqual(some);
    expect(searchOf(asked(''), today)).toBe('');
    expect(searchOf({ ...asked(''), kind: 'access_copy' }, today)).toBe('?kind=access_copy');
    const address = new URLSearchParams('from=2026-11-01&other=1&compare=before');
    expect(searchOf(asked(''), today, address)).toBe('?other=1');
  });
});

describe('presets', () => {
  it('go up to today, whole where they are over', () => {
    expect(presetRange('thisWeek', '2026-11-25')).toEqual({ from: '2026-11-23', to: '2026-11-25' });
    expect(presetRange('lastWeek', '2026-11-25')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(presetRange('thisMonth', '2026-11-25')).toEqual({ from: '2026-11-01', to: '2026-11-25' });
    expect(presetRange('lastMonth', '2026-03-31')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  });

  it('cross the end of a year', () => {
    // 1 January 2027 is a Friday: its week began in December.
    expect(presetRange('thisWeek', '2027-01-01')).toEqual({ from: '2026-12-28', to: '2027-01-01' });
    expect(presetRange('lastMonth', '2027-01-01')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });
});

describe('weeks', () => {
  it('begin on Mondays, also on a Sunday and at the end of a year', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(mondayOf('2027-01-03')).toBe('2026-12-28');
  });

  it('are cut where the range begins and ends', () => {
    expect(weeksOf({ from: '2026-12-31', to: '2027-01-05' })).toEqual([
      { from: '2026-12-31', to: '2027-01-03' },
      { from: '2027-01-04', to: '2027-01-05' },
    ]);
    expect(weeksOf({ from: '2026-11-23', to: '2026-11-23' })).toEqual([
      { from: '2026-11-23', to: '2026-11-23' },
    ]);
  });
});
