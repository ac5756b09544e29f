import type { DataProvider } from 'react-admin';
import { requestKindValues } from '../../api/contract';
import type { Day } from '../../deadlines/almatyTime';
import type { RequestKind } from '../../policy/requestKinds';
import { countRequests } from '../range/countRequests';
import type { DayRange } from '../range/range';
import { type Asked, filterOf } from '../range/requestLists';

/** Of the requests that are open and late, how many became so in each part of a range, and how many are of each kind. */
export interface OpenLateParts {
  /** By the first day of the part. */
  byPart: ReadonlyMap<Day, number>;
  byKind: ReadonlyMap<RequestKind, number>;
}

/**
 * How many requests are open and late that became so in each of these parts of a range, by the part's first day.
 * @throws the first failure of a call
 */
export async function countOpenLate(
  dataProvider: DataProvider,
  parts: readonly DayRange[],
  kind: RequestKind | null,
  signal: AbortSignal,
): Promise<Map<Day, number>> {
  const questions = parts.map((range) => [range.from, filterOf('openLate', { range, kind })] as const);
  return countRequests(dataProvider, questions, signal);
}

/**
 * The parts of what is open and late in a range: a count for each of them, and none where nothing is.
 * @param whole how many there are in the range
 * @throws the first failure of a call
 */
export async function readOpenLateParts(
  dataProvider: DataProvider,
  { range, kind }: Asked,
  whole: number,
  parts: readonly DayRange[],
  signal: AbortSignal,
): Promise<OpenLateParts> {
  const kinds = requestKindValues.filter((each) => kind === null || each === kind);
  if (whole === 0) {
    return {
      byPart: new Map(parts.map(({ from }) => [from, 0])),
      byKind: new Map(kinds.map((each) => [each, 0])),
    };
  }
  const ofKinds = kinds.map((each) => [each, filterOf('openLate', { range, kind: each })] as const);
  return {
    byPart: await countOpenLate(dataProvider, parts, kind, signal),
    byKind: await countRequests(dataProvider, ofKinds, signal),
  };
}
