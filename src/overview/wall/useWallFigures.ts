import { useNowCounts } from '../now/useNowCounts';
import { useRadar } from '../radar/useRadar';
import { presetRange } from '../range/range';
import { headlineOf } from '../trend/headline';
import { useTrend } from '../trend/useTrend';
import { useToday } from '../useToday';

/** Of a figure: undefined while nobody has said it, null where the backend has failed to. */
type Known<Value> = Value | null | undefined;

const known = <Value>(value: Value | undefined, error: unknown): Known<Value> =>
  value === undefined && error ? null : value;

/** All that stands on the wall: sums alone, nobody's name. */
export function useWallFigures() {
  const today = useToday();
  const { counts } = useNowCounts();
  const { sum, workday, error } = useRadar();
  const week = useTrend({ range: presetRange('thisWeek', today), kind: null });
  const openError = counts.open.error;
  return {
    workday,
    count: (name: keyof typeof counts) => known(counts[name].total, counts[name].error),
    day: known(sum, error),
    /** Null within where nothing has ended nor is late this week. */
    week: known(week.data && { rate: headlineOf(week.data).rate }, week.error),
    /** Whether something could not be had at all. */
    hasFailed: openError !== null || error !== null || week.error !== null,
  };
}

export type WallFigures = ReturnType<typeof useWallFigures>;
