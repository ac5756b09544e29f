import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const objectsIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** So much of an error says what was expected, where, and what was there instead. */
const LINES = 14;

function errorsOf(spec: Json): string[] {
  const results = objectsIn(spec.tests).flatMap(({ results: each }) => objectsIn(each));
  return results
    .flatMap(({ errors }) => objectsIn(errors))
    .flatMap(({ message }) => (typeof message === 'string' ? stripVTControlCharacters(message) : []))
    .map((message) => message.split('\n').slice(0, LINES).join('\n'));
}

/** Of Playwright's JSON report: each test that failed, with the beginning of what went wrong. */
export function browserFailures(report: unknown): string[] {
  if (!isObject(report)) return [];
  const ofSpecs = objectsIn(report.specs)
    .filter(({ ok }) => ok === false)
    .map((spec) => [`${spec.file}: ${spec.title}`, ...errorsOf(spec)].join('\n'));
  return [...ofSpecs, ...objectsIn(report.suites).flatMap(browserFailures)];
}

/** The report's failures; none where the run left no report. */
export function readFailures(file: string, failuresOf: (report: unknown) => string[]): string[] {
  return existsSync(file) ? failuresOf(JSON.parse(readFileSync(file, 'utf8'))) : [];
}
