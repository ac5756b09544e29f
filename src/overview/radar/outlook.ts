import type { AgentLoadRecord, UserRecord } from '../../api/records';
import type { DeskClosings } from './closings';
import { agentPace, type DeskPace, deskPace, type Forecast, forecast, type Line } from './forecast';

const hourMs = 3_600_000;

/** What an agent has before them today, and what will come of it. */
export interface Outlook {
  userId: number;
  /** False of who has left: what is still theirs nobody does. */
  isThere: boolean;
  line: Line;
  /** Null where the backend has not said. */
  closed30d: number | null;
  /** False where the backend left out a number that the forecast needs: that is no nought. */
  isTold: boolean;
  /** Closings for an hour of work; null where nobody can tell. */
  perHour: number | null;
  /** Working hours until closing; null where the calendar lacks the year. */
  hoursLeft: number | null;
  forecast: Forecast | null;
}

export interface OutlookFacts {
  loads: readonly AgentLoadRecord[];
  users: readonly UserRecord[];
  /** Null where the backend left out a number. */
  closings: DeskClosings | null;
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
  const missed = ({ forecast, line }: Outlook) => forecast?.misses ?? line.dueToday ?? 0;
  const difference = (name: keyof Line) => (other.line[name] ?? 0) - (one.line[name] ?? 0);
  return (
    missed(other) - missed(one) ||
    difference('dueToday') ||
    difference('overdue') ||
    one.userId - other.userId
  );
}

/** Each support agent's day; of those who have left, only whoever still holds something, as far as anybody knows. */
export function outlooksOf(facts: OutlookFacts): { outlooks: Outlook[]; pace: DeskPace | null } {
  const { loads, users, closings, hoursOfDay, leftMs } = facts;
  const pace = closings && deskPace(closings.days);
  // Who is new may be told of with the loads before they are among the names.
  const left = new Set(users.filter((user) => !user.active).map(({ id }) => id));
  const hoursLeft = leftMs === null ? null : leftMs / hourMs;
  const outlooks = loads
    .filter(({ id, open }) => !left.has(id) || open !== 0)
    .map(({ id, dueToday = null, overdue = null, closed30d = null }) => {
      const share = { closed: closed30d ?? 0, closedByAll: closings?.total ?? 0, hoursOfDay };
      return outlookOf({
        userId: id,
        isThere: !left.has(id),
        line: { overdue, dueToday },
        closed30d,
        isTold: ![closings, dueToday, overdue, closed30d].includes(null),
        perHour: agentPace(pace, share),
        hoursLeft,
      });
    });
  return { outlooks: outlooks.sort(byGravity), pace };
}
