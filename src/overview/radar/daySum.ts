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

export function daySum({ outlooks, unassigned, others }: DaySumFacts): DaySum {
  const sumOf = (count: (outlook: DaySumFacts['outlooks'][number]) => number) =>
    outlooks.reduce((sum, outlook) => sum + count(outlook), 0);
  return {
    due: unassigned + others + sumOf(({ line }) => line.dueToday),
    late: unassigned + sumOf(({ forecast }) => forecast?.misses ?? 0),
    unknown: others + sumOf(({ forecast, line }) => (forecast ? 0 : line.dueToday)),
  };
}
