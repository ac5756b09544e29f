import { describe, expect, it } from 'vitest';
import { at, kz, without } from './calendars.fixture';
import { type DeadlineDescription, type DeadlineFacts, describeDeadline } from './describeDeadline';

const thresholds = { criticalWorkingMinutes: 120 };
const dueAt = '2026-11-24T18:00:00+05:00';

function openAt(now: string, changes: Partial<DeadlineFacts> = {}, calendar = kz): DeadlineDescription {
  return describeDeadline({ dueAt, open: true, ...changes }, at(now), calendar, thresholds);
}

function done(
  closedAt: string | null,
  changes: Partial<DeadlineFacts> = {},
  calendar = kz,
): DeadlineDescription {
  const facts = { dueAt, closedAt, open: false, ...changes };
  return describeDeadline(facts, at('2026-12-01T12:00:00+05:00'), calendar, thresholds);
}

const amount = (days: number, hours: number, minutes: number) => ({ days, hours, minutes });

describe('an open request due on Tuesday 24 November at 18:00', () => {
  it.each([
    ['a day before', '2026-11-23T12:00:00+05:00', 'ahead', null],
    ['a millisecond before the due day', '2026-11-23T23:59:59.999+05:00', 'ahead', null],
    ['at midnight of the due day', '2026-11-24T00:00:00+05:00', 'today', amount(0, 9, 0)],
    ['before opening', '2026-11-24T08:59:59.999+05:00', 'today', amount(0, 9, 0)],
    ['at opening', '2026-11-24T09:00:00+05:00', 'today', amount(0, 9, 0)],
    ['a millisecond after opening', '2026-11-24T09:00:00.001+05:00', 'today', amount(0, 8, 0)],
    ['in the afternoon', '2026-11-24T13:30:00+05:00', 'today', amount(0, 4, 0)],
    ['a millisecond before the last two hours', '2026-11-24T15:59:59.999+05:00', 'today', amount(0, 2, 0)],
    ['two hours before', '2026-11-24T16:00:00+05:00', 'critical', amount(0, 2, 0)],
    ['45 minutes before', '2026-11-24T17:15:00+05:00', 'critical', amount(0, 0, 45)],
    ['less than a minute before', '2026-11-24T17:59:30+05:00', 'critical', amount(0, 0, 0)],
    ['at the instant itself', '2026-11-24T18:00:00+05:00', 'critical', amount(0, 0, 0)],
    ['a millisecond late', '2026-11-24T18:00:00.001+05:00', 'overdue', amount(0, 0, 0)],
    ['at night, when no working time has passed', '2026-11-24T23:00:00+05:00', 'overdue', amount(0, 0, 0)],
    ['at opening of the next day', '2026-11-25T09:00:00+05:00', 'overdue', amount(0, 0, 0)],
    ['40 minutes of work late', '2026-11-25T09:40:59.999+05:00', 'overdue', amount(0, 0, 40)],
    ['an hour late', '2026-11-25T10:00:00+05:00', 'overdue', amount(0, 1, 0)],
    ['a millisecond less than a day late', '2026-11-25T17:59:59.999+05:00', 'overdue', amount(0, 8, 0)],
    ['a working day late', '2026-11-25T18:00:00+05:00', 'overdue', amount(1, 0, 0)],
    [
      'over the weekend still three working days late',
      '2026-11-29T12:00:00+05:00',
      'overdue',
      amount(3, 0, 0),
    ],
    ['four days and a half late', '2026-12-01T13:30:00+05:00', 'overdue', amount(4, 0, 0)],
  ])('%s', (_when, now, state, said) => {
    expect(openAt(now)).toMatchObject({ state, amount: said });
  });

  it('names its day and time in Almaty', () => {
    expect(openAt('2026-11-20T12:00:00Z')).toMatchObject({
      dueAt: at(dueAt),
      dueDay: '2026-11-24',
      dueTime: '18:00',
      dueIsToday: false,
    });
    expect(openAt('2026-11-23T19:00:00Z').dueIsToday).toBe(true);
    expect(openAt('2026-11-24T18:59:59.999Z').dueIsToday).toBe(true);
    expect(openAt('2026-11-24T19:00:00Z').dueIsToday).toBe(false);
  });

  it('stands still outside working hours, and says so', () => {
    expect(openAt('2026-11-24T08:59:59.999+05:00').paused).toBe(true);
    expect(openAt('2026-11-24T09:00:00+05:00').paused).toBe(false);
    expect(openAt('2026-11-24T17:59:59.999+05:00').paused).toBe(false);
    expect(openAt('2026-11-24T18:00:00+05:00').paused).toBe(true);
    expect(openAt('2026-11-28T12:00:00+05:00').paused).toBe(true);
    expect(openAt('2026-11-23T22:00:00+05:00').paused).toBe(false);
  });

  it('is told from a breach by the clock alone: a due date moved on by the backend is not overdue', () => {
    expect(openAt('2026-11-23T12:00:00+05:00', { breachedAt: '2026-11-20T13:00:00Z' }).state).toBe('ahead');
  });
});

describe('working time decides, not the days on the wall', () => {
  it('on Friday at 17:00 a request due on Monday at 10:00 is critical', () => {
    const due = { dueAt: '2026-11-23T10:00:00+05:00' };
    expect(openAt('2026-11-20T16:59:59.999+05:00', due).state).toBe('ahead');
    expect(openAt('2026-11-20T17:00:00+05:00', due)).toMatchObject({
      state: 'critical',
      amount: amount(0, 2, 0),
    });
    expect(openAt('2026-11-21T12:00:00+05:00', due)).toMatchObject({
      state: 'critical',
      amount: amount(0, 1, 0),
      paused: true,
    });
    expect(openAt('2026-11-20T12:00:00+05:00', due).changesAt).toBe(at('2026-11-20T17:00:00+05:00'));
  });

  it('below an hour the minutes are said, also where the threshold is lower', () => {
    const facts = { dueAt, open: true };
    const said = describeDeadline(facts, at('2026-11-24T17:15:00+05:00'), kz, { criticalWorkingMinutes: 30 });
    expect(said).toMatchObject({ state: 'today', amount: amount(0, 0, 45) });
  });

  it('a working day is as long as the hours of the calendar', () => {
    const calendar = { ...kz, week: { ...kz.week, hours: { from: '10:00', to: '14:30' } } };
    const late = (now: string) => openAt(now, { dueAt: '2026-11-24T14:30:00+05:00' }, calendar).amount;
    expect(late('2026-11-25T14:29:00+05:00')).toEqual(amount(0, 4, 0));
    expect(late('2026-11-25T14:30:00+05:00')).toEqual(amount(1, 0, 0));
  });
});

describe('a request that is done', () => {
  it.each([
    ['closed a millisecond before', '2026-11-24T17:59:59.999+05:00', 'done_on_time', null],
    ['closed at the instant itself', '2026-11-24T18:00:00+05:00', 'done_on_time', null],
    [
      'closed the same evening, when no working time had passed',
      '2026-11-24T18:40:00+05:00',
      'done_late',
      amount(0, 0, 0),
    ],
    ['closed 40 minutes of work late', '2026-11-25T09:40:00+05:00', 'done_late', amount(0, 0, 40)],
    ['closed three hours late', '2026-11-25T12:30:00+05:00', 'done_late', amount(0, 3, 0)],
    ['closed two days late', '2026-11-27T10:00:00+05:00', 'done_late', amount(2, 0, 0)],
  ])('%s', (_name, closedAt, state, said) => {
    expect(done(closedAt)).toMatchObject({
      state,
      amount: said,
      paused: false,
      dueIsToday: false,
      changesAt: null,
    });
  });

  it('stays late once it was breached, even where the due date was moved since', () => {
    const breached = { breachedAt: '2026-11-23T13:00:00Z' };
    expect(done('2026-11-24T12:00:00+05:00', breached)).toMatchObject({ state: 'done_late', amount: null });
    expect(done(null, breached)).toMatchObject({ state: 'done_late', amount: null });
  });

  it('counts as on time where neither its closing nor a breach is known', () => {
    expect(done(null)).toMatchObject({ state: 'done_on_time', amount: null });
    expect(done('not an instant')).toMatchObject({ state: 'done_on_time', amount: null });
  });

  it('is late by an unknown amount where the calendar lacks the year', () => {
    expect(done('2027-01-20T12:00:00+05:00', {}, without(kz, '2027'))).toMatchObject({
      state: 'done_late',
      amount: null,
    });
  });
});

describe('what is not known is said to be so', () => {
  it.each([null, '', 'soon', '2026-11-24'])('a due date of %j is unknown for good', (unreadable) => {
    const nothing = {
      state: 'unknown',
      dueAt: null,
      dueDay: null,
      dueTime: null,
      amount: null,
      changesAt: null,
    };
    expect(openAt('2026-11-24T12:00:00Z', { dueAt: unreadable })).toMatchObject(nothing);
    expect(done('2026-11-24T12:00:00Z', { dueAt: unreadable })).toMatchObject(nothing);
  });

  it('without the year of now there is no amount, but two hours by the clock are critical all the same', () => {
    const calendar = without(kz, '2026');
    const said = (now: string) => openAt(now, {}, calendar);
    expect(said('2026-11-23T12:00:00+05:00')).toMatchObject({ state: 'ahead', amount: null });
    expect(said('2026-11-24T12:00:00+05:00')).toMatchObject({ state: 'today', amount: null, paused: false });
    expect(said('2026-11-24T12:00:00+05:00').changesAt).toBeLessThanOrEqual(at('2026-11-24T16:00:00+05:00'));
    expect(said('2026-11-24T08:00:00+05:00')).toMatchObject({ state: 'today', amount: null, paused: false });
    expect(said('2026-11-24T15:59:59.999+05:00').state).toBe('today');
    expect(said('2026-11-24T16:00:00+05:00')).toMatchObject({ state: 'critical', amount: null });
    expect(said('2026-11-25T09:00:00.001+05:00')).toMatchObject({
      state: 'overdue',
      amount: null,
      paused: false,
    });
  });

  it('but the hours alone tell that in the night after closing nothing is late by working time', () => {
    expect(openAt('2026-11-24T22:00:00+05:00', {}, without(kz, '2026'))).toMatchObject({
      state: 'overdue',
      amount: amount(0, 0, 0),
      paused: true,
    });
  });
});
