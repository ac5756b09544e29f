import type { components } from '../../../src/api/contract';
import {
  addDays,
  almatyDayOf,
  almatyInstantAt,
  type Day,
  formatInstant,
  type Instant,
} from '../../../src/deadlines/almatyTime';
import type { WorkCalendar } from '../../../src/deadlines/calendar';
import { type DueDates, dueDates } from '../../../src/deadlines/dueDates';
import type { DeadlineRules } from '../../../src/deadlines/rules';
import type { RequestKind } from '../../../src/policy/requestKinds';
import { type Random, Weighted } from './random';
import { WorkClock } from './workClock';

type Channel = components['schemas']['Request']['channel'];
type Fate = 'open' | 'closed' | 'closed_late' | 'refused';

/** What is settled of a request before the client's own story is told. */
export interface RequestPlan {
  id: number;
  number: string;
  kind: RequestKind;
  channel: Channel;
  receivedAt: Instant;
  due: DueDates;
  fate: Fate;
  /** Null where nobody was found who fits. */
  clientIndex: number | null;
}

const historyDays = 550;
const hour = 3_600_000;

const closedKinds = new Weighted<RequestKind>([
  ['marketing_withdrawal', 27],
  ['processing_withdrawal', 21],
  ['contact_opt_out', 20],
  ['access_copy', 14],
  ['correction', 10],
  ['policy_violation', 5],
  ['minor_erasure', 3],
]);

/** The open ones go round in this order, so that any twenty of them hold every kind. */
const openKinds: readonly RequestKind[] = [
  'processing_withdrawal',
  'marketing_withdrawal',
  'contact_opt_out',
  'access_copy',
  'processing_withdrawal',
  'marketing_withdrawal',
  'correction',
  'contact_opt_out',
  'marketing_withdrawal',
  'policy_violation',
  'processing_withdrawal',
  'access_copy',
  'marketing_withdrawal',
  'contact_opt_out',
  'processing_withdrawal',
  'correction',
  'marketing_withdrawal',
  'minor_erasure',
  'access_copy',
  'processing_withdrawal',
];
const openDues = ['overdue', 'next', 'today', 'next', 'next'] as const;
type OpenDue = 'overdue' | 'today' | 'next';

const channels = new Weighted<Channel>([
  ['web', 40],
  ['email', 34],
  ['phone', 13],
  ['post', 7],
  ['in_person', 6],
]);
/** Share of receipts by hour of the day in Almaty, from 00 to 23. */
const hours = new Weighted(
  [1, 1, 0.5, 0.5, 0.5, 1, 2, 4, 7, 11, 13, 12, 9, 8, 10, 11, 10, 8, 6, 5, 5, 4, 3, 2].map(
    (weight, hourOfDay) => [hourOfDay, weight] as const,
  ),
);

export interface PlanFacts {
  clients: number;
  now: Instant;
  calendar: WorkCalendar;
  rules: DeadlineRules;
  random: Random;
}

/** Plans all requests in the order of their receipt: three for ten clients, one in ten of them still open. */
export class RequestPlanner {
  readonly clock: WorkClock;
  private readonly facts: PlanFacts;
  private readonly today: Day;
  private readonly known = new Map<string, DueDates>();

  constructor(facts: PlanFacts) {
    this.facts = facts;
    this.today = almatyDayOf(facts.now);
    this.clock = new WorkClock(
      facts.calendar,
      addDays(this.today, -historyDays - 10),
      addDays(this.today, 40),
    );
  }

  plan(): RequestPlan[] {
    const total = Math.round(this.facts.clients * 0.3);
    const open = Math.round(this.facts.clients * 0.03);
    const plans: Omit<RequestPlan, 'id' | 'number' | 'clientIndex'>[] = [];
    for (let i = 0; i < open; i += 1) plans.push(this.planOpen(i));
    for (let i = open; i < total; i += 1) plans.push(this.planClosed());
    plans.sort((a, b) => a.receivedAt - b.receivedAt);
    return this.number(plans);
  }

  private number(plans: Omit<RequestPlan, 'id' | 'number' | 'clientIndex'>[]): RequestPlan[] {
    let year = '';
    let running = 0;
    const holders = this.facts.random.permutation(this.facts.clients);
    const numbered: RequestPlan[] = [];
    for (const [index, plan] of plans.entries()) {
      const receivedYear = almatyDayOf(plan.receivedAt).slice(0, 4);
      running = receivedYear === year ? running + 1 : 1;
      year = receivedYear;
      numbered.push({
        ...plan,
        id: index + 1,
        number: `R-${year}-${String(running).padStart(6, '0')}`,
        clientIndex: this.holderOf(plan, numbered, holders[index] ?? 0),
      });
    }
    return numbered;
  }

  /** Most clients ask once; some who have asked before come again with something that takes nothing away. */
  private holderOf(
    plan: Pick<RequestPlan, 'kind' | 'fate'>,
    earlier: readonly RequestPlan[],
    fresh: number,
  ): number | null {
    const { random } = this.facts;
    const mild = ['access_copy', 'correction', 'policy_violation', 'contact_opt_out'].includes(plan.kind);
    if (!mild) return fresh;
    if (random.chance(0.07)) return null;
    if (earlier.length === 0 || !random.chance(0.25)) return fresh;
    const before = random.pick(earlier);
    return before.kind === 'minor_erasure' || before.fate === 'open' ? fresh : before.clientIndex;
  }

  private planClosed() {
    const { random, now } = this.facts;
    const kind = closedKinds.pick(random);
    const lot = random.next();
    const fate: Fate = lot < 0.9 ? 'closed' : lot < 0.965 ? 'closed_late' : 'refused';
    // Three days at least, and twelve for the late ones, so that all that closing takes lies before now.
    const daysAgo = Math.floor((fate === 'closed' ? 3 : 12) + random.next() ** 1.25 * (historyDays - 12));
    let day = addDays(this.today, -daysAgo);
    if (!this.clock.isWorked(day) && random.chance(0.7)) day = addDays(day, -random.int(1, 2));
    return { kind, fate, ...this.receipt(kind, day, now) };
  }

  private planOpen(index: number) {
    const { random, now } = this.facts;
    const kind = openKinds[index % openKinds.length] ?? 'correction';
    const wanted = random.chance(0.85) ? (openDues[index % openDues.length] ?? 'next') : 'next';
    const day = random.pick(this.daysDue(kind, wanted));
    return { kind, fate: 'open' as const, ...this.receipt(kind, day, now) };
  }

  /** Days of receipt whose true due date is as wanted; where the calendar has none, the nearest there is. */
  private daysDue(kind: RequestKind, wanted: OpenDue): Day[] {
    const groups: Record<OpenDue, Day[]> = { overdue: [], today: [], next: [] };
    for (let ago = 0; ago <= 9; ago += 1) {
      const day = addDays(this.today, -ago);
      const { dueAt } = this.dueOf(kind, almatyInstantAt(day, 0));
      const dueInstant = dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt);
      if (dueInstant < this.facts.now) groups.overdue.push(day);
      else if (almatyDayOf(Math.min(dueInstant, this.facts.now + 864e5)) === this.today)
        groups.today.push(day);
      else groups.next.push(day);
    }
    return (
      [groups[wanted], groups.next, groups.today, groups.overdue].find((days) => days.length > 0) ?? [
        this.today,
      ]
    );
  }

  private receipt(kind: RequestKind, day: Day, now: Instant) {
    const { random } = this.facts;
    const channel = channels.pick(random);
    const staffed = channel === 'phone' || channel === 'in_person' || channel === 'post';
    const hourOfDay = staffed ? random.int(9, 17) : hours.pick(random);
    const wanted = almatyInstantAt(day, hourOfDay * hour + random.int(0, 3599) * 1000);
    const startOfDay = almatyInstantAt(day, 0);
    // Nothing is received after now: what the hour would put there comes earlier on the same day.
    const latest = now - 60_000;
    const receivedAt =
      wanted <= latest
        ? wanted
        : Math.floor(Math.max(startOfDay, latest - random.next() * (latest - startOfDay)) / 1000) * 1000;
    const open = staffed && (!this.clock.isWorked(day) || receivedAt !== wanted);
    return { channel: open ? ('web' as const) : channel, receivedAt, due: this.dueOf(kind, receivedAt) };
  }

  /** Terms run from the day of receipt, so the count of a day and kind is made once. */
  private dueOf(kind: RequestKind, receivedAt: Instant): DueDates {
    const key = kind + almatyDayOf(receivedAt);
    const known = this.known.get(key);
    if (known) return known;
    const { calendar, rules } = this.facts;
    const due = dueDates({ kind, receivedAt: formatInstant(receivedAt), calendar, rules });
    this.known.set(key, due);
    return due;
  }
}
