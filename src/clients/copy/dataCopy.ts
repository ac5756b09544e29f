import type {
  ClientRecord,
  ConsentRecord,
  CorrectionRecord,
  DisclosureRecord,
  PolicyVersionRecord,
  RecipientRecord,
  RequestRecord,
} from '../../api/records';
import { almatyDayOf, formatInstant, type Instant } from '../../deadlines/almatyTime';
import { readIdentity, unreadableFields } from '../identity/readIdentity';
import type { Gathered } from './gathering';

// The machine-readable copy (policy 9.10). Fields and codes are the contract's own, instants RFC 3339 in UTC, days
// YYYY-MM-DD. What is about the staff or the company's own checks is left out: ids of staff, reviews, versions.
// `unreadable` names the fields of a record that came damaged: `unknown`, null or nothing stands in their place.

function subjectOf(client: ClientRecord) {
  const { id, number, lastName, firstName, middleName, status, isMinor, entrepreneur } = client;
  const { representativeOf, registeredAt, lastServiceAt, accountClosedAt, retentionUntil } = client;
  const { outstandingObligations, destructionAct, unreadable } = client;
  return {
    id,
    number,
    lastName,
    firstName,
    middleName,
    status,
    isMinor,
    entrepreneur,
    representativeOf,
    registeredAt,
    lastServiceAt,
    accountClosedAt,
    retentionUntil,
    outstandingObligations,
    destructionAct,
    unreadable,
  };
}

/** Null where nothing of it is left. */
function identityOf(identity: Gathered['identity']) {
  if (identity == null) return null;
  const unreadable = unreadableFields(identity);
  return { ...readIdentity(identity), ...(unreadable.length > 0 && { unreadable }) };
}

function consentOf(consent: ConsentRecord) {
  const { id, kind, status, givenAt, method, locale, policyVersionId, dataCategories, evidence } = consent;
  const { thirdPartyTransfer, crossBorder, publicDistribution, expiresAt, withdrawnAt } = consent;
  const { withdrawalRequestId, unreadable } = consent;
  return {
    id,
    kind,
    status,
    givenAt,
    method,
    locale,
    policyVersionId,
    thirdPartyTransfer,
    crossBorder,
    publicDistribution,
    dataCategories,
    evidence,
    expiresAt,
    withdrawnAt,
    withdrawalRequestId,
    unreadable,
  };
}

function disclosureOf(disclosure: DisclosureRecord) {
  const { id, recipientId, basis, purpose, dataCategories, includesIpLink, crossBorder } = disclosure;
  const { disclosedAt, documentNumber, unreadable } = disclosure;
  return {
    id,
    recipientId,
    basis,
    purpose,
    dataCategories,
    includesIpLink,
    crossBorder,
    disclosedAt,
    documentNumber,
    unreadable,
  };
}

function requestOf(request: RequestRecord) {
  const { id, number, kind, channel, status, requesterNote, replyLocale, receivedAt, dueAt } = request;
  const { legalDueAt, closedAt, outcomeNote, refusalReason, refusalEvidence, feeAmount } = request;
  const { unreadable } = request;
  return {
    id,
    number,
    kind,
    channel,
    status,
    requesterNote,
    replyLocale,
    receivedAt,
    dueAt,
    legalDueAt,
    closedAt,
    outcomeNote,
    refusalReason,
    refusalEvidence,
    feeAmount,
    unreadable,
  };
}

function correctionOf(correction: CorrectionRecord) {
  const { id, requestId, field, oldValueMasked, newValueMasked } = correction;
  const { documentRef, appliedAt, unreadable } = correction;
  return { id, requestId, field, oldValueMasked, newValueMasked, documentRef, appliedAt, unreadable };
}

const recipientOf = ({ id, name, bin, category, country, unreadable }: RecipientRecord) => ({
  id,
  name,
  bin,
  category,
  country,
  unreadable,
});

const policyVersionOf = ({ id, number, effectiveFrom, urlKk, urlRu, unreadable }: PolicyVersionRecord) => ({
  id,
  number,
  effectiveFrom,
  urlKk,
  urlRu,
  unreadable,
});

/** The copy as the file holds it; the document on paper is written from the same. */
export function buildDataCopy(gathered: Gathered, generatedAt: Instant) {
  return {
    format: 'kelisim-data-copy' as const,
    version: 1 as const,
    generatedAt: formatInstant(generatedAt),
    subject: subjectOf(gathered.client),
    identity: identityOf(gathered.identity),
    inventory: gathered.client.dataInventory ?? [],
    consents: gathered.consents.map(consentOf),
    disclosures: gathered.disclosures.map(disclosureOf),
    requests: gathered.requests.map(requestOf),
    corrections: gathered.corrections.map(correctionOf),
    recipients: gathered.recipients.map(recipientOf),
    policyVersions: gathered.policyVersions.map(policyVersionOf),
  };
}

export type DataCopy = ReturnType<typeof buildDataCopy>;

/** The file's text. */
export const dataCopyText = (copy: DataCopy): string => `${JSON.stringify(copy, null, 2)}\n`;

/** `data-copy-C-0012345-2026-11-23.json`: the client's number and the day in Almaty, never a name or an IIN. */
export function dataCopyFileName({ subject, generatedAt }: DataCopy): string {
  return `data-copy-${subject.number || subject.id}-${almatyDayOf(Date.parse(generatedAt))}.json`;
}

/** How many records came damaged, what they point at among them. */
export function countUnreadable(copy: DataCopy): number {
  const { subject, identity, consents, disclosures, requests, corrections, recipients, policyVersions } =
    copy;
  const lists = [
    [subject, identity],
    consents,
    disclosures,
    requests,
    corrections,
    recipients,
    policyVersions,
  ];
  return lists.flat().filter((record) => record?.unreadable).length;
}
