import { requestStatusValues } from '../api/contract';
import { addDays, almatyInstant, type Day, formatInstant } from '../deadlines/almatyTime';
import { isOpen } from './transitions';

/** What the queue shows where nobody has chosen otherwise: what still runs against its deadline, the next one due on top. */
export const queue = {
  filter: { status: requestStatusValues.filter(isOpen) },
  sort: { field: 'dueAt', order: 'ASC' },
} as const;

/** Due within a day of Almaty. */
export const dueWithin = (day: Day) => ({
  dueAt_gte: formatInstant(almatyInstant(day, '00:00')),
  dueAt_lt: formatInstant(almatyInstant(addDays(day, 1), '00:00')),
});

/**
 * Due today, and the deadline has not passed. The backend writes a breach down the moment the deadline passes, so that
 * «not breached» is «not passed», and nothing is both due and overdue. It says nothing of whether a request is open.
 *
 * @param today the day in Almaty, by the server's clock
 */
export const dueToday = (today: Day) => ({ ...dueWithin(today), breachedAt: null });
