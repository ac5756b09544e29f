import type { DataProvider } from 'react-admin';
import { requestChannelValues, requestKindValues } from '../../api/contract';
import { ALL_AT_ONCE } from '../../api/pageSize';
import type { UserRecord } from '../../api/records';
import { shapes } from '../../api/shapes';
import type { Filter } from '../../ui/list/filters';
import { countRequests } from '../range/countRequests';
import { type Asked, filterOf } from '../range/requestLists';
import { type ParetoRow, paretoOf } from './pareto';
import { type LateShare, sharesOf } from './shares';

/** Several parts count at the same time: together they leave the backend room for others. */
const CALLS_AT_ONCE = 2;

const lateReasons = shapes.requests.lateReason.values;
type LateReason = (typeof lateReasons)[number];
/** A cause; null where none was said, `rest` for what the desk knows no name of. */
export type Reason = LateReason | null | 'rest';

/** What finds the requests of one cause; nothing finds those of the rest. */
export const reasonFilter = (asked: Asked, reason: Reason): Filter | null =>
  reason === 'rest' ? null : { ...filterOf('endedLate', asked), lateReason: reason };

/** Why what ended late within the range was late. */
export async function readReasons(
  dataProvider: DataProvider,
  asked: Asked,
  signal: AbortSignal,
): Promise<readonly ParetoRow<Reason>[]> {
  const late = filterOf('endedLate', asked);
  const reasons = [...lateReasons, null];
  const counts = await countRequests<LateReason | null | 'whole'>(
    dataProvider,
    [['whole', late], ...reasons.map((reason) => [reason, { ...late, lateReason: reason }] as const)],
    signal,
    CALLS_AT_ONCE,
  );
  const groups = reasons.map((key) => ({ key, count: counts.get(key) ?? Number.NaN }));
  return paretoOf(groups, counts.get('whole') ?? Number.NaN, 'rest' as const);
}

/** By what the ended requests are told apart. */
export const dimensions = ['kind', 'channel', 'assigneeId'] as const;
export type Dimension = (typeof dimensions)[number];
export type ShareKey = string | number | null;

/** Who may have held a request: those who have left are among them, and nobody. */
async function keysOf(
  dataProvider: DataProvider,
  dimension: Dimension,
  { kind }: Asked,
  signal: AbortSignal,
) {
  if (dimension === 'kind') return kind ? [kind] : requestKindValues;
  if (dimension === 'channel') return requestChannelValues;
  const { data } = await dataProvider.getList<UserRecord>('users', { ...ALL_AT_ONCE, signal });
  return [...data.filter(({ role }) => role !== 'manager').map(({ id }) => id), null];
}

/** What finds the requests of one row; nothing finds those of the rest. */
export const shareFilter = (
  list: 'ended' | 'endedLate',
  asked: Asked,
  dimension: Dimension,
  key: ShareKey,
): Filter | null => (key === 'rest' ? null : { ...filterOf(list, asked), [dimension]: key });

/** How many of those that ended within the range were late, by kind, by channel or by who held them. */
export async function readShares(
  dataProvider: DataProvider,
  asked: Asked,
  dimension: Dimension,
  signal: AbortSignal,
): Promise<readonly LateShare<ShareKey>[]> {
  const keys: readonly ShareKey[] = await keysOf(dataProvider, dimension, asked, signal);
  const count = (list: 'ended' | 'endedLate') =>
    countRequests<ShareKey>(
      dataProvider,
      [
        ['whole', filterOf(list, asked)],
        ...keys.map((key) => [key, { ...filterOf(list, asked), [dimension]: key }] as const),
      ],
      signal,
      CALLS_AT_ONCE,
    );
  const [ended, late] = [await count('ended'), await count('endedLate')];
  const shareOf = (key: ShareKey) => ({
    key,
    ended: ended.get(key) ?? Number.NaN,
    late: late.get(key) ?? Number.NaN,
  });
  return sharesOf(keys.map(shareOf), shareOf('whole'), 'rest');
}
