import { requestStatusValues } from '../api/contract';
import { addDays, type Day, startOfDay } from '../deadlines/almatyTime';
import { isOpen } from './transitions';

/** What the queue shows where nobody has chosen otherwise: what still runs against its deadline, the next one due on top. */
export const queue = {
  filter: { status: requestStatusValues.filter(isOpen) },
  sort: { field: 'dueAt', order: 'ASC' },
} as const;

/** Due within a day of Almaty. */
export const dueWithin = (day: Day) => ({
  dueAt_gte: startOfDay(day),
  dueAt_lt: startOfDay(addDays(day, 1)),
});

/**
 * Due today, and the deadline has not passed. The backend writes a breach down the moment the deadline passes, so that
 * «not breached» is «not passed», and nothing is both due and overdue. It says nothing of whether a request is open.
 *
 * @param today the day in Almaty, by the server's clock
 */
export const dueToday = (today: Day) => ({ ...dueWithin(today), breachedAt: null });
