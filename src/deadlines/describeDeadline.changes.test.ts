import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, type Instant } from './almatyTime';
import { anyCalendar, anyInstantOf, at, kz, without } from './calendars.fixture';
import { type DeadlineDescription, describeDeadline } from './describeDeadline';
import { workingMsBetween } from './workingTime';

const thresholds = { criticalWorkingMinutes: 120 };
const dueAt = '2026-11-24T18:00:00+05:00';

describe('the instant at which the words next differ', () => {
  it.each([
    ['ahead: at midnight of the due day', '2026-11-02T12:00:00+05:00', '2026-11-24T00:00:00+05:00'],
    ['today before opening: at opening', '2026-11-24T03:00:00+05:00', '2026-11-24T09:00:00+05:00'],
    ['today: after the whole hour', '2026-11-24T13:30:00+05:00', '2026-11-24T14:00:00.001+05:00'],
    ['today: when two hours are left', '2026-11-24T15:00:00.001+05:00', '2026-11-24T16:00:00+05:00'],
    ['critical: after the whole minute', '2026-11-24T17:15:20+05:00', '2026-11-24T17:16:00.001+05:00'],
    ['critical: at closing', '2026-11-24T17:59:20+05:00', '2026-11-24T18:00:00+05:00'],
    ['at the due instant: a millisecond later', '2026-11-24T18:00:00+05:00', '2026-11-24T18:00:00.001+05:00'],
    [
      'overdue by night: at midnight, when it is no longer today',
      '2026-11-24T20:00:00+05:00',
      '2026-11-25T00:00:00+05:00',
    ],
    ['overdue by minutes: at the next minute', '2026-11-25T09:40:20+05:00', '2026-11-25T09:41:00+05:00'],
    ['overdue by hours: at the next hour', '2026-11-25T12:30:00+05:00', '2026-11-25T13:00:00+05:00'],
    [
      'overdue by days: at closing, when it stands still',
      '2026-11-27T12:30:00+05:00',
      '2026-11-27T18:00:00+05:00',
    ],
  ])('%s', (_name, now, changesAt) => {
    expect(describeDeadline({ dueAt, open: true }, at(now), kz, thresholds).changesAt).toBe(at(changesAt));
  });

  it('is later than now also between two milliseconds, as a clock with an offset has it', () => {
    const say = (now: Instant) => describeDeadline({ dueAt, open: true }, now, kz, thresholds);
    const minuteEnds = at('2026-11-24T17:16:00+05:00');
    expect(say(minuteEnds + 0.5)).toEqual(say(minuteEnds));
    expect(say(minuteEnds + 0.5).changesAt).toBe(minuteEnds + 1);
    expect(say(at(dueAt) + 0.5).state).toBe('critical');
  });

  it('is a millisecond after the opening of a year that the calendar lacks: from there lateness is not known', () => {
    const due = { dueAt: '2027-12-31T18:00:00+05:00', open: true };
    const opening = at('2028-01-01T09:00:00+05:00');
    const say = (now: Instant) => describeDeadline(due, now, without(kz, '2028'), thresholds);
    expect(say(opening - 1)).toMatchObject({ amount: { minutes: 0 }, changesAt: opening });
    expect(say(opening)).toMatchObject({ amount: { minutes: 0 }, changesAt: opening + 1 });
    expect(say(opening + 1).amount).toBeNull();
  });

  it('wakes the page some 150 times in the two last hours and the first hour late, and some 4 times a day after', () => {
    const end = at('2026-12-04T00:00:00+05:00');
    let now: Instant = at('2026-11-01T00:00:00+05:00');
    const wakes: Instant[] = [];
    while (now < end) {
      const said = describeDeadline({ dueAt, open: true }, now, kz, thresholds);
      now = said.changesAt ?? end;
      wakes.push(now);
    }
    const within = (from: string, to: string) =>
      wakes.filter((wake) => wake >= at(from) && wake < at(to)).length;
    expect(within('2026-11-01T00:00:00+05:00', '2026-11-24T00:00:00+05:00')).toBe(0);
    expect(within('2026-11-24T00:00:00+05:00', '2026-11-24T16:00:00+05:00')).toBeLessThanOrEqual(10);
    expect(within('2026-11-24T16:00:00+05:00', '2026-11-24T18:00:00+05:00')).toBe(121);
    expect(within('2026-11-25T10:00:00.001+05:00', '2026-11-25T18:00:00+05:00')).toBeLessThanOrEqual(8);
    expect(within('2026-11-26T00:00:00+05:00', '2026-12-04T00:00:00+05:00')).toBeLessThanOrEqual(8 * 4);
  });

  const anyNearDue = anyInstantOf(2024, 2028).chain((due) =>
    fc.record({
      due: fc.constantFrom(due, Math.floor(due / 60_000) * 60_000),
      offset: fc.oneof(
        fc.integer({ min: -5 * 86_400_000, max: 5 * 86_400_000 }),
        fc.integer({ min: -2, max: 2 }),
        fc.integer({ min: -180, max: 180 }).map((minutes) => minutes * 60_000),
      ),
    }),
  );
  const anyThreshold = fc.constantFrom(0, 30, 120, 600);

  it('is later than now, and until then nothing differs', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyNearDue,
        anyThreshold,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (calendar, { due, offset }, criticalWorkingMinutes, parts) => {
          const facts = { dueAt: formatInstant(due), open: true };
          const say = (now: Instant) => describeDeadline(facts, now, calendar, { criticalWorkingMinutes });
          const now = due + offset;
          const said = say(now);
          const changesAt = said.changesAt ?? Number.NaN;
          expect(changesAt).toBeGreaterThan(now);
          const inside = parts.map((part) => now + Math.floor((changesAt - 1 - now) * part));
          for (const later of [...inside, changesAt - 1]) {
            expect({ ...say(later), changesAt: 0 }).toEqual({ ...said, changesAt: 0 });
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a request only ever goes on: ahead, today, critical, overdue, with less left and then more lateness', () => {
    const order = ['ahead', 'today', 'critical', 'overdue'];
    fc.assert(
      fc.property(
        anyCalendar,
        anyNearDue,
        anyThreshold,
        fc.integer({ min: 0, max: 4 * 86_400_000 }),
        (calendar, { due, offset }, criticalWorkingMinutes, passed) => {
          const facts = { dueAt: formatInstant(due), open: true };
          const say = (now: Instant) => describeDeadline(facts, now, calendar, { criticalWorkingMinutes });
          const [first, second] = [say(due + offset), say(due + offset + passed)];
          expect(order.indexOf(second.state)).toBeGreaterThanOrEqual(order.indexOf(first.state));
          if (first.state !== second.state || !first.amount || !second.amount) return;
          const size = (said: NonNullable<DeadlineDescription['amount']>) =>
            said.days * 1e6 + said.hours * 60 + said.minutes;
          const grows = size(second.amount) - size(first.amount);
          expect(first.state === 'overdue' ? grows : -grows).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('critical is the working time itself within the threshold', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyNearDue,
        anyThreshold,
        (calendar, { due, offset }, criticalWorkingMinutes) => {
          const now = due - Math.abs(offset);
          const left = workingMsBetween(calendar, now, due);
          fc.pre(left !== null);
          const facts = { dueAt: formatInstant(due), open: true };
          const { state } = describeDeadline(facts, now, calendar, { criticalWorkingMinutes });
          expect(state === 'critical').toBe(Number(left) <= criticalWorkingMinutes * 60_000);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('500 indicators on a page', () => {
  it('are described in a few milliseconds, also two years late', () => {
    const now = at('2026-11-24T12:00:00+05:00');
    const describeAll = () => {
      for (let n = 0; n < 500; n += 1) {
        describeDeadline({ dueAt: '2024-11-22T13:00:00.000Z', open: true }, now + n, kz, thresholds);
      }
    };
    describeAll();
    const began = performance.now();
    describeAll();
    // Some 10 ms are usual; the bound is wide because the machine is shared.
    expect(performance.now() - began).toBeLessThan(250);
  });
});
