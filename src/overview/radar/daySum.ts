import type { Outlook } from './outlook';

/** What will come of all that is due today, whoever holds it. */
export interface DaySum {
  due: number;
  /** Those that will be late as far as anybody can tell: what nobody has taken is among them. */
  late: number;
  /** Those of whose holders nobody knows the pace. */
  unknown: number;
}

interface DaySumFacts {
  outlooks: readonly Pick<Outlook, 'forecast' | 'line'>[];
  unassigned: number;
  /** Held by who is no agent. */
  others: number;
}

/** Null where the backend has not said of somebody how many they have: a sum without them would be too good. */
export function daySum({ outlooks, unassigned, others }: DaySumFacts): DaySum | null {
  const sum = { due: unassigned + others, late: unassigned, unknown: others };
  for (const { forecast, line } of outlooks) {
    if (line.dueToday === null) return null;
    sum.due += line.dueToday;
    if (forecast) sum.late += forecast.misses;
    else sum.unknown += line.dueToday;
  }
  return sum;
}
