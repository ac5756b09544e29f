import { describe, expect, it } from 'vitest';
import { browserFailures, readFailures } from './failures';

const failed = {
  status: 'failed',
  errors: [{ message: '\u001b[31mError\u001b[39m: expected 2\nreceived 3' }],
};

describe('what failed in the browser', () => {
  it('is told by its file and title, with what went wrong, however deep it lies', () => {
    const spec = { file: 'a.spec.ts', title: 'closes', ok: false, tests: [{ results: [failed] }] };
    const fine = { file: 'a.spec.ts', title: 'opens', ok: true, tests: [{ results: [] }] };
    const report = { suites: [{ specs: [fine], suites: [{ specs: [spec] }] }] };
    expect(browserFailures(report)).toEqual(['a.spec.ts: closes\nError: expected 2\nreceived 3']);
  });

  it('is cut where an error goes on and on', () => {
    const long = { errors: [{ message: Array.from({ length: 90 }, (_, n) => `line ${n}`).join('\n') }] };
    const spec = { file: 'a.spec.ts', title: 'closes', ok: false, tests: [{ results: [long] }] };
    expect(browserFailures({ specs: [spec] })[0]?.split('\n')).toHaveLength(15);
  });

  it('is nothing where there is no report', () => {
    expect(readFailures('/nowhere/report.json', browserFailures)).toEqual([]);
    expect(browserFailures('')).toEqual([]);
  });
});
