import { parseCalendar, type WorkCalendar } from './calendar';
import { type DeadlineRules, parseRules } from './rules';

/** Where they lie beside the desk. */
export const calendarFiles = { calendar: 'calendar/kz.json', rules: 'calendar/rules.json' } as const;

/** The working days and the terms; `problem` says, for operations, why they could not be read. */
export interface DeadlineData {
  calendar: WorkCalendar;
  rules: DeadlineRules;
  problem: string | null;
}

/** Knows no year: with it nothing is counted and nothing guessed. */
const noCalendar: WorkCalendar = {
  version: '',
  week: { workingDays: [], hours: { from: '00:00', to: '23:59' } },
  years: {},
};

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What is wrong with a file, after the file's path: operations must know which one is meant. */
export const fileError = (path: string, error: unknown): Error =>
  new Error(`${path}: ${messageOf(error)}`, { cause: error });

/** @throws {Error} that begins with the file's path */
function readFile<T>(path: string, json: unknown, parse: (json: unknown) => T): T {
  try {
    return parse(json);
  } catch (error) {
    throw fileError(path, error);
  }
}

/** Reads both files; never rejects: without them the desk shows the backend's deadlines and says what is missing. */
export async function readDeadlineData(
  files: Promise<[calendar: unknown, rules: unknown]>,
): Promise<DeadlineData> {
  try {
    const [calendar, rules] = await files;
    return {
      calendar: readFile(calendarFiles.calendar, calendar, parseCalendar),
      rules: readFile(calendarFiles.rules, rules, parseRules),
      problem: null,
    };
  } catch (error) {
    return { calendar: noCalendar, rules: { version: '', rules: [] }, problem: messageOf(error) };
  }
}
