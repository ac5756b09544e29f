// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import type { SlaDayRecord } from '../../api/records';
import type { WorkCalendar } from '../../deadlines/calendar';
import { initI18n, openAreas } from '../../i18n/i18n';
import { type Texts, textsIn } from '../../i18n/useTranslation';
import { periodBefore, periodOf } from '../range/period';
import { slaDay } from '../trend/slaDay.fixture';
import { tallyDays } from '../trend/slaTally';
import { paretoOf } from '../why/pareto';
import { agentsThatFit } from './agentsThatFit';
import { reportBlocks } from './reportBlocks';
import { fileRows } from './reportFile';
import { foldShares, type ReportFacts, reportOf } from './reportModel';

const today = '2026-11-26';
const kz: WorkCalendar = {
  version: 'test',
  week: { workingDays: [1, 2, 3, 4, 5], hours: { from: '09:00', to: '18:00' } },
  years: { 2026: { status: 'final', off: {}, on: {} } },
};
const row = (day: string, figures: Partial<SlaDayRecord>) => slaDay(day, 'correction', figures);

function factsOf(kind: 'week' | 'month', day: string): ReportFacts {
  const period = periodOf(kind, day, today);
  const earlier = periodBefore(period, today).range;
  const inMonth = [
    row('2026-10-05', { received: 9, closedOnTime: 7, refusedOnTime: 1, closedLate: 1, breached: 2 }),
    row('2026-10-07', { received: 1, closedLate: 1 }),
  ];
  return {
    period,
    trend: {
      asked: { range: period.range, kind: null },
      tally: tallyDays(inMonth, period.range),
      openLate: 1,
    },
    before: {
      asked: { range: earlier, kind: null },
      tally: tallyDays([row(earlier.from, { closedOnTime: 1, closedLate: 1 })], earlier),
      openLate: 0,
    },
    openLate: {
      byPart: new Map([
        ['2026-10-05', 1],
        ['2026-10-06', 0],
      ]),
      byKind: new Map([['correction', 1]]),
    },
    reasons: paretoOf(
      [
        { key: 'workload', count: 1 },
        { key: null, count: 1 },
      ],
      2,
      'rest',
    ),
    channels: [{ key: 'email', ended: 10, late: 2 }],
    agents: [
      { key: 4, ended: 6, late: 1 },
      { key: 9, ended: 3, late: 1 },
      { key: null, ended: 1, late: 0 },
    ],
    staff: [{ id: 4, fullName: 'Айгерим Ахметова', role: 'support', active: true }],
    now: { open: 5, dueToday: 1, overdue: 1, unassigned: 2, refusals: 0 },
    madeAt: Date.parse('2026-11-26T05:00:00Z'),
  };
}

let texts: Texts;
beforeAll(async () => {
  await initI18n('ru');
  await openAreas(['overview']);
  texts = textsIn('ru');
});

describe('the report', () => {
  it('counts a month by week, a week by day, each with what is open and late', () => {
    const month = reportOf(factsOf('month', '2026-10-15'), kz);
    expect(month.steps).toHaveLength(5);
    expect(month.steps[1]).toMatchObject({
      range: { from: '2026-10-05', to: '2026-10-11' },
      figures: { received: 10, onTime: 8, late: 2, openLate: 1, breached: 2, rate: { onTime: 8, of: 11 } },
    });
    expect(month.bars).toHaveLength(31);
    const week = reportOf(factsOf('week', '2026-10-05'), kz);
    expect(week.steps.map(({ range }) => range.from)).toEqual(week.bars.map(({ day }) => day.day));
    expect(week.steps[0]?.figures).toMatchObject({ openLate: 1, rate: { onTime: 8, of: 10 } });
    // A day that nobody counted is not said to have none.
    expect(week.steps[2]?.figures).toMatchObject({ openLate: null, rate: null });
  });

  it('compares the rate as it is shown, and tells causes by their share', () => {
    const report = reportOf(factsOf('month', '2026-10-15'), kz);
    expect(report.before).toEqual({ from: '2026-09-01', to: '2026-09-30' });
    expect([report.whole.rate?.of, report.wholeBefore.rate?.of, report.points]).toEqual([11, 2, 22.7]);
    expect(report.reasons).toMatchObject([
      { reason: 'workload', share: 0.5, shareUpTo: 0.5 },
      { reason: null, share: 0.5, shareUpTo: 1 },
    ]);
    expect(report.agents.map(({ key }) => key)).toEqual([{ name: 'Айгерим Ахметова' }, { id: 9 }, null]);
  });

  it('says the same on the sheet and in the file, where numbers are numbers and days are days', () => {
    const report = reportOf(factsOf('month', '2026-10-15'), kz);
    const blocks = reportBlocks(report, texts, 99);
    const { rows, figureRows } = fileRows(report, texts);
    for (const block of [blocks.whole, blocks.kinds, blocks.reasons, blocks.channels, blocks.agents]) {
      expect(rows).toEqual(expect.arrayContaining(block.rows.map((cells) => [...cells])));
    }
    const [, second = []] = blocks.steps.rows;
    expect(rows).toContainEqual([{ day: '2026-10-05' }, { day: '2026-10-11' }, ...second.slice(1)]);
    expect(rows).toContainEqual([
      texts.t('overview.trend.whole'),
      '',
      10,
      8,
      2,
      1,
      11,
      { look: 'share', value: 0.727 },
      2,
      '',
    ]);
    expect(rows).toContainEqual([
      texts.t('overview.trend.figures.rate'),
      { look: 'share', value: 0.727 },
      { look: 'share', value: 0.5 },
      { look: 'points', value: 22.7 },
    ]);
    expect(figureRows).toBe(7 + 6 + 8 + 2 + 1 + 3 + 5);
  });

  it('names the days off of a week, and says that there is no rate where nothing ended', () => {
    const { steps } = reportBlocks(reportOf(factsOf('week', '2026-10-05'), kz), texts, 99);
    expect(steps.rows.map((cells) => cells.at(-1))).toEqual(['', '', '', '', '', 'выходной', 'выходной']);
    expect(steps.rows[1]?.[6]).toBe('нет данных');
  });
});

describe('agents on the sheet', () => {
  const agent = (name: string, late: number) => ({ key: { name }, ended: 10, late, share: late / 10 });
  const some = Array.from({ length: 30 }, (_, n) => agent(`Агент ${n}`, 1));

  it('stand as one beyond what it has room for, and fewer of them where their names are long', () => {
    const month = reportOf(factsOf('month', '2026-10-15'), kz);
    const fitting = (agents: typeof some, others = {}) => agentsThatFit({ ...month, ...others, agents });
    const all = fitting(some);
    expect(fitting(some.slice(0, 9))).toBe(9);
    expect(all).toBeGreaterThan(15);
    expect(all).toBeLessThan(30);
    expect(fitting(some.map(({ key }) => agent(key.name.repeat(8), 1)))).toBeLessThan(all / 2);
    // The more the rest of the sheet has to say, the fewer.
    expect(fitting(some, { missing: 2, strayRows: 1 })).toBe(all - 3);
    const { rows, others } = foldShares(some, 16);
    expect(rows).toHaveLength(15);
    expect(others).toEqual({ count: 15, ended: 150, late: 15, share: 0.1 });
    expect(foldShares(some, 30)).toEqual({ rows: some, others: null });
  });
});
