import type { components } from '../../../src/api/contract';
import type { Instant } from '../../../src/deadlines/almatyTime';
import { cookieConsentLimit } from '../../../src/deadlines/calendarTerms';
import type { RequestKind } from '../../../src/policy/requestKinds';
import { isoTime } from './isoTime';
import type { Random } from './random';
import type { NewRow } from './rows';

export type ConsentRow = NewRow<'consents'>;
type ConsentKind = ConsentRow['kind'];
export type DataCategory = components['schemas']['DataCategory'];

const minute = 60_000;
const day = 24 * 60 * minute;
const base: readonly DataCategory[] = ['name', 'birth', 'iin', 'contact', 'ip_address', 'device', 'activity'];
const extras: readonly DataCategory[] = [
  'id_document',
  'bank_details',
  'photo_video',
  'gender',
  'location',
  'cookies',
  'correspondence',
  'social_media',
  'depersonalised',
];
/** Never part of a consent here: what a disclosure of them lacks is easy to see. */
export const neverConsented: readonly DataCategory[] = ['biometric', 'ethnicity', 'special'];
const ofKind: Record<'marketing' | 'cookies', readonly DataCategory[]> = {
  marketing: ['name', 'contact', 'activity'],
  cookies: ['cookies', 'device', 'ip_address'],
};
/** Ranges that RFC 5737 keeps for documentation. */
const networks = ['192.0.2', '198.51.100', '203.0.113'];
const userAgents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:142.0) Gecko/20100101 Firefox/142.0',
];

export function documentationAddress(random: Random): string {
  return `${random.pick(networks)}.${random.int(1, 254)}`;
}

export interface ConsentFacts {
  clientId: number;
  locale: 'kk' | 'ru';
  registeredAt: Instant;
  now: Instant;
  /** The policy versions, oldest first. */
  policies: readonly { id: number; effectiveFrom: Instant }[];
  random: Random;
  /** A client whose withdrawal is open or closed must have something to withdraw. */
  needs: readonly ConsentKind[];
  /** Neither processing nor marketing consent is known of a few. */
  withoutProcessing: boolean;
}

/** What the client agreed to, in order of time, before any withdrawal. */
export function giveConsents(facts: ConsentFacts): ConsentRow[] {
  const { random, registeredAt, needs } = facts;
  const consents: ConsentRow[] = [];
  const first = registeredAt + random.int(0, 20) * minute;
  const wants = (kind: ConsentKind, share: number) => needs.includes(kind) || random.chance(share);
  if (!facts.withoutProcessing) {
    const processing = give(facts, 'processing', first);
    consents.push(processing);
    // The report is asked for again after a long time: each click is a consent of its own.
    const again = first + random.int(200, 900) * day;
    if (random.chance(0.08) && again < facts.now - 30 * day)
      consents.push({ ...give(facts, 'processing', again), dataCategories: processing.dataCategories });
  }
  if (wants('marketing', facts.withoutProcessing ? 0 : 0.46)) {
    const later = Math.min(first + random.int(0, 40) * day, facts.now - minute);
    consents.push(give(facts, 'marketing', needs.length > 0 ? first + minute : later));
  }
  if (wants('cookies', 0.25)) {
    const span = facts.now - registeredAt;
    consents.push(give(facts, 'cookies', registeredAt + Math.floor(span * random.next() ** 0.6)));
  }
  return consents;
}

function give(facts: ConsentFacts, kind: ConsentKind, givenAt: Instant): ConsentRow {
  const { random, clientId, locale, now, policies } = facts;
  const given = isoTime(Math.floor(givenAt / 1000) * 1000);
  const expiresAt = kind === 'cookies' ? cookieConsentLimit(given) : null;
  const paper = kind === 'processing' && random.chance(0.03);
  const policy = policies.findLast((version) => version.effectiveFrom <= givenAt) ?? policies[0];
  return {
    clientId,
    kind,
    status: expiresAt !== null && Date.parse(expiresAt) <= now ? 'expired' : 'active',
    givenAt: given,
    method: paper ? 'paper' : kind === 'cookies' ? 'cookie_banner' : 'report_button',
    locale,
    policyVersionId: policy?.id ?? 1,
    thirdPartyTransfer: kind !== 'cookies' && random.chance(0.94),
    crossBorder: kind === 'processing' && random.chance(0.55),
    publicDistribution: kind === 'processing' && random.chance(0.03),
    dataCategories:
      kind === 'processing' ? [...base, ...random.some(extras, random.int(1, 5))] : [...ofKind[kind]],
    evidence: paper
      ? { formId: `PAPER-${given.slice(0, 4)}-${clientId}` }
      : {
          ip: documentationAddress(random),
          userAgent: random.pick(userAgents),
          formId: kind === 'cookies' ? 'cookie-banner' : 'report-request',
        },
    expiresAt,
    withdrawnAt: null,
    withdrawalRequestId: null,
  };
}

const withdrawnBy: Partial<Record<RequestKind, readonly ConsentKind[]>> = {
  processing_withdrawal: ['processing', 'marketing'],
  marketing_withdrawal: ['marketing'],
  contact_opt_out: ['marketing'],
};

/** What a request of this kind ends; empty for those that end no consent. */
export function consentsEndedBy(kind: RequestKind): readonly ConsentKind[] {
  return withdrawnBy[kind] ?? [];
}

/** Ends the active consents as the service does when such a request is closed. */
export function withdrawConsents(
  consents: ConsentRow[],
  request: { id: number; kind: RequestKind; closedAt: string },
): void {
  const kinds = consentsEndedBy(request.kind);
  for (const consent of consents) {
    const inForce = consent.status === 'active' && consent.givenAt < request.closedAt;
    if (!inForce || !kinds.includes(consent.kind)) continue;
    consent.status = 'withdrawn';
    consent.withdrawnAt = request.closedAt;
    consent.withdrawalRequestId = request.id;
  }
}

/** The consent of the kind that was in force at this instant (RFC 3339, UTC): of several, the latest given. */
export function consentAt(
  consents: readonly ConsentRow[],
  kind: ConsentKind,
  instant: string,
): ConsentRow | undefined {
  return consents.findLast(
    (consent) =>
      consent.kind === kind &&
      consent.givenAt <= instant &&
      (consent.withdrawnAt === null || instant < consent.withdrawnAt) &&
      (consent.expiresAt === null || instant < consent.expiresAt),
  );
}
