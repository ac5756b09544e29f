import type { WorkCalendar } from '../../src/deadlines/calendar';
import type { DeadlineRules } from '../../src/deadlines/rules';
import type { Clock } from './clock';
import type { Database } from './db/schema';

/** What the service is given to work with. */
export interface ServiceOptions {
  db: Database;
  clock: Clock;
  calendar: WorkCalendar;
  rules: DeadlineRules;
  /** The built desk; without it, `/api` alone is served. */
  distDir?: string;
  /** The one other origin from which the desk may be served. */
  allowedOrigin?: string;
  /** The sign-in page then offers the demo users. */
  demo?: boolean;
  /** Settings that replace those of the built `config.json`. */
  appConfig?: Record<string, unknown>;
}
