import { describe, expect, it } from 'vitest';
import { kz, publishedRules, readPublished } from './calendars.fixture';
import { readDeadlineData } from './deadlineData';
import { dueDates } from './dueDates';

const calendar = readPublished('kz.json');
const rules = readPublished('rules.json');
const dueOf = ({ calendar, rules }: Awaited<ReturnType<typeof readDeadlineData>>) =>
  dueDates({ kind: 'processing_withdrawal', receivedAt: '2026-11-23T05:00:00.000Z', calendar, rules });

describe('the calendar and the terms', () => {
  it('as they are published are read, and deadlines are counted by them', async () => {
    const data = await readDeadlineData(Promise.resolve([calendar, rules]));
    expect(data).toMatchObject({ calendar: kz, rules: publishedRules, problem: null });
    expect(dueOf(data).dueAt).toBe('2026-11-24T13:00:00.000Z');
  });

  it.each<[string, () => Promise<[unknown, unknown]>, RegExp]>([
    [
      'that are missing',
      () => Promise.reject(new Error('calendar/kz.json: 404')),
      /^calendar\/kz\.json: 404$/,
    ],
    ['that cannot be reached', () => Promise.reject('offline'), /^offline$/],
    ['with an empty calendar', () => Promise.resolve([{}, rules]), /^calendar\/kz\.json: /],
    ['with a calendar that is none', () => Promise.resolve([null, rules]), /^calendar\/kz\.json: /],
    ['with a day that is none', () => Promise.resolve([withDay('2026-02-30'), rules]), /2026-02-30/],
    [
      'with terms that are none',
      () => Promise.resolve([calendar, { rules: 'all' }]),
      /^calendar\/rules\.json: /,
    ],
    ['with a term of no days', () => Promise.resolve([calendar, withTerm(-1)]), /^calendar\/rules\.json: /],
  ])('%s are told of, and nothing is counted', async (_name, files, problem) => {
    const data = await readDeadlineData(files());
    expect(data.problem).toMatch(problem);
    expect(data.calendar.years).toEqual({});
    expect(data.rules.rules).toEqual([]);
    expect(dueOf(data)).toMatchObject({ dueAt: null, legalDueAt: null });
  });
});

function withDay(day: string): unknown {
  return {
    ...kz,
    years: { 2026: { status: 'final', off: { [day]: { kk: 'күн', ru: 'день', kind: 'holiday' } }, on: {} } },
  };
}

function withTerm(workingDays: number): unknown {
  const [first] = publishedRules.rules;
  return { ...publishedRules, rules: [{ ...first, promise: { ...first?.promise, workingDays } }] };
}
