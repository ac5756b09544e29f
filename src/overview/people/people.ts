import type { AgentLoadRecord, UserRecord } from '../../api/records';

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

/** The share of what was closed in time; null where nothing was closed, since that is no share of nought. */
export function onTimeShare({ closed30d = 0, onTime30d = 0 }: AgentLoadRecord): number | null {
  return closed30d > 0 ? onTime30d / closed30d : null;
}
