import { afterEach, describe, expect, it, vi } from 'vitest';
import { caseOf } from '../verdict/case.fixture';
import { FoundList } from './foundList';
import { type Judged, judgedOf } from './judged';
import { Tally } from './tally';

afterEach(() => {
  vi.unstubAllEnvs();
});

const clear = judgedOf(caseOf());
const judged = (changes: Partial<Judged>): Judged => ({ ...clear, ...changes });
const questionable = (id: number, changes: Partial<Judged> = {}): Judged =>
  judged({ id, judgement: 'questionable', findings: ['contract_missing'], ...changes });

describe('what is kept of a disclosure', () => {
  it('is its judgement, and the month in Almaty', () => {
    expect(clear).toMatchObject({ id: 700, judgement: 'clear', findings: [], month: '2026-06' });
    // Still June by the clock of the workstation.
    vi.stubEnv('TZ', 'America/New_York');
    expect(new Date('2026-06-30T19:30:00Z').getMonth()).toBe(5);
    const lateEvening = caseOf({ disclosure: { disclosedAt: '2026-06-30T19:30:00Z' } });
    expect(judgedOf(lateEvening).month).toBe('2026-07');
    expect(judgedOf(caseOf({ disclosure: { disclosedAt: '' } })).month).toBeNull();
  });

  it('names what could not be judged', () => {
    expect(judgedOf(caseOf({ client: undefined }))).toMatchObject({
      judgement: 'cannot_be_judged',
      unjudged: ['minor'],
    });
  });
});

describe('the tally', () => {
  it('counts by judgement, finding, recipient, purpose and month, the worst first and months in order', () => {
    const tally = new Tally();
    tally.add(clear);
    tally.add(
      judged({ month: '2025-12', recipientId: 8, judgement: 'cannot_be_judged', unjudged: ['minor'] }),
    );
    tally.add(questionable(2, { month: null, purpose: 'support', findings: ['minor', 'contract_missing'] }));
    tally.add(questionable(3, { recipientId: 8 }));
    const figures = tally.figures();
    expect(tally.judged).toBe(4);
    expect(figures.whole).toEqual({ clear: 1, questionable: 2, cannot_be_judged: 1 });
    expect(figures.byFinding.filter(({ found, unjudged }) => found + unjudged > 0)).toEqual([
      { code: 'minor', found: 1, unjudged: 1 },
      { code: 'contract_missing', found: 2, unjudged: 0 },
    ]);
    expect(figures.byRecipient.map(({ key }) => key)).toEqual([8, 9]);
    expect(figures.byMonth.map(({ key }) => key)).toEqual(['2025-12', '2026-06', null]);
    expect(figures.byPurpose).toContainEqual({
      key: 'support',
      counts: { clear: 0, questionable: 1, cannot_be_judged: 0 },
    });
  });
});

describe('the list of what is not clear', () => {
  const list = new FoundList();
  list.add(clear);
  list.add(questionable(1, { disclosedAt: '2026-01-01T00:00:00Z' }));
  list.add(
    questionable(2, {
      disclosedAt: '2026-02-01T00:00:00Z',
      recipientId: 8,
      month: null,
      unjudged: ['minor'],
    }),
  );
  list.add(questionable(3, { findings: ['minor'], purpose: 'support' }));
  list.add(questionable(4, { findings: ['minor', 'contract_missing'] }));
  list.add(judged({ id: 5, judgement: 'cannot_be_judged', unjudged: ['minor'] }));
  const idsOf = (...asked: Parameters<FoundList['page']>) => list.page(...asked).rows.map(({ id }) => id);

  it('begins with the gravest, then with that against which most speaks, then with the latest', () => {
    expect(idsOf({ judgement: 'questionable' }, 1, 10)).toEqual([4, 3, 2, 1]);
    expect(idsOf({ judgement: 'cannot_be_judged' }, 1, 10)).toEqual([5]);
  });

  it('comes page by page, with the length of the whole', () => {
    expect(list.page({ judgement: 'questionable' }, 2, 3)).toMatchObject({ total: 4, rows: [{ id: 1 }] });
    expect(list.page({ judgement: 'questionable' }, 9, 3)).toEqual({ total: 4, rows: [] });
  });

  it('is narrowed by what was opened', () => {
    const judgement = 'questionable';
    expect(idsOf({ judgement, finding: 'minor' }, 1, 10)).toEqual([4, 3]);
    expect(idsOf({ judgement, recipientId: 8 }, 1, 10)).toEqual([2]);
    expect(idsOf({ judgement, purpose: 'support' }, 1, 10)).toEqual([3]);
    expect(idsOf({ judgement, month: null }, 1, 10)).toEqual([2]);
    expect(idsOf({ unjudged: 'minor' }, 1, 10)).toEqual([2, 5]);
    expect(idsOf({ judgement: 'cannot_be_judged', unjudged: 'minor' }, 1, 10)).toEqual([5]);
  });

  it('takes in what is judged later', () => {
    list.add(questionable(6, { findings: ['minor', 'consent_missing', 'contract_missing'] }));
    expect(idsOf({ judgement: 'questionable' }, 1, 1)).toEqual([6]);
  });
});
