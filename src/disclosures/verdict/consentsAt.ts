import { consentKindValues, consentStatusValues } from '../../api/contract';
import type { ConsentRecord, DisclosureRecord } from '../../api/records';
import type { Instant } from '../../deadlines/almatyTime';
import { all, any, type Known } from './known';
import { type Fact, factOf, factOrNone, instantOf, isId, isOneOf, isText, MISSING } from './readFact';

export type ConsentKind = 'processing' | 'marketing';

const isKind = isOneOf(consentKindValues);
const isStatus = isOneOf(consentStatusValues);

/** Whose consents count, and those that there are; undefined where they could not be read. */
export interface Consenting {
  disclosure: Pick<DisclosureRecord, 'clientId' | 'unreadable'>;
  consents: readonly ConsentRecord[] | undefined;
}

/** Any of it may change the answer, and no other record has it. */
type Unsaid = Known<'consents'>;
const unsaid = 'consents';

/** What somebody else has consented to says nothing of this client. */
const isGivenByClient = (consent: ConsentRecord, clientId: number): Unsaid => {
  const by = factOf(consent, 'clientId', isId);
  return by === MISSING ? unsaid : by === clientId;
};

const isOfKind = (consent: ConsentRecord, kind: ConsentKind): Unsaid => {
  const said = factOf(consent, 'kind', isKind);
  return said === MISSING ? unsaid : said === kind;
};

const isGivenBy = (consent: ConsentRecord, at: Instant): Unsaid => {
  const givenAt = instantOf(factOf(consent, 'givenAt', isText));
  return givenAt === MISSING ? unsaid : givenAt <= at;
};

/** The end of a consent that its status of today says to be over must be on record somewhere. */
function endsOf(consent: ConsentRecord): Fact<Instant | null>[] {
  const withdrawnAt = instantOf(factOrNone(consent, 'withdrawnAt', isText));
  const expiresAt = instantOf(factOrNone(consent, 'expiresAt', isText));
  const status = factOf(consent, 'status', isStatus);
  return [
    withdrawnAt === null && status === 'withdrawn' ? MISSING : withdrawnAt,
    expiresAt === null && status === 'expired' ? MISSING : expiresAt,
  ];
}

/** In force from givenAt up to, and not including, the earlier of withdrawnAt and expiresAt. */
const isUnended = (consent: ConsentRecord, at: Instant): Unsaid =>
  all(...endsOf(consent).map((end): Unsaid => (end === MISSING ? unsaid : end === null || at < end)));

interface Standing {
  consent: ConsentRecord;
  wasGiven: Unsaid;
  isInForce: Unsaid;
}

/** Of another kind or client it is neither: what is known at once is not looked into, since a register has many. */
function standingOf(consent: ConsentRecord, clientId: number, kind: ConsentKind, at: Instant): Standing {
  const isSuch = all(isOfKind(consent, kind), isGivenByClient(consent, clientId));
  if (isSuch === false) return { consent, wasGiven: false, isInForce: false };
  const wasGiven = all(isSuch, isGivenBy(consent, at));
  return { consent, wasGiven, isInForce: wasGiven === false ? false : all(wasGiven, isUnended(consent, at)) };
}

/** What a client's consents of one kind came to at an instant, as far as it is on record today. */
export interface ConsentsAt {
  /** One had been given by then, whatever became of it. */
  wasGiven: Unsaid;
  isInForce: Unsaid;
  /** The one in force that counts, the latest given; undefined where there is none, or none can be named. */
  inForce: ConsentRecord | undefined;
  /** Of those given by then the last, for the account of what became of it. */
  lastGiven: ConsentRecord | undefined;
}

/** Latest given first; of two given at once the later record. */
const byGivenAt = ({ consent: a }: Standing, { consent: b }: Standing): number =>
  Date.parse(b.givenAt) - Date.parse(a.givenAt) || b.id - a.id;

/**
 * The consents of one kind at an instant (policy 7, 8.1, 8.2). What has been withdrawn or given later does not count.
 * @param consenting all consents of the client, in any order
 * @param at milliseconds since the epoch
 */
export function consentsAt({ disclosure, consents }: Consenting, kind: ConsentKind, at: Instant): ConsentsAt {
  const clientId = factOf(disclosure, 'clientId', isId);
  if (!consents || clientId === MISSING) {
    return { wasGiven: unsaid, isInForce: unsaid, inForce: undefined, lastGiven: undefined };
  }
  const standings = consents.map((consent) => standingOf(consent, clientId, kind, at));
  // Those that cannot be dated stand in no order: one that may be in force leaves none that is known to count.
  const undated = standings.some(
    ({ wasGiven, isInForce }) => typeof wasGiven === 'string' && isInForce !== false,
  );
  const given = standings.filter(({ wasGiven }) => wasGiven === true).sort(byGivenAt);
  const latest = given.find(({ isInForce }) => isInForce !== false);
  const isKnown = !undated && latest?.isInForce === true;
  return {
    wasGiven: any(...standings.map(({ wasGiven }) => wasGiven)),
    isInForce: any(...standings.map(({ isInForce }) => isInForce)),
    inForce: isKnown ? latest?.consent : undefined,
    lastGiven: given[0]?.consent,
  };
}
