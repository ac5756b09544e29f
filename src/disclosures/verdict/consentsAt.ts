import type { ConsentRecord } from '../../api/records';
import type { Instant } from '../../deadlines/almatyTime';
import { all, any, type Known } from './known';
import { type Fact, factOf, factOrNone, instantOf, MISSING } from './readFact';

export type ConsentKind = 'processing' | 'marketing';

/** Any of it may change the answer, and no other record has it. */
type Unsaid = Known<'consents'>;
const unsaid = 'consents';

const isOfKind = (consent: ConsentRecord, kind: ConsentKind): Unsaid => {
  const said = factOf(consent, 'kind');
  return said === MISSING ? unsaid : said === kind;
};

const isGivenBy = (consent: ConsentRecord, at: Instant): Unsaid => {
  const givenAt = instantOf(factOf(consent, 'givenAt'));
  return givenAt === MISSING || givenAt === null ? unsaid : givenAt <= at;
};

/** The end of a consent that its status of today says to be over must be on record somewhere. */
function endsOf(consent: ConsentRecord): Fact<Instant | null>[] {
  const withdrawnAt = instantOf(factOrNone(consent, 'withdrawnAt'));
  const expiresAt = instantOf(factOrNone(consent, 'expiresAt'));
  const status = factOf(consent, 'status');
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

/** Of another kind it is neither: what is known at once is not looked into, since a register has many. */
function standingOf(consent: ConsentRecord, kind: ConsentKind, at: Instant): Standing {
  const isSuch = isOfKind(consent, kind);
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
 * @param consents all of the client's, in any order; undefined where they could not be read
 * @param at milliseconds since the epoch
 */
export function consentsAt(
  consents: readonly ConsentRecord[] | undefined,
  kind: ConsentKind,
  at: Instant,
): ConsentsAt {
  if (!consents) return { wasGiven: unsaid, isInForce: unsaid, inForce: undefined, lastGiven: undefined };
  const standings = consents.map((consent) => standingOf(consent, kind, at));
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
