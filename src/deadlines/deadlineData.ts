import { parseCalendar, type WorkCalendar } from './calendar';
import { type DeadlineRules, parseRules } from './rules';

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

/** Reads both files; never rejects: without them the desk shows the backend's deadlines and says what is missing. */
export async function readDeadlineData(
  files: Promise<[calendar: unknown, rules: unknown]>,
): Promise<DeadlineData> {
  try {
    const [calendar, rules] = await files;
    return { calendar: parseCalendar(calendar), rules: parseRules(rules), problem: null };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { calendar: noCalendar, rules: { version: '', rules: [] }, problem };
  }
}
