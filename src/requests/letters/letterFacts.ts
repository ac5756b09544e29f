import type { Role } from '../../access/permissions';
import {
  type ClientRecord,
  type CorrectionRecord,
  type RecipientNoticeRecord,
  type RecipientRecord,
  type RequestRecord,
  UNKNOWN,
} from '../../api/records';
import type { Identity } from '../../api/session';
import type { RequestKind } from '../../policy/requestKinds';
import { fullNameOf } from '../../ui/names';
import { isNoticeOpen } from '../noticeTransitions';

type CorrectedField = Exclude<CorrectionRecord['field'], typeof UNKNOWN>;

/** What the case knows, in no language yet. Null is «there is none», undefined «not known»: a gap in the letter. */
export interface LetterFacts {
  kind: RequestKind;
  number: string;
  /** RFC 3339. */
  receivedAt: string;
  /** The day of the letter: milliseconds since the epoch. */
  writtenAt: number;
  /** Null where nobody is to be named: no client was found, or the answer goes to whoever speaks for a child. */
  client: { addressedAs: string; fullName: string } | null | undefined;
  /** In the order of the case; `doneAt` is RFC 3339. */
  steps: readonly { key: string; doneAt?: string | null }[];
  /** Third parties that confirmed, by name; one that is not known yet is undefined. */
  told: readonly (string | undefined)[] | null | undefined;
  /** Tenge. */
  fee: number | null | undefined;
  refusalReason: RequestRecord['refusalReason'];
  refusalEvidence: string | null | undefined;
  findings: string | null | undefined;
  /** Fields that were corrected under this request, each once. */
  corrected: readonly CorrectedField[];
  staff: { name: string; role: Role };
  /** The Russian text goes along with a Kazakh letter (policy 9.12). */
  isPair: boolean;
}

interface CaseRecords {
  request: RequestRecord;
  /** Undefined until it is there. */
  client: ClientRecord | undefined;
  notices: readonly RecipientNoticeRecord[] | undefined;
  recipients: readonly RecipientRecord[] | undefined;
  corrections: readonly CorrectionRecord[] | undefined;
  staff: Identity;
  now: number;
}

function clientOf({ request, client }: CaseRecords): LetterFacts['client'] {
  if (request.clientId === null || request.kind === 'minor_erasure') return null;
  if (!client) return undefined;
  const fullName = fullNameOf(client);
  const addressedAs = [client.firstName, client.middleName].filter(Boolean).join(' ') || fullName;
  return fullName ? { addressedAs, fullName } : null;
}

/** Whoever is still to be told, and whoever never confirmed, leaves a gap: the letter may not claim it. */
function toldOf({ notices, recipients }: CaseRecords): LetterFacts['told'] {
  if (!notices) return undefined;
  if (notices.length === 0) return null;
  const confirmed = notices
    .filter(({ status }) => status === 'confirmed')
    .map(({ recipientId }) => recipients?.find(({ id }) => id === recipientId)?.name);
  const isComplete =
    confirmed.length > 0 && notices.every(({ status }) => status !== UNKNOWN && !isNoticeOpen(status));
  return isComplete ? confirmed : [...confirmed, undefined];
}

/** In the order in which they were corrected; the records come newest first. */
function correctedOf({ corrections = [] }: CaseRecords): CorrectedField[] {
  const fields = corrections.toReversed().flatMap(({ field }) => (field === UNKNOWN ? [] : [field]));
  return [...new Set(fields)];
}

/** The facts of a case for its letters; null where the desk does not know the kind of request. */
export function factsOf(records: CaseRecords): LetterFacts | null {
  const { request, staff, now } = records;
  const { kind, number, receivedAt, steps, feeAmount = null, replyLocale, unreadable = [] } = request;
  if (kind === UNKNOWN) return null;
  return {
    kind,
    number,
    receivedAt,
    writtenAt: now,
    client: clientOf(records),
    steps: steps.map(({ key, done, doneAt }) => ({ key, doneAt: done ? doneAt : undefined })),
    told: toldOf(records),
    fee: unreadable.includes('feeAmount') ? undefined : feeAmount,
    refusalReason: request.refusalReason,
    refusalEvidence: request.refusalEvidence,
    findings: request.outcomeNote,
    corrected: correctedOf(records),
    staff: { name: staff.fullName, role: staff.role },
    isPair: replyLocale === 'kk',
  };
}
