import { dataCategoryValues } from '../../api/contract';
import { addDays, addMonths, almatyInstant, type Day, formatInstant } from '../../deadlines/almatyTime';
import type { Filter } from '../../ui/list/filters';

const MONTHS = 12;

/** A number of disclosures to be told, and the register's filter under which they stand. */
export interface Question<K extends string = string> {
  key: K;
  filter: Filter;
}

const startOf = (day: Day) => formatInstant(almatyInstant(day, '00:00'));

/** What a recipient got in each of the last twelve months (Almaty), this one last. */
export function monthQuestions(recipientId: number, today: Day): Question[] {
  const thisMonth = `${today.slice(0, 7)}-01`;
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = addMonths(thisMonth, index - MONTHS + 1);
    return {
      key: month,
      filter: {
        recipientId,
        disclosedAt_gte: startOf(month),
        disclosedAt_lt: startOf(addMonths(month, 1)),
      },
    };
  });
}

/** What it got of each kind of data in the same months. */
export function categoryQuestions(
  recipientId: number,
  today: Day,
): Question<(typeof dataCategoryValues)[number]>[] {
  const since = startOf(addMonths(`${today.slice(0, 7)}-01`, 1 - MONTHS));
  const before = startOf(addDays(today, 1));
  return dataCategoryValues.map((category) => ({
    key: category,
    filter: {
      recipientId,
      dataCategories: [category],
      disclosedAt_gte: since,
      disclosedAt_lt: before,
    },
  }));
}
