import { dataCategoryValues } from '../../api/contract';
import { addDays, addMonths, type Day, startOfDay } from '../../deadlines/almatyTime';
import type { Filter } from '../../ui/list/filters';

const MONTHS = 12;

/** A number of disclosures to be told, and the register's filter under which they stand. */
export interface Question<K extends string = string> {
  key: K;
  filter: Filter;
}

/** What a recipient got in each of the last twelve months (Almaty), this one last. */
export function monthQuestions(recipientId: number, today: Day): Question[] {
  const thisMonth = `${today.slice(0, 7)}-01`;
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = addMonths(thisMonth, index - MONTHS + 1);
    return {
      key: month,
      filter: {
        recipientId,
        disclosedAt_gte: startOfDay(month),
        disclosedAt_lt: startOfDay(addMonths(month, 1)),
      },
    };
  });
}

/** What it got of each kind of data in the same months. */
export function categoryQuestions(
  recipientId: number,
  today: Day,
): Question<(typeof dataCategoryValues)[number]>[] {
  const since = startOfDay(addMonths(`${today.slice(0, 7)}-01`, 1 - MONTHS));
  const before = startOfDay(addDays(today, 1));
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
