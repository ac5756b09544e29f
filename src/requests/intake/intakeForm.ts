import {
  type components,
  requestChannelValues,
  requestKindValues,
  requestReplyLocaleValues,
} from '../../api/contract';
import type { ExactKind } from './recognise';

type Request = components['schemas']['Request'];
export type Channel = Request['channel'];
export type Kind = Request['kind'];
export type ReplyLocale = Request['replyLocale'];
export type FoundBy = 'search' | ExactKind | 'sender';

/** Fields that a letter can fill. */
export const letterFields = ['who', 'kind', 'channel', 'received', 'replyLocale'] as const;
export type LetterField = (typeof letterFields)[number];

/** What a dropped letter says of itself. */
export interface LetterFacts {
  /** The id among the form's files. */
  fileId: string;
  fileName: string;
  /** RFC 3339; null where no header says it. */
  receivedAt: string | null;
  senderName: string;
  /** Lower case; empty where there is none. */
  senderAddress: string;
  kind: Kind | null;
  locale: ReplyLocale | null;
}

/** One try to register: sent again with the same body, it has the same key, and the backend registers once. */
export interface Attempt {
  key: string;
  /** JSON of what was sent. */
  body: string;
  /** It may have been registered: no answer has said either. */
  isUnanswered: boolean;
}

/** A form of intake as it is typed; null is what nobody has said yet. */
export interface IntakeForm {
  /** Text in the field that finds a client. */
  who: string;
  clientId: number | null;
  foundBy: FoundBy | null;
  isNotClient: boolean;
  requesterNote: string;
  /** What a letter wrote there; a note that is otherwise is the agent's own. */
  noteOfLetter: string;
  kind: Kind | null;
  /** A guess from the letter, no choice until the agent makes it one. */
  kindGuess: Kind | null;
  channel: Channel | null;
  replyLocale: ReplyLocale | null;
  /** As they are typed; null is this very minute. */
  receivedDay: string | null;
  receivedTime: string | null;
  letter: LetterFacts | null;
  /** What stands as the letter filled it; the agent's own choice takes a field out. */
  fromLetter: LetterField[];
  /** The agent had said otherwise before the letter came: nothing was overwritten, and the page says so. */
  unlikeLetter: LetterField[];
  attempt: Attempt | null;
  /** Registered already; these files, by their ids, are not attached yet. */
  registered: { id: number; number: string; waiting: string[] } | null;
}

export const blankIntake: IntakeForm = {
  who: '',
  clientId: null,
  foundBy: null,
  isNotClient: false,
  requesterNote: '',
  noteOfLetter: '',
  kind: null,
  kindGuess: null,
  channel: null,
  replyLocale: null,
  receivedDay: null,
  receivedTime: null,
  letter: null,
  fromLetter: [],
  unlikeLetter: [],
  attempt: null,
  registered: null,
};

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);
const idOrNull = (value: unknown) => (typeof value === 'number' && Number.isInteger(value) ? value : null);

function oneOf<V extends string>(values: readonly V[], value: unknown): V | null {
  return values.find((known) => known === value) ?? null;
}

const ways: readonly FoundBy[] = ['search', 'iin', 'phone', 'email', 'sender'];

function readLetterFacts(kept: unknown): LetterFacts | null {
  if (!isObject(kept)) return null;
  return {
    fileId: text(kept.fileId),
    fileName: text(kept.fileName),
    receivedAt: textOrNull(kept.receivedAt),
    senderName: text(kept.senderName),
    senderAddress: text(kept.senderAddress),
    kind: oneOf(requestKindValues, kept.kind),
    locale: oneOf(requestReplyLocaleValues, kept.locale),
  };
}

function readAttempt(kept: unknown): Attempt | null {
  if (!isObject(kept) || typeof kept.key !== 'string' || typeof kept.body !== 'string') return null;
  return { key: kept.key, body: kept.body, isUnanswered: kept.isUnanswered === true };
}

function readRegistered(kept: unknown): IntakeForm['registered'] {
  if (!isObject(kept)) return null;
  const id = idOrNull(kept.id);
  const waiting = Array.isArray(kept.waiting) ? kept.waiting.filter((each) => typeof each === 'string') : [];
  return id === null ? null : { id, number: text(kept.number), waiting };
}

const readFields = (kept: unknown): LetterField[] =>
  letterFields.filter((field) => Array.isArray(kept) && kept.includes(field));

/** What a draft kept, as far as it can be read; `undefined` where it is none. */
function readIntake(kept: unknown): IntakeForm | undefined {
  if (!isObject(kept)) return undefined;
  return {
    who: text(kept.who),
    clientId: idOrNull(kept.clientId),
    foundBy: oneOf(ways, kept.foundBy),
    isNotClient: kept.isNotClient === true,
    requesterNote: text(kept.requesterNote),
    noteOfLetter: text(kept.noteOfLetter),
    kind: oneOf(requestKindValues, kept.kind),
    kindGuess: oneOf(requestKindValues, kept.kindGuess),
    channel: oneOf(requestChannelValues, kept.channel),
    replyLocale: oneOf(requestReplyLocaleValues, kept.replyLocale),
    receivedDay: textOrNull(kept.receivedDay),
    receivedTime: textOrNull(kept.receivedTime),
    letter: readLetterFacts(kept.letter),
    fromLetter: readFields(kept.fromLetter),
    unlikeLetter: readFields(kept.unlikeLetter),
    attempt: readAttempt(kept.attempt),
    registered: readRegistered(kept.registered),
  };
}

export const intakeShape = { blank: blankIntake, read: readIntake };
