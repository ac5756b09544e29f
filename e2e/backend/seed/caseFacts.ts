import type { Instant } from '../../../src/deadlines/almatyTime';
import type { Random } from './random';
import type { RequestPlan } from './requestPlan';
import type { WorkClock } from './workClock';

/** What the history of one request is written from. */
export interface CaseFacts {
  plan: RequestPlan;
  clientId: number | null;
  locale: 'kk' | 'ru';
  clock: WorkClock;
  now: Instant;
  random: Random;
}
