import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function sumOf(json: Json, ...fields: string[]): number {
  return fields.reduce((sum, field) => {
    const value = json[field];
    if (typeof value !== 'number') throw new Error(`the report has no ${field}`);
    return sum + value;
  }, 0);
}

/** Of Vitest's JSON report. A file that does not load has no tests to fail: it counts as one. */
export function unitCounts(report: unknown): Counts {
  if (!isObject(report)) throw new Error('the report is no object');
  const failed = sumOf(report, 'numFailedTests');
  return {
    passed: sumOf(report, 'numPassedTests'),
    failed: failed === 0 && report.success !== true ? 1 : failed,
    skipped: sumOf(report, 'numPendingTests', 'numTodoTests'),
  };
}

/** Of Playwright's JSON report. What passes only the second time has failed; what has run no test as well. */
export function browserCounts(report: unknown): Counts {
  if (!isObject(report) || !isObject(report.stats)) throw new Error('the report has no stats');
  const failed = sumOf(report.stats, 'unexpected', 'flaky');
  const errors = Array.isArray(report.errors) ? report.errors.length : 0;
  return {
    passed: sumOf(report.stats, 'expected'),
    failed: failed === 0 && errors > 0 ? 1 : failed,
    skipped: sumOf(report.stats, 'skipped'),
  };
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

/** The report's counts; one failure where the run left no report. */
export function readCounts(file: string, countsOf: (report: unknown) => Counts): Counts {
  if (!existsSync(file)) return { ...nothing, failed: 1 };
  return countsOf(JSON.parse(readFileSync(file, 'utf8')));
}

export function add(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** `12 passed, 0 failed`, and what was skipped where something was. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
