import { describe, expect, it } from 'vitest';
import { addDays } from './almatyTime';
import { CalendarError, isWorkingDay, parseCalendar } from './calendar';
import { kz, readPublished } from './calendars.fixture';

const day = { kk: 'Жаңа жыл', ru: 'Новый год', kind: 'holiday' };
const week = { workingDays: [1, 2, 3, 4, 5], hours: { from: '09:00', to: '18:00' } };
const year = { status: 'final', off: { '2026-01-01': day }, on: { '2026-01-03': { ...day, kind: 'moved' } } };
const small = { version: '1', week, years: { '2026': year } };

function withYear(changes: object): object {
  return { ...small, years: { '2026': { ...year, ...changes } } };
}

describe('the published calendar', () => {
  it('is readable, and knows 2024 to 2027', () => {
    expect(Object.keys(kz.years)).toEqual(['2024', '2025', '2026', '2027']);
  });

  it.each(['2024', '2025', '2026', '2027'])('has as many working days in %s as it says itself', (name) => {
    const published = readPublished('kz.json');
    let worked = 0;
    for (let each = `${name}-01-01`; each.startsWith(name); each = addDays(each, 1)) {
      if (isWorkingDay(kz, each)) worked += 1;
    }
    expect(published).toMatchObject({ years: { [name]: { workingDays: worked } } });
  });

  it.each([
    ['2024-05-04', true, 'a Saturday worked for 8 May'],
    ['2024-05-08', false, 'the Wednesday moved to it'],
    ['2025-01-05', true, 'a Sunday worked for 3 January'],
    ['2025-01-03', false, 'the Friday moved to it'],
    ['2026-08-31', true, 'no longer off since Constitution Day has moved'],
    ['2026-10-26', false, 'in place of a Sunday holiday'],
    ['2027-01-07', false, 'Orthodox Christmas, a Thursday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-23', true, 'a Monday'],
  ])('%s is worked: %s (%s)', (name, worked) => {
    expect(isWorkingDay(kz, name)).toBe(worked);
  });

  it('does not guess about a year that it lacks', () => {
    expect(isWorkingDay(kz, '2028-01-03')).toBeNull();
    expect(isWorkingDay(kz, '2023-12-29')).toBeNull();
  });
});

describe('another calendar is honoured as it is', () => {
  it('with other working days', () => {
    const calendar = parseCalendar({ ...small, week: { ...week, workingDays: [6, 7] } });
    expect(isWorkingDay(calendar, '2026-11-28')).toBe(true);
    expect(isWorkingDay(calendar, '2026-11-27')).toBe(false);
  });

  it('with no working days at all', () => {
    const calendar = parseCalendar({ ...small, week: { ...week, workingDays: [] } });
    expect(isWorkingDay(calendar, '2026-11-27')).toBe(false);
    expect(isWorkingDay(calendar, '2026-01-03')).toBe(true);
  });
});

describe('a wrong calendar is told plainly, with the place', () => {
  it.each<[string, unknown, string]>([
    ['text instead of an object', '<!doctype html>', ''],
    ['nothing', undefined, ''],
    ['a list', [], ''],
    ['no version', { ...small, version: undefined }, 'version'],
    ['another zone', { ...small, timeZone: 'Europe/Moscow' }, 'timeZone'],
    ['no week', { ...small, week: undefined }, 'week'],
    ['an eighth weekday', { ...small, week: { ...week, workingDays: [1, 8] } }, 'week.workingDays[1]'],
    ['a weekday twice', { ...small, week: { ...week, workingDays: [1, 1] } }, 'week.workingDays'],
    ['a weekday as text', { ...small, week: { ...week, workingDays: ['1'] } }, 'week.workingDays[0]'],
    [
      'an hour without its zero',
      { ...small, week: { ...week, hours: { from: '9:00', to: '18:00' } } },
      'week.hours.from',
    ],
    [
      'hours that close first',
      { ...small, week: { ...week, hours: { from: '18:00', to: '09:00' } } },
      'week.hours',
    ],
    [
      'hours of no length',
      { ...small, week: { ...week, hours: { from: '09:00', to: '09:00' } } },
      'week.hours',
    ],
    ['years as a list', { ...small, years: [] }, 'years'],
    ['a year of two digits', { ...small, years: { '26': year } }, 'years.26'],
    ['a year without its status', withYear({ status: undefined }), 'years.2026.status'],
    ['a year without days off', withYear({ off: undefined }), 'years.2026.off'],
    ['a day of another year', withYear({ off: { '2027-01-01': day } }), 'years.2026.off.2027-01-01'],
    ['a day that is none', withYear({ off: { '2026-02-30': day } }), 'years.2026.off.2026-02-30'],
    ['a day both off and on', withYear({ on: { '2026-01-01': day } }), 'years.2026'],
    [
      'a day without its Kazakh name',
      withYear({ on: { '2026-01-03': { ...day, kk: '' } } }),
      'years.2026.on.2026-01-03.kk',
    ],
    [
      'an unknown kind of day',
      withYear({ on: { '2026-01-03': { ...day, kind: 'x' } } }),
      'years.2026.on.2026-01-03.kind',
    ],
    ['a wrong «of»', withYear({ on: { '2026-01-03': { ...day, of: 'x' } } }), 'years.2026.on.2026-01-03.of'],
  ])('%s', (_name, json, path) => {
    const read = () => parseCalendar(json);
    expect(read).toThrow(CalendarError);
    expect(read).toThrow(expect.objectContaining({ path }));
    expect(read).toThrow(/must|missing|twice|both/);
  });

  it('and a right one is not refused', () => {
    expect(parseCalendar(small).years['2026']?.off['2026-01-01']?.ru).toBe('Новый год');
  });
});
