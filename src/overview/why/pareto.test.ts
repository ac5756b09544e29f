import { describe, expect, it } from 'vitest';
import { paretoOf } from './pareto';

describe('the causes', () => {
  it('come the commonest first, and add up', () => {
    const rows = paretoOf(
      [
        { key: 'workload', count: 2 },
        { key: 'other', count: 5 },
        { key: null, count: 3 },
      ],
      10,
      'unknown',
    );
    expect(rows).toEqual([
      { key: 'other', count: 5, upTo: 5, shareUpTo: 0.5 },
      { key: null, count: 3, upTo: 8, shareUpTo: 0.8 },
      { key: 'workload', count: 2, upTo: 10, shareUpTo: 1 },
    ]);
  });

  it('come to all where the last is among them alone', () => {
    const rows = paretoOf(
      [
        { key: 'workload', count: 1999 },
        { key: 'other', count: 1 },
      ],
      2000,
      'unknown',
    );
    expect(rows.map(({ shareUpTo }) => shareUpTo)).toEqual([0.999, 1]);
  });

  it('are none where nothing was late, and leave out what accounts for nothing', () => {
    expect(paretoOf([{ key: 'other', count: 0 }], 0, 'unknown')).toEqual([]);
    expect(
      paretoOf(
        [
          { key: 'other', count: 1 },
          { key: 'workload', count: 0 },
        ],
        1,
        'unknown',
      ),
    ).toHaveLength(1);
  });

  it('have what no known cause accounts for among them', () => {
    expect(paretoOf([{ key: 'other', count: 1 }], 4, 'unknown')).toEqual([
      { key: 'unknown', count: 3, upTo: 3, shareUpTo: 0.75 },
      { key: 'other', count: 1, upTo: 4, shareUpTo: 1 },
    ]);
  });

  it('never make more than the whole, though one came while they were counted', () => {
    expect(paretoOf([{ key: 'other', count: 5 }], 4, 'unknown')).toEqual([
      { key: 'other', count: 5, upTo: 5, shareUpTo: 1 },
    ]);
  });

  it('stay in the order in which they were named where they are alike', () => {
    const rows = paretoOf(
      [
        { key: 'a', count: 1 },
        { key: 'b', count: 1 },
      ],
      2,
      'rest',
    );
    expect(rows.map(({ key }) => key)).toEqual(['a', 'b']);
  });
});
