/** How much was closed or refused on one day, whoever did it. */
export interface DayOfClosings {
  /** Whether the day was worked; null where the calendar lacks the year. */
  worked: boolean | null;
  closings: number;
}

/** What the desk closes in a working day: the median of the worked days, or their mean where the median is nought. */
export interface DeskPace {
  perDay: number;
  by: 'median' | 'mean';
  /** Over how many worked days. */
  days: number;
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper;
}

/**
 * What the whole desk closes in a working day, from the days before today; null where nothing was closed on a day that
 * is known to be worked. What was closed on a day off counts for no day: nobody can rely on it until 18:00.
 */
export function deskPace(days: readonly DayOfClosings[]): DeskPace | null {
  const worked = days.filter(({ worked }) => worked === true).map(({ closings }) => closings);
  const sum = worked.reduce((all, closings) => all + closings, 0);
  if (sum === 0) return null;
  const median = medianOf(worked.toSorted((a, b) => a - b));
  const mean = sum / worked.length;
  return median > 0
    ? { perDay: median, by: 'median', days: worked.length }
    : { perDay: mean, by: 'mean', days: worked.length };
}

/**
 * How much of the desk's pace is one agent's, in closings for an hour of work: by their share of all that was closed in
 * the same days. Null where the desk has no pace or they have closed nothing: then nobody can tell, which is not nought.
 *
 * Why not `medianHoursToClose30d`: that is the time from receipt to closing, most of it waiting. A request is open for
 * a day and more while its agent closes a dozen others, so by that number nobody could close anything in a day.
 */
export function agentPace(
  desk: DeskPace | null,
  { closed, closedByAll, hoursOfDay }: { closed: number; closedByAll: number; hoursOfDay: number },
): number | null {
  if (desk === null || closed <= 0 || closedByAll <= 0 || hoursOfDay <= 0) return null;
  return (desk.perDay / hoursOfDay) * Math.min(1, closed / closedByAll);
}

/** What waits for an agent: overdue requests stand in line before those that are due today. Null: nobody has said. */
export interface Line {
  overdue: number | null;
  dueToday: number | null;
}

export interface Forecast {
  /** How many requests will be closed by the end of the working day. */
  closes: number;
  /** How many of those due today will not be: whole requests, since one that is half done is late as well. */
  misses: number;
  /** How many more could be taken on. */
  spare: number;
}

/**
 * Who will miss, and by how many: the pace times the hours that are left, spent on what is overdue first and on what
 * is due today then. Null where the pace, the hours or what waits are not known.
 */
export function forecast(
  { overdue, dueToday }: Line,
  perHour: number | null,
  hoursLeft: number | null,
): Forecast | null {
  if (hoursLeft === null || overdue === null || dueToday === null) return null;
  const isOver = hoursLeft <= 0;
  // Without working time nobody closes anything: that is known even of those who have no pace.
  if (perHour === null && !isOver && dueToday > 0) return null;
  // A sum of fractions that is whole on paper may come out a hair below.
  const capacity = isOver ? 0 : Math.floor((perHour ?? 0) * hoursLeft + 1e-9);
  const inTime = Math.min(dueToday, Math.max(0, capacity - overdue));
  return {
    closes: Math.min(capacity, overdue + dueToday),
    misses: dueToday - inTime,
    spare: Math.max(0, capacity - overdue - dueToday),
  };
}

/** The line with so many more (or, negative, fewer) requests that are due today. */
export const lineWith = ({ overdue, dueToday }: Line, more: number): Line => ({
  overdue,
  dueToday: dueToday === null ? null : Math.max(0, dueToday + more),
});
