import { type Rate, rateOf } from './onTimeRate';
import type { Trend } from './readTrend';
import { lateOf, onTimeOf } from './slaTally';

/** The figures of the whole range; null where the backend left out a number that is needed. */
export interface Headline {
  rate: Rate | null;
  received: number;
  onTime: number | null;
  late: number | null;
  openLate: number;
  breached: number;
}

export function headlineOf({ tally: { whole }, openLate }: Pick<Trend, 'tally' | 'openLate'>): Headline {
  const [onTime, late] = [onTimeOf(whole), lateOf(whole)];
  return {
    rate: rateOf({ onTime, late, openLate }),
    received: whole.received,
    onTime,
    late,
    openLate,
    breached: whole.breached,
  };
}
