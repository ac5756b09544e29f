import { addDays, addMonths, type Day } from '../deadlines/almatyTime';
import { protectionMonths } from './findings';

/**
 * The last day on which a confirmation of protection still holds: one of the 12 months before a disclosure counts.
 * Source: policy 5.5. Throws a RangeError where the day is not real.
 */
export function protectionEnd(confirmedAt: Day): Day {
  const end = addMonths(confirmedAt, protectionMonths);
  // A confirmation of 28 February holds on 29 February of a leap year as well.
  const next = addDays(end, 1);
  return addMonths(next, -protectionMonths) <= confirmedAt ? next : end;
}
