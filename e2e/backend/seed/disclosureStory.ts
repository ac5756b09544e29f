import type { components } from '../../../src/api/contract';
import { almatyDayOf, type Instant } from '../../../src/deadlines/almatyTime';
import { fold } from '../db/fold';
import { type ConsentRow, consentAt, type DataCategory, neverConsented } from './consentStory';
import { habits } from './disclosureHabits';
import { reviewOf } from './disclosureReview';
import { isoTime } from './isoTime';
import { type Random, Weighted } from './random';
import type { Recipient, SeededRecipient } from './recipients';
import type { NewRow } from './rows';

type Disclosure = components['schemas']['Disclosure'];
type DisclosureRow = NewRow<'disclosures'>;

const hour = 3_600_000;
const day = 24 * hour;
const bucketDays = 30;

/** A defect by one rule of the verdict, worked into an otherwise clean disclosure. */
type Defect =
  | 'consent_missing'
  | 'consent_withdrawn'
  | 'marketing'
  | 'third_party'
  | 'cross_border'
  | 'category'
  | 'ip_link'
  | 'papers'
  | 'document'
  | 'mismatch';
const defects = new Weighted<Defect>([
  ['papers', 30],
  ['category', 14],
  ['ip_link', 12],
  ['marketing', 12],
  ['document', 10],
  ['consent_missing', 8],
  ['consent_withdrawn', 8],
  ['cross_border', 7],
  ['third_party', 4],
  ['mismatch', 6],
]);

export interface DisclosureFacts {
  clientId: number;
  consents: readonly ConsentRow[];
  /** Between these the client used the service. */
  from: Instant;
  until: Instant;
  now: Instant;
  random: Random;
  recent: boolean;
}

interface Draft {
  at: Instant;
  recipient: Recipient;
  basis: Disclosure['basis'];
  purpose: Disclosure['purpose'];
  categories: DataCategory[];
  includesIpLink: boolean;
  document: string | null;
}

/** Tells who got a client's data, most of it in order and about one in ten questionable. */
export class DisclosureTeller {
  private readonly buckets: Recipient[][] = [];
  private readonly defective: Recipient[];
  private readonly all: Recipient[];

  constructor(recipients: readonly SeededRecipient[], now: Instant) {
    this.all = recipients.map(({ record }) => record);
    this.defective = recipients.filter(({ isClean }) => !isClean).map(({ record }) => record);
    for (let k = 0; k < 110; k += 1) {
      const newest = almatyDayOf(now - k * bucketDays * day);
      const oldest = almatyDayOf(now - (k + 1) * bucketDays * day);
      const clean = recipients.filter((r) => r.isClean && r.cleanFrom <= oldest && newest <= r.cleanUntil);
      this.buckets.push(clean.map(({ record }) => record));
    }
  }

  tell(facts: DisclosureFacts, pending: boolean): DisclosureRow {
    const { random } = facts;
    const defect = random.chance(pending ? 0.22 : 0.1) ? defects.pick(random) : null;
    const draft = this.draft(facts);
    const spoilt = defect !== null && this.spoil(draft, defect, facts);
    return { ...rowOf(draft, facts), ...reviewOf(draft.at, spoilt, pending, facts) };
  }

  private recipientsAt(at: Instant, now: Instant): Recipient[] {
    return this.buckets[Math.floor((now - at) / (bucketDays * day))] ?? [];
  }

  private draft(facts: DisclosureFacts): Draft {
    const { random, consents, now } = facts;
    const at = this.moment(facts);
    const instant = isoTime(at);
    const consent = consentAt(consents, 'processing', instant);
    const marketing = consentAt(consents, 'marketing', instant);
    const known = this.recipientsAt(at, now);
    let recipient = random.pick(known.length > 0 ? known : this.all);
    for (let tries = 0; tries < 8 && !mayReceive(recipient, consent, marketing); tries += 1)
      recipient = random.pick(known.length > 0 ? known : this.all);
    const habit = habits[recipient.category];
    let basis = random.pick(habit.bases);
    if (consent?.thirdPartyTransfer === false && (basis === 'contract' || basis === 'purpose'))
      basis = recipient.category === 'advertiser' ? 'rights_protection' : 'service_performance';
    const allowed: readonly DataCategory[] = consent?.dataCategories ?? ['name', 'contact', 'iin'];
    const categories = random.some(allowed, random.int(2, 5));
    const includesIpLink =
      categories.includes('ip_address') &&
      (basis === 'service_performance' || basis === 'authority_request') &&
      random.chance(0.35);
    return {
      at,
      recipient,
      basis,
      purpose: random.pick(habit.purposes),
      categories,
      includesIpLink,
      document: documentOf(basis, recipient, at, random),
    };
  }

  /** More often lately than long ago; under the first consent where there is one. */
  private moment({ random, consents, from, until, now, recent }: DisclosureFacts): Instant {
    const first = consents.find((consent) => consent.kind === 'processing');
    const start = Math.min(Math.max(from, first ? Date.parse(first.givenAt) + 60_000 : from), until);
    const withdrawn = first?.withdrawnAt ? Date.parse(first.withdrawnAt) - 60_000 : until;
    const end = Math.max(start, Math.min(until, withdrawn, now - 60_000));
    const span = recent ? Math.min(end - start, 21 * day) : end - start;
    return Math.floor((end - span * random.next() ** (recent ? 1 : 1.8)) / 1000) * 1000;
  }

  /** Whether the defect could be worked in; not every client's story has room for each. */
  private spoil(draft: Draft, defect: Defect, { random, consents, now }: DisclosureFacts): boolean {
    const instant = isoTime(draft.at);
    const consent = consentAt(consents, 'processing', instant);
    const first = consents.find(({ kind }) => kind === 'processing');
    switch (defect) {
      case 'consent_missing':
        if (!first || draft.basis === 'authority_request' || draft.basis === 'assignment') return false;
        draft.at = Date.parse(first.givenAt) - random.int(1, 72) * hour;
        return true;
      case 'consent_withdrawn': {
        const last = consents.findLast(({ kind }) => kind === 'processing');
        if (!last?.withdrawnAt || draft.basis === 'authority_request' || draft.basis === 'assignment')
          return false;
        const withdrawn = Date.parse(last.withdrawnAt);
        draft.at = Math.floor(withdrawn + random.next() * Math.min(40 * day, now - withdrawn - 60_000));
        return draft.at > withdrawn;
      }
      case 'marketing':
        if (consentAt(consents, 'marketing', instant)) return false;
        draft.purpose = 'newsletter';
        return true;
      case 'third_party':
        if (consent?.thirdPartyTransfer !== false || draft.recipient.category === 'authority') return false;
        draft.basis = 'contract';
        return true;
      case 'cross_border': {
        const abroad = this.recipientsAt(draft.at, now).filter(
          (r) => r.country !== 'KZ' && r.category === 'contractor',
        );
        if (consent?.crossBorder !== false || abroad.length === 0) return false;
        draft.recipient = random.pick(abroad);
        draft.basis = 'service_performance';
        draft.document = draft.recipient.contractNumber;
        return true;
      }
      default:
        return this.spoilPapers(draft, defect, random);
    }
  }

  private spoilPapers(draft: Draft, defect: Defect, random: Random): boolean {
    switch (defect) {
      case 'category':
        draft.categories.push(random.pick(neverConsented));
        return true;
      case 'ip_link':
        if (draft.basis === 'service_performance' || draft.basis === 'authority_request') return false;
        draft.includesIpLink = true;
        if (!draft.categories.includes('ip_address')) draft.categories.push('ip_address');
        return true;
      case 'document':
        if (draft.basis !== 'authority_request' && draft.basis !== 'assignment') return false;
        draft.document = null;
        return true;
      case 'mismatch':
        if (draft.recipient.category === 'authority') return false;
        draft.basis = draft.recipient.category === 'assignee' ? 'authority_request' : 'assignment';
        draft.document = `б/н-${random.int(10, 99)}`;
        return true;
      default:
        draft.recipient = random.pick(this.defective);
        draft.basis = draft.recipient.category === 'authority' ? 'authority_request' : 'contract';
        draft.purpose = random.pick(habits[draft.recipient.category].purposes);
        draft.document = documentOf(draft.basis, draft.recipient, draft.at, random);
        return true;
    }
  }
}

function mayReceive(recipient: Recipient, consent?: ConsentRow, marketing?: ConsentRow): boolean {
  if (recipient.category === 'advertiser' && !marketing) return false;
  if (recipient.country !== 'KZ' && !consent?.crossBorder) return false;
  return consent !== undefined || recipient.category === 'authority' || recipient.category === 'assignee';
}

function documentOf(
  basis: Disclosure['basis'],
  recipient: Recipient,
  at: Instant,
  random: Random,
): string | null {
  const year = almatyDayOf(at).slice(0, 4);
  if (basis === 'authority_request') return `№ ${random.int(1, 40)}-${random.int(100, 9999)}/${year}`;
  if (basis === 'assignment') return `Ц-${year}-${random.int(1000, 9999)}`;
  return basis === 'contract' || basis === 'service_performance' ? recipient.contractNumber : null;
}

function rowOf(draft: Draft, { clientId }: DisclosureFacts) {
  return {
    clientId,
    recipientId: draft.recipient.id,
    basis: draft.basis,
    purpose: draft.purpose,
    dataCategories: draft.categories,
    includesIpLink: draft.includesIpLink,
    crossBorder: draft.recipient.country !== 'KZ',
    disclosedAt: isoTime(draft.at),
    documentNumber: draft.document,
    documentFolded: fold(draft.document ?? ''),
  };
}
