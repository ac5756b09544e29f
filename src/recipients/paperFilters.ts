import { addDays, addMonths, type Day } from '../deadlines/almatyTime';
import { protectionMonths } from '../policy/findings';
import type { Filter } from '../ui/list/filters';

type Papers = 'over' | 'soon' | 'valid' | 'none';

interface PaperChoice<P> {
  value: P;
  filter: Filter;
}

/**
 * How the contract stands on the day; soon is `soonDays` or fewer left, as the indicator counts it. Filters add up by
 * «and» alone, so a contract without an end is found by a choice of its own.
 */
export const contractChoices = (today: Day, soonDays: number): PaperChoice<Papers | 'endless'>[] => [
  { value: 'over', filter: { contractValidUntil_lt: today } },
  {
    value: 'soon',
    filter: { contractValidUntil_gte: today, contractValidUntil_lte: addDays(today, soonDays) },
  },
  { value: 'valid', filter: { contractValidUntil_gte: today } },
  { value: 'endless', filter: { contractNumber_neq: null, contractValidUntil: null } },
  { value: 'none', filter: { contractNumber: null } },
];

/** The same of the proof of protection, which counts for 12 months (policy 5.5). */
export const protectionChoices = (today: Day, soonDays: number): PaperChoice<Papers>[] => {
  const oldest = addMonths(today, -protectionMonths);
  const oldestAfterwards = addMonths(addDays(today, soonDays + 1), -protectionMonths);
  return [
    { value: 'over', filter: { protectionConfirmedAt_lt: oldest } },
    {
      value: 'soon',
      filter: { protectionConfirmedAt_gte: oldest, protectionConfirmedAt_lt: oldestAfterwards },
    },
    { value: 'valid', filter: { protectionConfirmedAt_gte: oldest } },
    { value: 'none', filter: { protectionConfirmedAt: null } },
  ];
};
