import { describe, expect, it } from 'vitest';
import { at, kz, without } from '../../deadlines/calendars.fixture';
import { workdayAt } from './workday';

const hour = 3_600_000;
const workday = (text: string) => workdayAt(kz, at(text));

describe('the working day', () => {
  it('lies ahead before it opens, whole', () => {
    expect(workday('2026-11-23T08:10:00+05:00')).toMatchObject({
      day: '2026-11-23',
      phase: 'before',
      leftMs: 9 * hour,
      opens: '09:00',
      closes: '18:00',
      changesAt: at('2026-11-23T09:00:00+05:00'),
    });
  });

  it('has so many whole minutes left, and tells when there will be one fewer', () => {
    const { phase, leftMs, changesAt } = workday('2026-11-23T11:40:20+05:00');
    expect([phase, leftMs]).toEqual(['working', 6 * hour + 19 * 60_000]);
    const later = workdayAt(kz, changesAt);
    expect(later.leftMs).toBe(6 * hour + 18 * 60_000);
    expect(workdayAt(kz, changesAt - 1).leftMs).toBe(leftMs);
  });

  it('is over at the closing hour', () => {
    expect(workday('2026-11-23T18:00:00+05:00')).toMatchObject({ phase: 'after', leftMs: 0 });
  });

  it.each([
    ['a working day to come', '2026-11-23T08:00:00+05:00', null],
    ['the hours of work', '2026-11-23T17:59:59+05:00', null],
    ['closing', '2026-11-23T18:00:00+05:00', '2026-11-24'],
    ['a weekend', '2026-11-21T12:00:00+05:00', '2026-11-23'],
    ['a holiday', '2026-12-16T12:00:00+05:00', '2026-12-17'],
    ['the last closing of a year', '2026-12-31T18:30:00+05:00', '2027-01-05'],
  ])('after %s names the next day to work on', (_, text, nextDay) => {
    expect(workday(text).nextDay).toBe(nextDay);
  });

  it('is none on a day off, which is named where the calendar names it', () => {
    expect(workday('2026-11-22T12:00:00+05:00')).toMatchObject({ phase: 'dayOff', leftMs: 0, offName: null });
    const holiday = workday('2026-12-16T12:00:00+05:00');
    expect(holiday).toMatchObject({ phase: 'dayOff', leftMs: 0 });
    expect(holiday.offName?.ru).toBeTruthy();
  });

  it('is not known where the calendar lacks the year', () => {
    const found = workdayAt(without(kz, '2026'), at('2026-11-23T12:00:00+05:00'));
    expect(found).toMatchObject({ phase: 'unknown', leftMs: null });
  });
});
