import {
  dataCategoryValues,
  disclosureBasisValues,
  disclosurePurposeValues,
  recipientCategoryValues,
} from '../../api/contract';
import type { ClientRecord, ConsentRecord, DisclosureRecord, RecipientRecord } from '../../api/records';
import { addMonths, almatyDayOf, type Day, isDay } from '../../deadlines/almatyTime';
import {
  basesOfContract,
  basesOfIpLink,
  basesOfThirdParties,
  basesWithoutConsent,
  type FindingCode,
  findingCodes,
  protectionMonths,
} from '../../policy/findings';
import { type ConsentsAt, consentsAt } from './consentsAt';
import { all, any, type Known, not } from './known';
import {
  type Fact,
  factOf,
  factOrNone,
  instantOf,
  isListOf,
  isOneOf,
  isText,
  isYesOrNo,
  MISSING,
} from './readFact';

/** A disclosure with all that its verdict rests on; undefined is what could not be had. */
export interface DisclosureCase {
  disclosure: DisclosureRecord;
  /** All of the client's, in any order. */
  consents: readonly ConsentRecord[] | undefined;
  recipient: RecipientRecord | undefined;
  client: ClientRecord | undefined;
}

/** Which record lacks what the question needs. */
export type MissingFact = 'disclosure' | 'consents' | 'recipient' | 'client';

export interface Verdict {
  /** What speaks against the disclosure, the gravest first. */
  findings: readonly FindingCode[];
  /** What cannot be judged, and for want of which record. */
  unjudged: readonly { code: FindingCode; missing: MissingFact }[];
}

export type Judgement = 'clear' | 'questionable' | 'cannot_be_judged';

/** In one word: a finding stands whatever else is missing, and with something missing nothing is clear. */
export function judgementOf({ findings, unjudged }: Verdict): Judgement {
  if (findings.length > 0) return 'questionable';
  return unjudged.length > 0 ? 'cannot_be_judged' : 'clear';
}

type Answer = Known<MissingFact>;

/** The case at the moment of the disclosure. */
interface Moment extends DisclosureCase {
  day: Day;
  processing: ConsentsAt;
  marketing: ConsentsAt;
}

const isBasis = isOneOf(disclosureBasisValues);
const isPurpose = isOneOf(disclosurePurposeValues);
const isRecipientCategory = isOneOf(recipientCategoryValues);
const isDataCategory = isOneOf(dataCategoryValues);
const isDataCategories = isListOf(isDataCategory);

type Basis = (typeof disclosureBasisValues)[number];

const isOnBasis = ({ disclosure }: Moment, bases: readonly Basis[]): Answer => {
  const basis = factOf(disclosure, 'basis', isBasis);
  return basis === MISSING ? 'disclosure' : bases.includes(basis);
};
const isSaidOf = (disclosure: DisclosureRecord, field: 'includesIpLink' | 'crossBorder'): Answer => {
  const said = factOf(disclosure, field, isYesOrNo);
  return said === MISSING ? 'disclosure' : said;
};
const isForPurpose = ({ disclosure }: Moment, purpose: DisclosureRecord['purpose']): Answer => {
  const said = factOf(disclosure, 'purpose', isPurpose);
  return said === MISSING ? 'disclosure' : said === purpose;
};
const isOfCategory = ({ recipient }: Moment, category: RecipientRecord['category']): Answer => {
  const said = factOf(recipient, 'category', isRecipientCategory);
  return said === MISSING ? 'recipient' : said === category;
};

const needsConsent = (moment: Moment): Answer => not(isOnBasis(moment, basesWithoutConsent));

/** The consent in force says no: where none is in force, another finding says so. */
function isDenied({ processing }: Moment, field: 'thirdPartyTransfer' | 'crossBorder'): Answer {
  if (processing.isInForce === false) return false;
  const said = factOf(processing.inForce, field, isYesOrNo);
  return said === MISSING ? 'consents' : !said;
}

/** A category went out that the consent in force does not list. */
function isBeyondConsent({ disclosure, processing }: Moment): Answer {
  if (processing.isInForce === false) return false;
  const listed = factOf(processing.inForce, 'dataCategories', isDataCategories);
  const isBeyond = (category: unknown): Answer => {
    if (!isDataCategory(category)) return 'disclosure';
    return listed === MISSING ? 'consents' : !listed.includes(category);
  };
  // Of a list that could not be read whole, what could be read has gone out all the same.
  const { unreadable = [], dataCategories: sent } = disclosure;
  if (!Array.isArray(sent)) return 'disclosure';
  return any(unreadable.includes('dataCategories') ? 'disclosure' : false, ...sent.map(isBeyond));
}

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

const hasDocument = ({ disclosure }: Moment): Answer => {
  const number = factOrNone(disclosure, 'documentNumber', isText);
  return number === MISSING ? 'disclosure' : !isBlank(number);
};

const hasContract = ({ recipient }: Moment): Answer => {
  const number = factOrNone(recipient, 'contractNumber', isText);
  return number === MISSING ? 'recipient' : !isBlank(number);
};

/** A real day, or null where there is none. */
function dayOf(day: Fact<Day | null>): Fact<Day | null> {
  return day === MISSING || day === null || isDay(day) ? day : MISSING;
}

/** Its first and its last day count; without a last day it has no end. Without a first it is not known to have begun. */
function isContractInForce({ recipient, day }: Moment): Answer {
  const from = dayOf(factOf(recipient, 'contractValidFrom', isText));
  const until = dayOf(factOrNone(recipient, 'contractValidUntil', isText));
  return all<MissingFact>(
    from === MISSING || from === null ? 'recipient' : from <= day,
    until === MISSING ? 'recipient' : until === null || day <= until,
  );
}

/** Of the confirmations the last alone is on record: one of a later day is none in the months before. */
function isProtectionConfirmed({ recipient, day }: Moment): Answer {
  const confirmed = dayOf(factOrNone(recipient, 'protectionConfirmedAt', isText));
  if (confirmed === MISSING) return 'recipient';
  return confirmed !== null && addMonths(day, -protectionMonths) <= confirmed && confirmed <= day;
}

/** Whoever is a minor today was one then. The contract tells no birth, so who has come of age since is not seen. */
const isMinor = ({ client }: Moment): Answer => {
  const said = factOf(client, 'isMinor', isYesOrNo);
  return said === MISSING ? 'client' : said;
};

/** When each finding holds. Source: the policy's clauses, as `policy/findings` names them. */
const holds: Record<FindingCode, (moment: Moment) => Answer> = {
  minor: isMinor,
  consent_missing: (moment) => all(needsConsent(moment), not<MissingFact>(moment.processing.wasGiven)),
  consent_withdrawn: (moment) =>
    all(needsConsent(moment), moment.processing.wasGiven, not<MissingFact>(moment.processing.isInForce)),
  marketing_without_consent: (moment) =>
    all(
      any(isForPurpose(moment, 'newsletter'), isOfCategory(moment, 'advertiser')),
      not<MissingFact>(moment.marketing.isInForce),
    ),
  third_party_not_consented: (moment) =>
    all(isOnBasis(moment, basesOfThirdParties), isDenied(moment, 'thirdPartyTransfer')),
  cross_border_not_consented: (moment) =>
    all(isSaidOf(moment.disclosure, 'crossBorder'), isDenied(moment, 'crossBorder')),
  category_not_consented: isBeyondConsent,
  ip_link_without_ground: (moment) =>
    all(isSaidOf(moment.disclosure, 'includesIpLink'), not(isOnBasis(moment, basesOfIpLink))),
  recipient_basis_mismatch: (moment) =>
    any(
      all(isOnBasis(moment, ['authority_request']), not(isOfCategory(moment, 'authority'))),
      all(isOnBasis(moment, ['assignment']), not(isOfCategory(moment, 'assignee'))),
    ),
  document_missing: (moment) =>
    all(isOnBasis(moment, ['authority_request', 'assignment']), not(hasDocument(moment))),
  contract_missing: (moment) => all(isOnBasis(moment, basesOfContract), not(hasContract(moment))),
  contract_not_in_force: (moment) =>
    all(isOnBasis(moment, basesOfContract), hasContract(moment), not(isContractInForce(moment))),
  protection_unconfirmed: (moment) => not(isProtectionConfirmed(moment)),
};

/**
 * What speaks against a disclosure at the moment when it was made: what was consented to, withdrawn or signed later
 * changes nothing. Days are those of Asia/Almaty. What cannot be said for want of a fact is named, never passed.
 * Sources: policy 1, 2.1, 3.1, 3.1.1, 5.5, 6.1, 6.2, 7, 8.1, 8.2, 9.7, as `policy/findings` lists them.
 */
export function judge(given: DisclosureCase): Verdict {
  const at = instantOf(factOf(given.disclosure, 'disclosedAt', isText));
  if (at === MISSING) {
    return { findings: [], unjudged: findingCodes.map((code) => ({ code, missing: 'disclosure' })) };
  }
  const moment: Moment = {
    ...given,
    day: almatyDayOf(at),
    processing: consentsAt(given, 'processing', at),
    marketing: consentsAt(given, 'marketing', at),
  };
  const answers = findingCodes.map((code) => ({ code, answer: holds[code](moment) }));
  return {
    findings: answers.flatMap(({ code, answer }) => (answer === true ? [code] : [])),
    unjudged: answers.flatMap(({ code, answer }) =>
      typeof answer === 'string' ? [{ code, missing: answer }] : [],
    ),
  };
}
