/**
 * The on-time rate: closed or refused in time ÷ those ended + open late.
 *
 * Each request stands in one place of one range. One that has ended (closed or refused) stands on the day in Almaty on
 * which it ended: in time, or late where it has breached its deadline. One that is open and late stands on the day on
 * which it breached (`breachedAt`), as long as it stays open: it is counted by the total of the list «open now, breached
 * within the range». So the ranges add up, and for one that ends today all that fell due in it and are still open
 * count. What is open and not yet due is left out, and the page says so.
 *
 * It follows that the rate of a past range may still change: when a request that became late in it is closed at last,
 * it counts, as late, on the day of closing.
 */
export interface Rate {
  onTime: number;
  of: number;
  /** From 0 to 1. */
  ratio: number;
}

export interface RateFacts {
  /** Null, here and below, where the backend has not said. */
  onTime: number | null;
  late: number | null;
  openLate: number | null;
}

/** Null where nothing has ended nor is late, or where a number is missing: never 0 %, which would be an answer. */
export function rateOf({ onTime, late, openLate }: RateFacts): Rate | null {
  if (onTime === null || late === null || openLate === null) return null;
  const of = onTime + late + openLate;
  return Number.isFinite(of) && of > 0 ? { onTime, of, ratio: onTime / of } : null;
}

/**
 * A share as it is shown, in whole tenths of a percent. It is rounded neither to 100 %, which is said of all alone, nor
 * to 0 %, which is said of none.
 */
export function shownShare(some: number, all: number): number {
  if (some === 0 || some === all) return some / all;
  return Math.min(Math.max(Math.round((some * 1000) / all), 1), 999) / 1000;
}

/** In how many digits a share is written where there is room for whole percents alone: neither as all nor as none. */
export const digitsOf = (share: number): 0 | 1 =>
  (share > 0 && share < 0.01) || (share > 0.99 && share < 1) ? 1 : 0;

export const shownRatio = ({ onTime, of }: Rate): number => shownShare(onTime, of);

/** How many percentage points the one is above the other, by the figures that are shown; null where one is missing. */
export function pointsBetween(rate: Rate | null, before: Rate | null): number | null {
  if (!rate || !before) return null;
  return Math.round((shownRatio(rate) - shownRatio(before)) * 1000) / 10;
}
