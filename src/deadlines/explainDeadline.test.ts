import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestKindValues } from '../api/contract';
import { formatInstant } from './almatyTime';
import { anyCalendar, anyInstantOf, kz, publishedRules, without } from './calendars.fixture';
import { dueDates } from './dueDates';
import { type DeadlineToExplain, explainDeadline } from './explainDeadline';

function explain(receivedAt: string, changes: Partial<DeadlineToExplain> = {}, calendar = kz) {
  const counted = dueDates({ kind: 'processing_withdrawal', receivedAt, calendar, rules: publishedRules });
  const request = { kind: 'processing_withdrawal' as const, receivedAt, ...counted, ...changes };
  return explainDeadline(request, calendar, publishedRules);
}

describe('why this date', () => {
  it('names the holiday, the day in its place and the weekend that were skipped', () => {
    expect(explain('2026-10-23T11:00:00+05:00')).toEqual({
      receivedDay: '2026-10-23',
      rule: publishedRules.rules[0],
      unknownRule: false,
      steps: [
        { type: 'received', day: '2026-10-23' },
        { type: 'skipped_weekend', day: '2026-10-24' },
        {
          type: 'skipped_holiday',
          day: '2026-10-25',
          name: { kk: 'Республика күні', ru: 'День Республики' },
          kind: 'holiday',
        },
        {
          type: 'skipped_holiday',
          day: '2026-10-26',
          name: { kk: 'Республика күні', ru: 'День Республики' },
          kind: 'substitute',
        },
        { type: 'due', day: '2026-10-27', nth: 1 },
      ],
      ownDueAt: '2026-10-27T13:00:00.000Z',
      ownLegalDueAt: '2026-11-16T13:00:00.000Z',
      differs: false,
      legalDiffers: false,
      missingYear: null,
      derivedYears: [],
      calendarVersion: kz.version,
      backendCalendarVersion: kz.version,
      calendarVersionDiffers: false,
    });
  });

  it('names the weekend day that was worked, also where it is the last', () => {
    expect(explain('2024-05-03T11:00:00+06:00').steps).toEqual([
      { type: 'received', day: '2024-05-03' },
      {
        type: 'worked_day_off',
        day: '2024-05-04',
        nth: 1,
        name: { kk: 'Ауыстырылған жұмыс күні', ru: 'Перенесённый рабочий день' },
      },
      { type: 'due', day: '2024-05-04', nth: 1 },
    ]);
  });

  it('does not call a plain working day a weekend day, though the calendar names it as worked', () => {
    const worked = { kk: 'жұмыс күні', ru: 'рабочий день', kind: 'moved' as const };
    const year = { status: 'final', off: {}, on: { '2026-11-24': worked } };
    const calendar = { ...kz, years: { '2026': year } };
    expect(explain('2026-11-23T11:00:00+05:00', {}, calendar).steps).toEqual([
      { type: 'received', day: '2026-11-23' },
      { type: 'due', day: '2026-11-24', nth: 1 },
    ]);
  });

  it('numbers the working days of a longer term', () => {
    const { steps } = explain('2026-11-19T11:00:00+05:00', { kind: 'access_copy', ruleId: '' });
    expect(steps).toEqual([
      { type: 'received', day: '2026-11-19' },
      { type: 'counted', day: '2026-11-20', nth: 1 },
      { type: 'skipped_weekend', day: '2026-11-21' },
      { type: 'skipped_weekend', day: '2026-11-22' },
      { type: 'counted', day: '2026-11-23', nth: 2 },
      { type: 'due', day: '2026-11-24', nth: 3 },
    ]);
  });

  it('agrees with the count, whatever the calendar, and its steps miss no day', () => {
    const anyKind = fc.constantFrom(...requestKindValues);
    fc.assert(
      fc.property(anyCalendar, anyInstantOf(2024, 2028), anyKind, (calendar, received, kind) => {
        const receivedAt = formatInstant(received);
        const counted = dueDates({ kind, receivedAt, calendar, rules: publishedRules });
        const why = explainDeadline({ kind, receivedAt, ...counted }, calendar, publishedRules);
        expect([why.ownDueAt, why.ownLegalDueAt]).toEqual([counted.dueAt, counted.legalDueAt]);
        expect(why.differs || why.legalDiffers).toBe(false);
        expect(why.missingYear !== null).toBe(counted.warnings.includes('calendar_missing'));
        const days = [...new Set(why.steps.map((step) => step.day))];
        expect(days.map((day) => Date.parse(day))).toEqual(
          days.map((_, n) => Date.parse(why.receivedDay ?? '') + n * 86_400_000),
        );
        expect(why.steps.some((step) => step.type === 'due')).toBe(counted.dueAt !== null);
      }),
    );
  });
});

describe('where the desk and the backend do not agree, it is said', () => {
  const receivedAt = '2026-11-20T11:00:00+05:00';

  it('on the due date, as instants and not as texts', () => {
    expect(explain(receivedAt, { dueAt: '2026-11-23T18:00:00+05:00' }).differs).toBe(false);
    expect(explain(receivedAt, { dueAt: '2026-11-24T18:00:00+05:00' }).differs).toBe(true);
    expect(explain(receivedAt, { legalDueAt: '2026-11-24T18:00:00+05:00' }).legalDiffers).toBe(true);
  });

  it('but not where one of them has no date', () => {
    expect(explain(receivedAt, { dueAt: null }).differs).toBe(false);
    expect(explain(receivedAt, {}, without(kz, '2026')).differs).toBe(false);
  });

  it('on the version of the calendar', () => {
    expect(explain(receivedAt, { calendarVersion: '2026-01-01' })).toMatchObject({
      calendarVersion: kz.version,
      backendCalendarVersion: '2026-01-01',
      calendarVersionDiffers: true,
    });
    const unnamed = explainDeadline({ kind: 'correction', receivedAt, dueAt: null }, kz, publishedRules);
    expect(unnamed).toMatchObject({ backendCalendarVersion: null, calendarVersionDiffers: false });
  });

  it('on the rule: one that the desk lacks, or of another kind, gives way to its own', () => {
    for (const ruleId of ['of-tomorrow', 'correction-2024-01-01']) {
      const why = explain(receivedAt, { ruleId });
      expect([why.unknownRule, why.rule?.id]).toEqual([true, 'processing_withdrawal-2024-01-01']);
    }
    const why = explain(receivedAt, { ruleId: '' });
    expect([why.unknownRule, why.rule?.id]).toEqual([false, 'processing_withdrawal-2024-01-01']);
  });
});

describe('what cannot be explained is not made up', () => {
  it('a missing year ends the steps where the calendar ends', () => {
    const why = explain('2027-12-30T11:00:00+05:00', { kind: 'access_copy', ruleId: '' });
    expect(why).toMatchObject({ ownDueAt: null, missingYear: 2028 });
    expect(why.steps).toEqual([
      { type: 'received', day: '2027-12-30' },
      { type: 'counted', day: '2027-12-31', nth: 1 },
    ]);
  });

  it('a year that the limit alone needs is named too', () => {
    expect(explain('2027-12-20T11:00:00+05:00')).toMatchObject({
      ownDueAt: '2027-12-21T13:00:00.000Z',
      ownLegalDueAt: null,
      missingYear: 2028,
    });
  });

  it('years whose days may still be moved by order are named, and others are not', () => {
    expect(explain('2026-12-25T11:00:00+05:00').derivedYears).toEqual(['2027']);
    expect(
      explain('2026-12-25T11:00:00+05:00', { kind: 'contact_opt_out', ruleId: '' }).derivedYears,
    ).toEqual([]);
  });

  it('no rule on the day of receipt, or an unreadable one', () => {
    const before = explain('2023-12-01T11:00:00Z');
    expect(before).toMatchObject({
      rule: null,
      ownDueAt: null,
      steps: [{ type: 'received', day: '2023-12-01' }],
    });
    const request = { kind: 'correction' as const, receivedAt: 'yesterday', dueAt: null };
    expect(explainDeadline(request, kz, publishedRules)).toMatchObject({
      receivedDay: null,
      rule: null,
      steps: [],
      ownDueAt: null,
      differs: false,
    });
  });
});
