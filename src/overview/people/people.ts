import type { AgentLoadRecord, UserRecord } from '../../api/records';
import { shownShare } from '../trend/onTimeRate';

/** Whom the table is about: who is there, by name, then who has left and whose name still stands at something. */
export function peopleOf(
  loads: readonly AgentLoadRecord[],
  users: readonly UserRecord[],
): { load: AgentLoadRecord; hasLeft: boolean }[] {
  const byId = new Map(users.map((user) => [user.id, user]));
  const nameOf = ({ id }: AgentLoadRecord) => byId.get(id)?.fullName ?? '';
  return loads
    .map((load) => ({ load, hasLeft: byId.get(load.id)?.active === false }))
    .filter(({ load, hasLeft }) => !hasLeft || Boolean(load.open) || Boolean(load.closed30d))
    .sort(
      (one, other) =>
        Number(one.hasLeft) - Number(other.hasLeft) ||
        nameOf(one.load).localeCompare(nameOf(other.load), 'ru') ||
        one.load.id - other.load.id,
    );
}

/** How many of what they closed were in time, and the share as it is shown. */
interface OnTime {
  some: number;
  all: number;
  share: number;
}

/** Null where nothing was closed, since that is no share of nought, and where a number is missing. */
export function onTimeOf30d({ closed30d, onTime30d }: AgentLoadRecord): OnTime | null {
  if (!closed30d || onTime30d === undefined) return null;
  return { some: onTime30d, all: closed30d, share: shownShare(onTime30d, closed30d) };
}
