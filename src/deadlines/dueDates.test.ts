import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestKindValues } from '../api/contract';
import { type Day, formatInstant } from './almatyTime';
import type { WorkCalendar } from './calendar';
import examples from './calendar.examples.json';
import {
  almatyByIntl,
  anyCalendar,
  anyInstantOf,
  at,
  kz,
  publishedRules,
  slowlyNext,
  slowlyWorks,
  without,
} from './calendars.fixture';
import { countFrom, dueDates } from './dueDates';
import { type DeadlineRule, type DeadlineRules, parseRules } from './rules';

function due(receivedAt: string, changes: Partial<Parameters<typeof dueDates>[0]> = {}) {
  return dueDates({
    kind: 'processing_withdrawal',
    receivedAt,
    calendar: kz,
    rules: publishedRules,
    ...changes,
  });
}

function rulesOf(promise: number, limit: number | null): DeadlineRules {
  const term = (workingDays: number) => ({ workingDays, source: { type: 'internal', clauses: [] } });
  const rule = {
    id: 'any',
    kind: 'access_copy',
    validFrom: '2000-01-01',
    promise: term(promise),
    limit: limit && term(limit),
  };
  return parseRules({ version: 'any', rules: [rule] });
}

/** The count as one would do it with a finger on a wall calendar. */
function slowlyCounted(calendar: WorkCalendar, receivedDay: Day, workingDays: number): Day | null {
  let day = receivedDay;
  for (let counted = 0; counted < workingDays; ) {
    day = slowlyNext(day);
    const works = slowlyWorks(calendar, day);
    if (works === null) return null;
    if (works) counted += 1;
  }
  return day;
}

describe('the worked examples', () => {
  it.each(examples.vectors)('$received and $working_days working days make $due', (vector) => {
    expect(countFrom(kz, vector.received, vector.working_days).dueDay).toBe(vector.due);
    const answer = due(`${vector.received}T10:00:00+05:00`, {
      kind: 'access_copy',
      rules: rulesOf(vector.working_days, null),
    });
    expect(answer.dueAt).not.toBeNull();
    expect(almatyByIntl(at(answer.dueAt ?? ''))).toEqual({ day: vector.due, time: '18:00' });
  });
});

describe('when a request is due', () => {
  it('is at 18:00 of the next working day for a withdrawal, and the limit by law 15 working days on', () => {
    expect(due('2026-11-20T10:00:00+05:00')).toEqual({
      ruleId: 'processing_withdrawal-2024-01-01',
      calendarVersion: kz.version,
      dueAt: '2026-11-23T13:00:00.000Z',
      legalDueAt: '2026-12-11T13:00:00.000Z',
      warnings: [],
    });
  });

  it('goes by the day of receipt in Almaty: a minute before midnight and midnight differ by a day', () => {
    expect(due('2026-11-24T23:59:59.999+05:00').dueAt).toBe('2026-11-25T13:00:00.000Z');
    expect(due('2026-11-25T00:00:00+05:00').dueAt).toBe('2026-11-26T13:00:00.000Z');
    expect(due('2026-11-24T19:00:00Z')).toEqual(due('2026-11-25T00:00:00+05:00'));
  });

  it.each([
    ['on a Saturday', '2026-11-21T12:00:00+05:00', '2026-11-23T13:00:00.000Z'],
    ['on a Sunday', '2026-11-22T12:00:00+05:00', '2026-11-23T13:00:00.000Z'],
    ['on a holiday', '2026-12-16T12:00:00+05:00', '2026-12-17T13:00:00.000Z'],
    ['before a worked Saturday', '2024-05-03T12:00:00+05:00', '2024-05-04T13:00:00.000Z'],
    ['on a worked Saturday', '2024-05-04T12:00:00+05:00', '2024-05-06T13:00:00.000Z'],
    [
      'before the leap day, when Almaty was six hours ahead',
      '2024-02-28T12:00:00+06:00',
      '2024-02-29T12:00:00.000Z',
    ],
    ['on the leap day, when the clocks went back', '2024-02-29T12:00:00+06:00', '2024-03-01T13:00:00.000Z'],
    ['in the hour that passed twice', '2024-02-29T18:30:00Z', '2024-03-01T13:00:00.000Z'],
    ['on the last day of a year', '2026-12-31T12:00:00+05:00', '2027-01-05T13:00:00.000Z'],
  ])('received %s', (_when, receivedAt, dueAt) => {
    expect(due(receivedAt).dueAt).toBe(dueAt);
  });

  it('has no limit by law where the law sets none', () => {
    expect(due('2026-11-20T10:00:00Z', { kind: 'contact_opt_out' })).toMatchObject({
      legalDueAt: null,
      warnings: [],
    });
  });

  it('counts every kind by its own rule', () => {
    for (const kind of requestKindValues) {
      expect(due('2026-11-20T10:00:00Z', { kind }).ruleId).toBe(`${kind}-2024-01-01`);
    }
  });

  it('closes at the hour that the calendar says', () => {
    const calendar = { ...kz, week: { ...kz.week, hours: { from: '08:00', to: '16:30' } } };
    expect(due('2026-11-20T10:00:00Z', { calendar }).dueAt).toBe('2026-11-23T11:30:00.000Z');
  });
});

describe('what cannot be counted is never guessed', () => {
  it('the limit runs into a year that the calendar lacks: the promise stands, with a warning', () => {
    expect(due('2027-12-20T10:00:00+05:00')).toMatchObject({
      dueAt: '2027-12-21T13:00:00.000Z',
      legalDueAt: null,
      warnings: ['calendar_missing'],
    });
  });

  it('both run into it: both are null, with one warning', () => {
    expect(due('2027-12-31T10:00:00+05:00')).toMatchObject({
      ruleId: 'processing_withdrawal-2024-01-01',
      dueAt: null,
      legalDueAt: null,
      warnings: ['calendar_missing'],
    });
  });

  it('a year missing in the middle is not leapt over', () => {
    expect(due('2025-12-31T10:00:00+05:00', { calendar: without(kz, '2026') }).dueAt).toBeNull();
  });

  it('the last working day of the calendar is still counted', () => {
    expect(due('2027-12-30T10:00:00+05:00').dueAt).toBe('2027-12-31T13:00:00.000Z');
  });

  it('no rule on the day of receipt: no date, no rule, and a warning', () => {
    expect(due('2023-12-31T23:59:59+06:00')).toEqual({
      ruleId: '',
      calendarVersion: kz.version,
      dueAt: null,
      legalDueAt: null,
      warnings: ['rule_missing'],
    });
    expect(due('2024-01-01T00:00:00+06:00').dueAt).toBe('2024-01-03T12:00:00.000Z');
  });

  it('a calendar without a single working day comes to an end', () => {
    const year = { status: 'final', off: {}, on: {} };
    const calendar = { ...kz, week: { ...kz.week, workingDays: [] }, years: { '2026': year, '2027': year } };
    expect(due('2026-01-01T10:00:00Z', { calendar })).toMatchObject({
      dueAt: null,
      legalDueAt: null,
      warnings: ['calendar_missing'],
    });
  });

  it.each(['', 'yesterday', '2026-11-20', '2026-02-30T10:00:00Z'])(
    '%j as the instant of receipt is refused',
    (text) => {
      expect(() => due(text)).toThrow(RangeError);
    },
  );
});

describe('over any calendar', () => {
  const anyTerm = fc.integer({ min: 1, max: 30 });

  it('the promise and the limit are what a slow count day by day gives', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyInstantOf(2024, 2028),
        anyTerm,
        fc.option(anyTerm),
        (calendar, received, n, m) => {
          const answer = due(formatInstant(received), {
            kind: 'access_copy',
            calendar,
            rules: rulesOf(n, m),
          });
          const receivedDay = almatyByIntl(received).day;
          const shown = (instant: string | null) => instant && almatyByIntl(at(instant));
          const expected = (term: number | null) => {
            const day = term && slowlyCounted(calendar, receivedDay, term);
            return day ? { day, time: calendar.week.hours.to } : null;
          };
          expect(shown(answer.dueAt)).toEqual(expected(n));
          expect(shown(answer.legalDueAt)).toEqual(expected(m));
          const isMissing = expected(n) === null || (m !== null && expected(m) === null);
          expect(answer.warnings).toEqual(isMissing ? ['calendar_missing'] : []);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a later receipt is never due earlier', () => {
    const fixed: DeadlineRule[] = [...rulesOf(3, null).rules];
    fc.assert(
      fc.property(anyCalendar, anyInstantOf(2024, 2028), anyInstantOf(2024, 2028), (calendar, a, b) => {
        const dueAfter = (received: number) =>
          due(formatInstant(received), {
            kind: 'access_copy',
            calendar,
            rules: { version: '1', rules: fixed },
          }).dueAt;
        const first = dueAfter(Math.min(a, b));
        const second = dueAfter(Math.max(a, b));
        fc.pre(first !== null && second !== null);
        expect(at(second ?? '')).toBeGreaterThanOrEqual(at(first ?? ''));
      }),
    );
  });
});
