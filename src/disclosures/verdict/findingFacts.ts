import { type ConsentRecord, type DisclosureRecord, type RecipientRecord, UNKNOWN } from '../../api/records';
import { almatyDayOf, type Day, type Instant, readInstant } from '../../deadlines/almatyTime';
import type { FindingCode } from '../../policy/findings';
import { protectionEnd } from '../../policy/protectionEnd';
import { type ConsentKind, consentsAt } from './consentsAt';
import type { DisclosureCase } from './judge';

interface OfConsent {
  consent: Pick<ConsentRecord, 'id' | 'kind' | 'givenAt'>;
}

/** One thing on record that a finding rests on. */
export type FindingFact =
  | { fact: 'clientIsMinor' | 'ipLinkSent' | 'noContract' | 'noProtection' | 'noDocument' }
  | { fact: 'noConsent'; kind: ConsentKind }
  | ({ fact: 'givenLater' | 'inForce' } & OfConsent)
  | ({ fact: 'withdrawn' | 'lapsed'; at: string } & OfConsent)
  | { fact: 'thirdPartiesDenied' | 'crossBorderDenied' }
  | { fact: 'notListed'; categories: DisclosureRecord['dataCategories'] }
  | { fact: 'purpose'; purpose: DisclosureRecord['purpose'] }
  | { fact: 'basis'; basis: DisclosureRecord['basis'] }
  | { fact: 'recipient'; category: RecipientRecord['category'] }
  | { fact: 'contractBegan' | 'contractEnded'; number: string; day: Day }
  | { fact: 'contractUndated'; number: string }
  | { fact: 'protectionOver'; day: Day; until: Day }
  | { fact: 'protectionLater'; day: Day };

/** How a consent that is not in force any more came to its end: by whichever was first. */
function endOf(consent: ConsentRecord, at: Instant): FindingFact {
  const withdrawn = readInstant(consent.withdrawnAt);
  const expired = readInstant(consent.expiresAt);
  const isWithdrawn = withdrawn !== null && withdrawn <= at && (expired === null || withdrawn <= expired);
  return isWithdrawn
    ? { fact: 'withdrawn', consent, at: consent.withdrawnAt ?? '' }
    : { fact: 'lapsed', consent, at: consent.expiresAt ?? '' };
}

interface At extends DisclosureCase {
  at: Instant;
  day: Day;
}

/** Why no consent of the kind was in force: what became of the last one, or that the first came too late. */
function absenceOf(found: At, kind: ConsentKind): FindingFact {
  const { lastGiven } = consentsAt(found, kind, found.at);
  if (lastGiven) return endOf(lastGiven, found.at);
  const { clientId } = found.disclosure;
  const later = (found.consents ?? [])
    .filter((each) => each.clientId === clientId && each.kind === kind && readInstant(each.givenAt) !== null)
    .toSorted((a, b) => Date.parse(a.givenAt) - Date.parse(b.givenAt));
  return later[0] ? { fact: 'givenLater', consent: later[0] } : { fact: 'noConsent', kind };
}

/** The consent that counted, where one did. */
function consentOf(found: At): FindingFact[] {
  const { inForce } = consentsAt(found, 'processing', found.at);
  return inForce ? [{ fact: 'inForce', consent: inForce }] : [];
}

function categoriesBeyond(found: At): FindingFact {
  const listed = consentsAt(found, 'processing', found.at).inForce?.dataCategories ?? [];
  const categories = found.disclosure.dataCategories.filter(
    (category) => category !== UNKNOWN && !listed.includes(category),
  );
  return { fact: 'notListed', categories };
}

const partyOf = ({ recipient }: At): FindingFact[] =>
  recipient ? [{ fact: 'recipient', category: recipient.category }] : [];

function contractOf({ recipient, day }: At): FindingFact {
  const number = recipient?.contractNumber ?? '';
  const from = recipient?.contractValidFrom;
  const until = recipient?.contractValidUntil;
  if (from && day < from) return { fact: 'contractBegan', number, day: from };
  return until ? { fact: 'contractEnded', number, day: until } : { fact: 'contractUndated', number };
}

function protectionOf({ recipient, day }: At): FindingFact {
  const confirmed = recipient?.protectionConfirmedAt;
  if (!confirmed) return { fact: 'noProtection' };
  return confirmed > day
    ? { fact: 'protectionLater', day: confirmed }
    : { fact: 'protectionOver', day: confirmed, until: protectionEnd(confirmed) };
}

const basisOf = ({ disclosure }: At): FindingFact => ({ fact: 'basis', basis: disclosure.basis });

const facts: Record<FindingCode, (found: At) => FindingFact[]> = {
  minor: () => [{ fact: 'clientIsMinor' }],
  consent_missing: (found) => [absenceOf(found, 'processing')],
  consent_withdrawn: (found) => [absenceOf(found, 'processing')],
  marketing_without_consent: (found) => [
    found.disclosure.purpose === 'newsletter'
      ? { fact: 'purpose', purpose: found.disclosure.purpose }
      : { fact: 'recipient', category: 'advertiser' },
    absenceOf(found, 'marketing'),
  ],
  third_party_not_consented: (found) => [basisOf(found), ...consentOf(found), { fact: 'thirdPartiesDenied' }],
  cross_border_not_consented: (found) => [...consentOf(found), { fact: 'crossBorderDenied' }],
  category_not_consented: (found) => [...consentOf(found), categoriesBeyond(found)],
  ip_link_without_ground: (found) => [{ fact: 'ipLinkSent' }, basisOf(found)],
  recipient_basis_mismatch: (found) => [basisOf(found), ...partyOf(found)],
  document_missing: (found) => [basisOf(found), { fact: 'noDocument' }],
  contract_missing: (found) => [basisOf(found), { fact: 'noContract' }],
  contract_not_in_force: (found) => [basisOf(found), contractOf(found)],
  protection_unconfirmed: (found) => [protectionOf(found)],
};

/** What on record a finding of the verdict rests on, in the order in which it is told. */
export function factsOf(code: FindingCode, given: DisclosureCase): FindingFact[] {
  const at = readInstant(given.disclosure.disclosedAt);
  return at === null ? [] : facts[code]({ ...given, at, day: almatyDayOf(at) });
}
