import type { AgentLoadRecord, UserRecord } from '../../api/records';
import type { DeskClosings } from './closings';
import { agentPace, type DeskPace, deskPace, type Forecast, forecast, type Line } from './forecast';

const hourMs = 3_600_000;

/** What an agent has before them today, and what will come of it. */
export interface Outlook {
  userId: number;
  /** False of who has left: what is still theirs nobody does. */
  isThere: boolean;
  open: number;
  line: Line;
  closed30d: number;
  /** Closings for an hour of work; null where nobody can tell. */
  perHour: number | null;
  /** Working hours until closing; null where the calendar lacks the year. */
  hoursLeft: number | null;
  forecast: Forecast | null;
}

export interface OutlookFacts {
  loads: readonly AgentLoadRecord[];
  users: readonly UserRecord[];
  closings: DeskClosings;
  hoursOfDay: number;
  leftMs: number | null;
}

/** The same agent with more requests that are due today, or fewer. */
export function outlookOf(known: Omit<Outlook, 'forecast'>): Outlook {
  const { line, perHour, hoursLeft, isThere } = known;
  return { ...known, forecast: forecast(line, perHour, isThere ? hoursLeft : 0) };
}

/** The worst on top: who misses most, then who has most that nobody can forecast. */
function byGravity(one: Outlook, other: Outlook): number {
  const [missed, missedByOther] = [one, other].map(({ forecast, line }) => forecast?.misses ?? line.dueToday);
  return (
    (missedByOther ?? 0) - (missed ?? 0) ||
    other.line.dueToday - one.line.dueToday ||
    other.line.overdue - one.line.overdue ||
    one.userId - other.userId
  );
}

/** Each support agent's day; of those who have left, only whoever still holds something. */
export function outlooksOf(facts: OutlookFacts): { outlooks: Outlook[]; pace: DeskPace | null } {
  const { loads, users, closings, hoursOfDay, leftMs } = facts;
  const pace = deskPace(closings.days);
  const active = new Set(users.filter((user) => user.active).map(({ id }) => id));
  const hoursLeft = leftMs === null ? null : leftMs / hourMs;
  const outlooks = loads.map(({ id, open = 0, dueToday = 0, overdue = 0, closed30d = 0 }) => {
    const perHour = agentPace(pace, { closed: closed30d, closedByAll: closings.total, hoursOfDay });
    const line = { overdue, dueToday };
    return outlookOf({ userId: id, isThere: active.has(id), open, line, closed30d, perHour, hoursLeft });
  });
  return { outlooks: outlooks.filter(({ isThere, open }) => isThere || open > 0).sort(byGravity), pace };
}
