import { requestKindValues } from '../../api/contract';
import { addDays, addMonths, type Day, daysBetween, isDay, weekdayOf } from '../../deadlines/almatyTime';
import type { RequestKind } from '../../policy/requestKinds';

/** From one day of Almaty to another, both within. */
export interface DayRange {
  from: Day;
  to: Day;
}

/** Any six months; more would be more calls than a page may make. */
export const MOST_DAYS = 184;
/** The zone's table holds from then on (src/deadlines/almatyTime.ts). */
export const EARLIEST: Day = '2005-01-01';
const WEEKS_SHOWN = 12;

export const presets = ['thisWeek', 'lastWeek', 'thisMonth', 'lastMonth', 'twelveWeeks'] as const;
export type Preset = (typeof presets)[number];

export const lengthOf = ({ from, to }: DayRange): number => daysBetween(from, to) + 1;

/** Every day of the range, in order. */
export const daysOf = (range: DayRange): Day[] =>
  Array.from({ length: lengthOf(range) }, (_, n) => addDays(range.from, n));

/** The Monday with which the day's week begins (ISO 8601). */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The weeks of the range, Monday to Sunday; of the first and the last what lies within the range. */
export function weeksOf({ from, to }: DayRange): DayRange[] {
  const weeks: DayRange[] = [];
  for (let day = from; day <= to; day = addDays(mondayOf(day), 7)) {
    const sunday = addDays(mondayOf(day), 6);
    weeks.push({ from: day, to: sunday < to ? sunday : to });
  }
  return weeks;
}

/** What has not come yet has no figures: a range that is under way ends today. */
export function presetRange(preset: Preset, today: Day): DayRange {
  const monday = mondayOf(today);
  const firstOfMonth = `${today.slice(0, 8)}01`;
  switch (preset) {
    case 'thisWeek':
      return { from: monday, to: today };
    case 'lastWeek':
      return { from: addDays(monday, -7), to: addDays(monday, -1) };
    case 'thisMonth':
      return { from: firstOfMonth, to: today };
    case 'lastMonth':
      return { from: addMonths(firstOfMonth, -1), to: addDays(firstOfMonth, -1) };
    case 'twelveWeeks':
      return { from: addDays(monday, -7 * (WEEKS_SHOWN - 1)), to: today };
  }
}

/** Why the page shows something else than its address asks for. */
export type RangeProblem = 'unreadable' | 'reversed' | 'tooLong' | 'notYet' | 'future' | 'unknownKind';

export interface AskedRange {
  range: DayRange;
  /** All kinds where it is null. */
  kind: RequestKind | null;
  isCompared: boolean;
  problems: readonly RangeProblem[];
}

function daysAsked(params: URLSearchParams, today: Day): { range: DayRange; problem: RangeProblem | null } {
  const range = presetRange('twelveWeeks', today);
  const [from, to] = [params.get('from'), params.get('to')];
  if (from === null && to === null) return { range, problem: null };
  const isReadable = [from, to].every((day) => day !== null && isDay(day) && day >= EARLIEST);
  if (from === null || to === null || !isReadable) return { range, problem: 'unreadable' };
  if (to < from) return { range, problem: 'reversed' };
  if (from > today) return { range, problem: 'notYet' };
  const problem = to > today ? 'future' : null;
  const asked = { from, to: to > today ? today : to };
  return lengthOf(asked) > MOST_DAYS ? { range, problem: 'tooLong' } : { range: asked, problem };
}

/**
 * What an address asks for. Where its days make no range the twelve weeks stand in their place; of a range that ends
 * in the future, what lies up to today. Either is a problem that the page names.
 */
export function askedRange(params: URLSearchParams, today: Day): AskedRange {
  const { range, problem } = daysAsked(params, today);
  const kindText = params.get('kind');
  const kind = requestKindValues.find((known) => known === kindText) ?? null;
  const unknownKind = kindText !== null && kind === null;
  return {
    range,
    kind,
    isCompared: params.get('compare') === 'before',
    problems: [...(problem ? [problem] : []), ...(unknownKind ? (['unknownKind'] as const) : [])],
  };
}

const names = ['from', 'to', 'kind', 'compare'] as const;

/**
 * The query of an address that asks for it: the twelve weeks, all kinds and no comparison need no words. What else the
 * address says stays.
 */
export function searchOf(
  { range, kind, isCompared }: Omit<AskedRange, 'problems'>,
  today: Day,
  current: URLSearchParams = new URLSearchParams(),
): string {
  const usual = presetRange('twelveWeeks', today);
  const isUsual = range.from === usual.from && range.to === usual.to;
  const others = [...current].filter(([name]) => !names.some((own) => own === name));
  const params = new URLSearchParams([
    ...others,
    ...Object.entries({
      ...(!isUsual && range),
      ...(kind && { kind }),
      ...(isCompared && { compare: 'before' }),
    }),
  ]);
  return params.size === 0 ? '' : `?${params}`;
}
