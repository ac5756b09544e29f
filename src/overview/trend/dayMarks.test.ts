import { describe, expect, it } from 'vitest';
import { kz, without } from '../../deadlines/calendars.fixture';
import { markDay } from './dayMarks';

const markOf = (day: string) => markDay(kz, day).mark;

describe('days on the axis', () => {
  it('are worked, a weekend or a holiday, by name', () => {
    expect(markOf('2026-11-23')).toBe('worked');
    expect(markOf('2026-11-22')).toBe('weekend');
    // Republic Day fell on a Sunday; the Monday after it was off in its place.
    expect(markDay(kz, '2026-10-25')).toMatchObject({ mark: 'holiday', named: { kind: 'holiday' } });
    expect(markDay(kz, '2026-10-26')).toMatchObject({ mark: 'holiday', named: { of: '2026-10-25' } });
  });

  it('are told apart where a weekend is worked', () => {
    const { 2026: year = { status: 'final', off: {}, on: {} } } = kz.years;
    const moved = { kk: 'Ауыстырылған күн', ru: 'Перенос', kind: 'moved' } as const;
    const calendar = { ...kz, years: { 2026: { ...year, on: { '2026-11-21': moved } } } };
    expect(markDay(calendar, '2026-11-21')).toEqual({ day: '2026-11-21', mark: 'extra', named: moved });
  });

  it('are unknown in a year that the calendar lacks', () => {
    expect(markDay(without(kz, '2026'), '2026-11-22')).toMatchObject({ mark: 'unknown', named: null });
  });
});
