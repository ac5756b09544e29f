import { describe, expect, it } from 'vitest';
import { add, browserCounts, closingLine, nothing, readCounts, unitCounts } from './counts';

const unitReport = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  success: true,
};
const browserReport = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('the closing line', () => {
  it('sums both runs', () => {
    const sum = add(unitCounts(unitReport), browserCounts(browserReport));
    expect(closingLine(sum)).toBe('10 passed, 0 failed, 2 skipped');
    expect(closingLine(nothing)).toBe('0 passed, 0 failed');
  });

  it('counts a file that did not load', () => {
    expect(unitCounts({ ...unitReport, success: false }).failed).toBe(1);
    expect(browserCounts({ ...browserReport, errors: [{ message: 'no tests' }] }).failed).toBe(1);
  });

  it('counts a test that passed only the second time as failed', () => {
    expect(browserCounts({ stats: { ...browserReport.stats, flaky: 2 } }).failed).toBe(2);
  });

  it('counts a run without a report as failed, and refuses one that it cannot read', () => {
    expect(readCounts('/nowhere/report.json', unitCounts).failed).toBe(1);
    expect(() => unitCounts({})).toThrow('numFailedTests');
    expect(() => browserCounts({ stats: {} })).toThrow('unexpected');
  });
});
