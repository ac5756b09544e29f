import { requestStatusValues } from '../../api/contract';
import type { RequestKind } from '../../policy/requestKinds';
import { queue } from '../../requests/queue';
import { isOpen } from '../../requests/transitions';
import type { Filter } from '../../ui/list/filters';
import { withRange } from '../../ui/list/more/dayRange';
import type { DayRange } from './range';

/** Which requests: of all that happened in the range, or of one kind. */
export interface Asked {
  range: DayRange;
  kind: RequestKind | null;
}

const ended: Filter = { status: requestStatusValues.filter((status) => !isOpen(status)) };
const inTime: Filter = { breachedAt: null };
const late: Filter = { breachedAt_neq: null };

const conditions = {
  received: { happened: 'receivedAt', filter: {} },
  ended: { happened: 'closedAt', filter: ended },
  endedOnTime: { happened: 'closedAt', filter: { ...ended, ...inTime } },
  endedLate: { happened: 'closedAt', filter: { ...ended, ...late } },
  closedOnTime: { happened: 'closedAt', filter: { status: 'closed', ...inTime } },
  closedLate: { happened: 'closedAt', filter: { status: 'closed', ...late } },
  refusedOnTime: { happened: 'closedAt', filter: { status: 'refused', ...inTime } },
  refusedLate: { happened: 'closedAt', filter: { status: 'refused', ...late } },
  breached: { happened: 'breachedAt', filter: {} },
  openLate: { happened: 'breachedAt', filter: queue.filter },
} satisfies Record<string, { happened: string; filter: Filter }>;

/** The figures that a list of requests stands behind. */
export type RequestList = keyof typeof conditions;

/** The filter of the register that finds them: its total is the figure. */
export function filterOf(list: RequestList, { range, kind }: Asked): Filter {
  const { happened, filter } = conditions[list];
  const until = { from: range.from, until: range.to };
  return { ...withRange(filter, happened, 'instant', until), ...(kind && { kind }) };
}
