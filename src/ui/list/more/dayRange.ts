import {
  addDays,
  almatyDayOf,
  type Day,
  isDay,
  readInstant,
  startOfDay,
} from '../../../deadlines/almatyTime';
import type { Filter } from '../filters';

/** Whether the field is a day of the contract or an instant, of which a day in Almaty is a span. */
export type DayFieldKind = 'day' | 'instant';

/** The first and the last day, both within; null where the range is open. */
export interface DayRange {
  from: Day | null;
  until: Day | null;
}

function dayOf(value: unknown): Day | null {
  if (typeof value !== 'string') return null;
  if (isDay(value)) return value;
  const instant = readInstant(value);
  return instant === null ? null : almatyDayOf(instant);
}

/** The range that a filter asks for; of a bound that is no midnight, the day in which it falls. */
export function rangeOf(filter: Filter, field: string, kind: DayFieldKind): DayRange {
  const from = dayOf(filter[`${field}_gte`]);
  if (kind === 'day') return { from, until: dayOf(filter[`${field}_lte`]) };
  const before = readInstant(
    typeof filter[`${field}_lt`] === 'string' ? String(filter[`${field}_lt`]) : null,
  );
  return { from, until: before === null ? null : almatyDayOf(before - 1) };
}

/** The filter with this range in place of the field's other bounds. */
export function withRange(filter: Filter, field: string, kind: DayFieldKind, range: DayRange): Filter {
  const bounds = new Set(['_gt', '_gte', '_lt', '_lte'].map((suffix) => field + suffix));
  const others = Object.entries(filter).filter(([key]) => !bounds.has(key));
  const { from, until } = range;
  const isDayField = kind === 'day';
  return {
    ...Object.fromEntries(others),
    ...(from && { [`${field}_gte`]: isDayField ? from : startOfDay(from) }),
    ...(until &&
      (isDayField ? { [`${field}_lte`]: until } : { [`${field}_lt`]: startOfDay(addDays(until, 1)) })),
  };
}
