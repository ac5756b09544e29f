import { almatyDayOf, type Instant } from '../../../src/deadlines/almatyTime';
import type { WorkCalendar } from '../../../src/deadlines/calendar';
import type { DeadlineRules } from '../../../src/deadlines/rules';
import { fold } from '../db/fold';
import { makeAudit } from './audit';
import { layCourse, writeClient } from './clientStory';
import { type ConsentRow, consentsEndedBy, giveConsents, withdrawConsents } from './consentStory';
import { DisclosureTeller } from './disclosureStory';
import { IdentityOffice } from './identity';
import { noticesFor } from './noticeStory';
import { makeName } from './person';
import { makePolicies } from './policies';
import { Quota, Random } from './random';
import { makeRecipients } from './recipients';
import { type RequestCase, writeCase } from './requestCase';
import { type RequestPlan, RequestPlanner } from './requestPlan';
import type { NewRow, Row } from './rows';

export interface SeedFacts {
  clients: number;
  now: Instant;
  calendar: WorkCalendar;
  rules: DeadlineRules;
  /** The same seed and `now` give the same data. */
  seed?: number;
}

/** All rows about one client, or about requests of people who are no clients. */
export interface Story {
  client: Row<'clients'> | null;
  identity: Row<'client_identities'> | null;
  consents: NewRow<'consents'>[];
  disclosures: NewRow<'disclosures'>[];
  requests: Row<'requests'>[];
  events: NewRow<'request_events'>[];
  notices: NewRow<'recipient_notices'>[];
}

interface Reference {
  policies: Row<'policy_versions'>[];
  recipients: Row<'recipients'>[];
  requestNumbers: Row<'request_numbers'>[];
  audit: NewRow<'audit_events'>[];
}

const disclosuresPerClient = 4;
const pendingShare = 0.0375;

export interface Generated {
  reference: Reference;
  /** One after another, so that a million clients need no more memory than the plan of their requests. */
  stories: Generator<Story>;
}

/** Sample data in the proportions of 2,000 clients, 3,500 consents, 8,000 disclosures and 600 requests. */
export function generate(facts: SeedFacts): Generated {
  const author = new Author(facts);
  return { reference: author.reference(), stories: author.stories() };
}

class Author {
  private readonly facts: SeedFacts;
  private readonly random: Random;
  private readonly planner: RequestPlanner;
  private readonly plans: RequestPlan[];
  private readonly recipients: ReturnType<typeof makeRecipients>;
  private readonly policies: ReturnType<typeof makePolicies>;
  private readonly teller: DisclosureTeller;
  private readonly office = new IdentityOffice();
  private readonly disclosureQuota: Quota;
  private readonly pendingQuota: Quota;

  constructor(facts: SeedFacts) {
    this.facts = facts;
    this.random = new Random(facts.seed ?? 20_210_521);
    const total = facts.clients * disclosuresPerClient;
    this.disclosureQuota = new Quota(total, total);
    this.pendingQuota = new Quota(Math.round(total * pendingShare), total);
    this.recipients = makeRecipients(this.random, almatyDayOf(facts.now));
    this.policies = makePolicies(facts.now);
    this.teller = new DisclosureTeller(this.recipients, facts.now);
    this.planner = new RequestPlanner({ ...facts, random: this.random });
    this.plans = this.planner.plan();
  }

  reference(): Reference {
    const last = new Map<number, number>();
    for (const { number } of this.plans) last.set(Number(number.slice(2, 6)), Number(number.slice(7)));
    return {
      policies: this.policies.map(({ row }) => row),
      recipients: this.recipients.map(({ record }) => ({ ...record, nameFolded: fold(record.name) })),
      requestNumbers: [...last].map(([year, running]) => ({ year, last: running })),
      audit: makeAudit(new Random(this.facts.clients + 7), this.facts),
    };
  }

  *stories(): Generator<Story> {
    const { clients } = this.facts;
    const byClient = groupByClient(this.plans, clients);
    for (let index = 0; index < clients; index += 1) yield this.tell(index, byClient(index));
    const strangers = this.plans.filter(({ clientIndex }) => clientIndex === null);
    for (const plan of strangers) yield this.tellStranger(plan);
  }

  private tellStranger(plan: RequestPlan): Story {
    const locale = this.random.chance(0.5) ? 'kk' : 'ru';
    const { request, events } = this.write(plan, null, locale);
    return {
      client: null,
      identity: null,
      consents: [],
      disclosures: [],
      requests: [request],
      events,
      notices: [],
    };
  }

  private write(plan: RequestPlan, clientId: number | null, locale: 'kk' | 'ru'): RequestCase {
    const { now } = this.facts;
    return writeCase({ plan, clientId, locale, clock: this.planner.clock, now, random: this.random });
  }

  private tell(index: number, plans: readonly RequestPlan[]): Story {
    const { random, office } = this;
    const { now } = this.facts;
    const id = index + 1;
    const person = makeName(random);
    const course = layCourse(plans, { now, random });
    const cases = plans.map((plan) => this.write(plan, id, person.locale));
    const consents = this.consents(id, person.locale, course.registeredAt, plans);
    let stoppedAt: Instant | null = null;
    let erased = course.ending === 'erased_by_age';
    for (const { request } of cases) {
      if (request.status !== 'closed' || request.closedAt === null) continue;
      withdrawConsents(consents, { id: request.id, kind: request.kind, closedAt: request.closedAt });
      if (request.kind === 'processing_withdrawal') stoppedAt = Date.parse(request.closedAt);
      if (request.kind === 'minor_erasure') {
        erased = true;
        stoppedAt = Date.parse(request.closedAt);
      }
    }
    if (stoppedAt !== null) course.lastServiceAt = Math.min(course.lastServiceAt, stoppedAt - 3_600_000);
    const until = Math.min(course.until, stoppedAt ?? course.until);
    const disclosures = this.disclosures(id, index, { ...course, until }, consents, plans);
    const written = writeClient({
      id,
      person,
      course,
      consents,
      obligations: Math.max(0, ...cases.map((one) => one.obligations)),
      stopped: stoppedAt !== null && !erased,
      erased,
      now,
      random,
      office,
    });
    return {
      ...written,
      consents,
      disclosures,
      requests: cases.map(({ request }) => request),
      events: cases.flatMap(({ events }) => events),
      notices: cases.flatMap((one) =>
        noticesFor(one, disclosures, this.recipients, this.planner.clock, now, random),
      ),
    };
  }

  private consents(
    clientId: number,
    locale: 'kk' | 'ru',
    registeredAt: Instant,
    plans: readonly RequestPlan[],
  ) {
    const { random, policies } = this;
    return giveConsents({
      clientId,
      locale,
      registeredAt,
      now: this.facts.now,
      policies,
      random,
      needs: plans.flatMap(({ kind }) => consentsEndedBy(kind)),
      withoutProcessing: plans.length === 0 && random.chance(0.025),
    });
  }

  private disclosures(
    clientId: number,
    index: number,
    course: { registeredAt: Instant; until: Instant; ending: string },
    consents: readonly ConsentRow[],
    plans: readonly RequestPlan[],
  ): NewRow<'disclosures'>[] {
    const { random } = this;
    const { now } = this.facts;
    const withdraws = plans.some(
      ({ kind }) => kind === 'processing_withdrawal' || kind === 'marketing_withdrawal',
    );
    // Those who withdraw have been disclosed before, so that there is somebody to tell.
    const until = Math.min(course.until, withdraws ? (plans[0]?.receivedAt ?? now) - 3_600_000 : now);
    const count = this.disclosureQuota.share(random, this.facts.clients - index, withdraws ? 3 : 0);
    return Array.from({ length: count }, () => {
      const recent = course.ending === 'normal' && until > now - 10 * 24 * 3_600_000;
      const pending = this.pendingQuota.take(random, recent);
      return this.teller.tell(
        { clientId, consents, from: course.registeredAt, until, now, random, recent: pending },
        pending,
      );
    });
  }
}

/** Finds a client's plans, in order of receipt, without a list for each of a million clients. */
function groupByClient(plans: readonly RequestPlan[], clients: number): (index: number) => RequestPlan[] {
  const order = plans.filter(({ clientIndex }) => clientIndex !== null);
  order.sort((a, b) => (a.clientIndex ?? 0) - (b.clientIndex ?? 0) || a.id - b.id);
  const starts = new Int32Array(clients + 1);
  for (const { clientIndex } of order)
    starts[(clientIndex ?? 0) + 1] = (starts[(clientIndex ?? 0) + 1] ?? 0) + 1;
  for (let i = 1; i <= clients; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return (index) => order.slice(starts[index], starts[index + 1]);
}
