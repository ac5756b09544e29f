import type { Role } from '../../src/access/permissions';
import type { WorkCalendar } from '../../src/deadlines/calendar';
import type { DeadlineRules } from '../../src/deadlines/rules';
import type { Database } from './db/schema';

export interface Caller {
  id: number;
  fullName: string;
  role: Role;
  locale: 'kk' | 'ru' | null;
}

/** One call of one operation: everything that its rules may look at. */
export interface Call {
  /** In a write, the transaction: nothing else may be asked while it runs. */
  db: Database;
  calendar: WorkCalendar;
  rules: DeadlineRules;
  caller: Caller;
  /** The instant of the call, by the service's clock: milliseconds, RFC 3339 and the day in Almaty. */
  now: number;
  at: string;
  today: string;
  /** The `id` of the address; 0 where the address has none. */
  id: number;
  body: unknown;
  query: unknown;
  requestId: string;
  ip: string;
}
