import { addDays, addMonths, almatyDayOf, type Day, type Instant } from '../../../src/deadlines/almatyTime';
import { retentionUntil } from '../../../src/deadlines/calendarTerms';
import { nameFolded } from '../db/fold';
import { maskEmail, maskIin, maskPhone } from '../mask';
import type { ConsentRow, DataCategory } from './consentStory';
import type { IdentityOffice } from './identity';
import { isoTime } from './isoTime';
import { companies } from './notes';
import type { PersonName } from './person';
import type { Random } from './random';
import type { RequestPlan } from './requestPlan';
import type { Row } from './rows';

const day = 24 * 3_600_000;
const year = 365 * day;

/** How a client's time with the company went. */
export interface Course {
  registeredAt: Instant;
  lastServiceAt: Instant;
  /** What is disclosed is disclosed before. */
  until: Instant;
  birthDate: Day;
  ending: 'normal' | 'retention_over' | 'retention_ends' | 'erased_by_age';
  minor: boolean;
}

/** Lays out a client's years so that they hold the requests that the client makes. */
export function layCourse(
  requests: readonly RequestPlan[],
  { now, random }: { now: Instant; random: Random },
): Course {
  const first = requests[0]?.receivedAt ?? now;
  const minor =
    requests.some(({ kind }) => kind === 'minor_erasure') || (requests.length === 0 && random.chance(0.004));
  const lot = requests.length > 0 || minor ? 1 : random.next();
  const ending =
    lot < 0.012 ? 'retention_over' : lot < 0.022 ? 'retention_ends' : lot < 0.03 ? 'erased_by_age' : 'normal';
  const span = minor ? 150 * day : 6 * year;
  let registeredAt = Math.floor(first - 2 * day - random.next() ** 1.3 * span);
  let lastServiceAt = registeredAt + Math.floor(random.next() ** 0.6 * (now - registeredAt));
  if (ending !== 'normal') {
    // Five years and some days ago, or some days less.
    const daysOver =
      ending === 'retention_ends'
        ? -random.int(1, 28)
        : random.int(3, ending === 'retention_over' ? 70 : 300);
    lastServiceAt = Date.parse(addMonths(addDays(almatyDayOf(now), -daysOver), -60)) + 6 * 3_600_000;
    registeredAt = Math.floor(lastServiceAt - random.next() * 0.8 * year - day);
  }
  const keptFrom = now - Math.floor(4.8 * year);
  if (ending === 'normal') lastServiceAt = Math.max(lastServiceAt, Math.min(now - 60_000, keptFrom));
  return {
    registeredAt,
    lastServiceAt,
    until: ending === 'normal' ? now : lastServiceAt,
    birthDate: birthDateFor(registeredAt, minor, { now, first, random }),
    ending,
    minor,
  };
}

function birthDateFor(
  registeredAt: Instant,
  minor: boolean,
  { now, first, random }: { now: Instant; first: Instant; random: Random },
): Day {
  if (minor) return addDays(almatyDayOf(Math.min(first, now)), -random.int(14 * 365, 17 * 365 + 200));
  // The young and the middle-aged buy most cars.
  const age = 18 + 52 * random.next() ** 1.7;
  return addDays(almatyDayOf(registeredAt), -Math.ceil(age * 365.25) - 30 - random.int(0, 364));
}

export interface ClientFacts {
  id: number;
  person: PersonName;
  course: Course;
  consents: readonly ConsentRow[];
  obligations: number;
  stopped: boolean;
  erased: boolean;
  now: Instant;
  random: Random;
  office: IdentityOffice;
}

/** The client and what identifies it; an erased one keeps nothing that does. */
export function writeClient(facts: ClientFacts): {
  client: Row<'clients'>;
  identity: Row<'client_identities'> | null;
} {
  const { id, person, course, random, now, office } = facts;
  const { birthDate } = course;
  const identity = office.make(person, { clientId: id, birthDate, today: almatyDayOf(now), random });
  const client = { ...standing(facts), ...naming(person, identity), birthDate };
  return facts.erased ? { client: erase(client), identity: null } : { client, identity };
}

function naming(person: PersonName, identity: Row<'client_identities'>) {
  const { lastName, firstName, middleName } = person;
  return {
    lastName,
    firstName,
    middleName,
    nameFolded: nameFolded(person),
    iinMasked: maskIin(identity.iin),
    phoneMasked: identity.phone && maskPhone(identity.phone),
    emailMasked: identity.email && maskEmail(identity.email),
  };
}

function standing({ id, course, consents, obligations, stopped, erased, now, random }: ClientFacts) {
  const closedAccount =
    course.ending === 'normal' && course.lastServiceAt < now - 40 * day && random.chance(0.08);
  const accountClosedAt = closedAccount ? course.lastServiceAt + random.int(1, 30) * day : null;
  return {
    id,
    number: `C-${String(id).padStart(7, '0')}`,
    entrepreneur: random.chance(0.06),
    representativeOf: random.chance(0.03) ? random.pick(companies) : null,
    status: erased ? ('erased' as const) : stopped ? ('processing_stopped' as const) : ('active' as const),
    registeredAt: isoTime(course.registeredAt),
    lastServiceAt: isoTime(course.lastServiceAt),
    accountClosedAt: accountClosedAt === null ? null : isoTime(accountClosedAt),
    retentionUntil: retentionUntil(isoTime(accountClosedAt ?? course.lastServiceAt)),
    outstandingObligations:
      erased || stopped ? 0 : obligations > 0 ? obligations : random.chance(0.03) ? 1 : 0,
    dataInventory: inventory(consents, course, random),
    destructionAct: null,
    version: stopped || erased ? 2 : 1,
  };
}

const technical: readonly DataCategory[] = [
  'ip_address',
  'device',
  'activity',
  'location',
  'cookies',
  'depersonalised',
];
const foreign: Partial<Record<DataCategory, string>> = {
  gender: 'МВД РК · ҚР ІІМ',
  photo_video: 'ТОО «Көлік Базары»',
  social_media: 'OpenID Connect',
};

/** What is held follows from what was consented to, and comes from where such data comes from. */
function inventory(
  consents: readonly ConsentRow[],
  course: Course,
  random: Random,
): Row<'clients'>['dataInventory'] {
  const consented = consents.find(({ kind }) => kind === 'processing')?.dataCategories ?? ['name', 'contact'];
  const visited = isoTime(course.registeredAt);
  const filledIn = isoTime(course.registeredAt + random.int(2, 90) * 60_000);
  return consented.map((category) => {
    const source = technical.includes(category) ? 'technical' : foreign[category] ? 'third_party' : 'client';
    const collectedAt = source === 'technical' ? visited : filledIn;
    return { category, source, sourceName: foreign[category] ?? null, collectedAt };
  });
}

function erase(client: Row<'clients'>): Row<'clients'> {
  return {
    ...client,
    lastName: '',
    firstName: '',
    middleName: null,
    nameFolded: '',
    iinMasked: '••••••••••••',
    phoneMasked: null,
    emailMasked: null,
    representativeOf: null,
    dataInventory: [],
    destructionAct: `АУ-${client.registeredAt.slice(0, 4)}/${client.id}`,
  };
}
