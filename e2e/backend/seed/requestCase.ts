import type { components } from '../../../src/api/contract';
import type { Instant } from '../../../src/deadlines/almatyTime';
import { requestKindRule } from '../../../src/policy/requestKinds';
import { blankRequest } from './blankRequest';
import type { CaseFacts } from './caseFacts';
import { isoTime } from './isoTime';
import { caseNotes, outcomeNotes, refusalEvidence } from './notes';
import type { NewRow, Row } from './rows';
import { complianceIds, formerSupportIds, managerIds, supportIds } from './staff';

type Request = components['schemas']['Request'];
type EventType = components['schemas']['RequestEvent']['type'];

const minute = 60_000;
const lateReasons = [
  'waiting_for_client',
  'workload',
  'workload',
  'registered_late',
  'system_failure',
  'waiting_for_recipient',
  'other',
] as const;

export interface RequestCase {
  request: Row<'requests'>;
  /** In order of time. */
  events: NewRow<'request_events'>[];
  /** Unfulfilled obligations of the client that this request met. */
  obligations: number;
}

/** One request with all that has been done on it, consistent in time and never after `now`. */
export function writeCase(facts: CaseFacts): RequestCase {
  return new CaseWriter(facts).write();
}

class CaseWriter {
  private readonly facts: CaseFacts;
  private readonly request: Row<'requests'>;
  private readonly events: NewRow<'request_events'>[] = [];
  private readonly registeredWork: number;
  private readonly nowWork: number;
  private readonly agent: number;
  private obligations = 0;

  constructor(facts: CaseFacts) {
    const { plan, clock, random } = facts;
    this.facts = facts;
    this.request = blankRequest(facts);
    this.nowWork = clock.workedAt(facts.now);
    const old = facts.now - plan.receivedAt > 200 * 24 * 60 * minute;
    this.agent = random.pick(
      random.chance(0.1) ? complianceIds : old && random.chance(0.25) ? formerSupportIds : supportIds,
    );
    this.registeredWork = this.register();
  }

  write(): RequestCase {
    const { fate } = this.facts.plan;
    if (fate === 'open') this.workOn();
    else if (fate === 'refused') this.refuse();
    else this.close(fate === 'closed_late');
    this.breach();
    this.events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    this.request.version = Math.max(1, this.events.length - 1);
    return { request: this.request, events: this.events, obligations: this.obligations };
  }

  /** What comes through the site is registered at once; the rest when somebody gets to it. */
  private register(): number {
    const { plan, clock, random } = this.facts;
    const receivedWork = clock.workedAt(plan.receivedAt);
    const delay = plan.channel === 'email' || plan.channel === 'post' ? random.int(4, 80) : random.int(2, 12);
    const work = receivedWork + delay * minute;
    const byStaff = plan.channel !== 'web' && work < this.nowWork;
    if (!byStaff) this.request.channel = 'web';
    const at = byStaff ? clock.instantAt(work) : plan.receivedAt + random.int(1, 20) * 1000;
    this.add('registered', at, byStaff ? this.agent : null);
    return byStaff ? work : receivedWork;
  }

  private add(
    type: EventType,
    at: Instant,
    actorId: number | null,
    details: object = {},
    text: string | null = null,
  ) {
    this.events.push({
      requestId: this.request.id,
      at: isoTime(Math.round(at)),
      actorId,
      type,
      text,
      details: { ...details },
    });
  }

  private dueWork(): number {
    const { dueAt } = this.request;
    return dueAt === null
      ? this.registeredWork + 9 * 60 * minute
      : this.facts.clock.workedAt(Date.parse(dueAt));
  }

  /** Worked time at which the last act falls; before the due hour or after it, and before now. */
  private endWork(late: boolean): number {
    const { random } = this.facts;
    const from = this.registeredWork;
    const due = this.dueWork();
    const wanted = late
      ? due + 5 * minute + random.next() ** 2 * 36 * 60 * minute
      : from + (due - from) * (0.2 + 0.77 * random.next());
    return wanted < this.nowWork ? wanted : from + (this.nowWork - from) * (0.4 + 0.5 * random.next());
  }

  /** `count` instants in order between two points of worked time, the last one short of the end. */
  private moments(from: number, to: number, count: number): Instant[] {
    const { random, clock } = this.facts;
    return Array.from({ length: count }, (_, index) =>
      clock.instantAt(Math.round(from + ((to - from) * (index + 0.1 + 0.8 * random.next())) / count)),
    );
  }

  private take(at: Instant): void {
    const { random } = this.facts;
    this.request.assigneeId = this.agent;
    const actorId = random.chance(0.3) ? random.pick(managerIds) : this.agent;
    this.add('assigned', at, actorId, { from: null, to: this.agent });
  }

  /** Assigned, started, then the steps one after another. */
  private doSteps(instants: readonly Instant[], count: number): void {
    const [assigned = 0, started = 0, ...rest] = instants;
    this.take(assigned);
    this.add('started', started, this.agent);
    this.request.steps = this.request.steps.map((step, index) => {
      if (index >= count) return step;
      const at = rest[index] ?? started;
      this.add('step_done', at, this.agent, { key: step.key });
      if (step.key === 'fee_settled' && this.facts.random.chance(0.4))
        this.request.feeAmount = this.facts.random.int(2, 12) * 250;
      return { ...step, done: true, doneAt: isoTime(Math.round(at)), doneById: this.agent };
    });
  }

  private note(from: number, to: number): void {
    const { random, locale } = this.facts;
    const [at = 0] = this.moments(from, to, 1);
    if (random.chance(0.25)) this.add('note', at, this.agent, {}, random.pick(caseNotes[locale]));
  }

  private finish(status: 'closed' | 'refused', at: Instant, actorId: number): void {
    const { random, locale } = this.facts;
    this.request.status = status;
    this.request.closedAt = isoTime(Math.round(at));
    this.request.closedById = actorId;
    if (random.chance(0.7)) this.request.outcomeNote = random.pick(outcomeNotes[locale]);
    if (this.request.dueAt !== null && at > Date.parse(this.request.dueAt))
      this.request.lateReason = random.pick(lateReasons);
    const { lateReason, refusalReason } = this.request;
    this.add(status, at, actorId, {
      ...(status === 'refused' && { refusalReason }),
      ...(lateReason && { lateReason }),
    });
  }

  private close(late: boolean): void {
    const { random, clock } = this.facts;
    const end = this.endWork(late);
    const from = late && random.chance(0.2) ? this.dueWork() : this.registeredWork;
    const count = this.request.steps.length;
    this.doSteps(this.moments(from, end, count + 2), count);
    this.note(from, end);
    this.finish('closed', clock.instantAt(end), this.agent);
  }

  /** One proposes, another decides. */
  private proposeRefusal(at: Instant): void {
    const { random, locale, plan } = this.facts;
    const reason: Request['refusalReason'] = requestKindRule(plan.kind).barredByObligations
      ? 'obligations_outstanding'
      : random.pick([
          'identity_not_confirmed',
          'not_the_subject',
          'repeated_request',
          'contrary_to_law',
        ] as const);
    if (reason === 'obligations_outstanding') this.obligations = random.int(1, 3);
    this.request.refusalReason = reason;
    this.request.refusalEvidence = random.pick(refusalEvidence[locale]);
    this.request.refusalProposedById = this.agent;
    this.add('refusal_proposed', at, this.agent, { refusalReason: reason });
  }

  private refuse(): void {
    const { random, clock } = this.facts;
    const end = this.endWork(random.chance(0.15));
    const instants = this.moments(this.registeredWork, end, 4);
    this.doSteps(instants, 1);
    if (this.request.steps.some((step) => step.done) && random.chance(0.5))
      this.note(this.registeredWork, end);
    this.proposeRefusal(instants[3] ?? 0);
    const decider = random.pick(complianceIds.filter((id) => id !== this.agent));
    this.finish('refused', clock.instantAt(end), decider);
  }

  private workOn(): void {
    const { random, plan } = this.facts;
    const available = this.nowWork - this.registeredWork;
    const lot = random.next();
    const overdue = this.request.dueAt !== null && Date.parse(this.request.dueAt) < this.facts.now;
    const untouched = overdue ? 0.25 : 0.42;
    const { steps } = this.request;
    if (requestKindRule(plan.kind).barredByObligations && random.chance(0.18))
      this.obligations = random.int(1, 2);
    if (available < 20 * minute || lot < untouched) return;
    const instants = this.moments(this.registeredWork, this.nowWork, steps.length + 3);
    if (lot < untouched + 0.13) {
      this.take(instants[0] ?? 0);
      return;
    }
    const proposes = lot > 0.92;
    this.doSteps(instants, proposes ? 1 : random.int(0, steps.length - 1));
    this.note(this.registeredWork, this.nowWork);
    this.request.status = proposes ? 'refusal_proposed' : 'in_progress';
    if (proposes) this.proposeRefusal(instants[steps.length + 2] ?? 0);
  }

  /** The instant dueAt passed with the request open stays on it for ever, with who held it then. */
  private breach(): void {
    const { dueAt, closedAt } = this.request;
    if (dueAt === null || Date.parse(dueAt) >= this.facts.now) return;
    if (closedAt !== null && Date.parse(closedAt) <= Date.parse(dueAt)) return;
    const held = this.events.some(
      (event) => event.type === 'assigned' && Date.parse(event.at) < Date.parse(dueAt),
    );
    this.request.breachedAt = dueAt;
    this.request.breachedAssigneeId = held ? this.request.assigneeId : null;
    this.add('breached', Date.parse(dueAt), null);
  }
}
