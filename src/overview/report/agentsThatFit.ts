import type { MarkedDay } from '../trend/dayMarks';
import type { AgentKey, Report } from './reportModel';

/** Lines of text that the days or weeks, the kinds and the agents have between them on one page of A4. */
const SHARED_LINES = 38;
/** A row of one line, with the room above and below it. */
const ROW = 1.25;
const LEAST_LINES = 6;
/** The letters of a name that stand on one line. */
const LETTERS = 25;

type Sheet = Pick<Report, 'agents' | 'period' | 'steps' | 'kinds' | 'missing' | 'strayRows'>;

/** How many more lines the remark beside a day of a week takes: the name of a holiday two, that nobody knows it one. */
function linesOfMark({ mark, named }: MarkedDay): number {
  if (mark === 'unknown') return 1;
  return named !== null && mark !== 'worked' ? 2 : 0;
}

function linesOfAgents({ period, steps, kinds, missing, strayRows }: Sheet): number {
  const remarks = (period.isUnderWay ? 1 : 0) + (missing > 0 ? 2 : 0) + (strayRows > 0 ? 2 : 0);
  const marked = period.kind === 'week' ? steps.flatMap(({ days }) => days) : [];
  const marks = marked.reduce((sum, day) => sum + linesOfMark(day), 0);
  return Math.max(LEAST_LINES, SHARED_LINES - ROW * (steps.length + kinds.length) - marks - remarks);
}

function heightOf(key: AgentKey): number {
  const letters = typeof key === 'object' && key !== null && 'name' in key ? key.name.length : 1;
  return ROW - 1 + Math.ceil(letters / LETTERS);
}

/** How many rows of agents the sheet has room for beside all else that it says: a long name takes several lines. */
export function agentsThatFit(sheet: Sheet): number {
  const room = linesOfAgents(sheet);
  let lines = 0;
  const first = sheet.agents.findIndex(({ key }) => {
    lines += heightOf(key);
    return lines > room;
  });
  return first === -1 ? sheet.agents.length : Math.max(1, first);
}
