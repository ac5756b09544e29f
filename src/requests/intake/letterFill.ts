import type { ClientRecord } from '../../api/records';
import { type Instant, readInstant } from '../../deadlines/almatyTime';
import { LONGEST_NOTE, receivedOf } from './intakeBody';
import { blankIntake, type IntakeForm, type LetterFacts, type LetterField, letterFields } from './intakeForm';
import { writeInstant } from './receivedTime';

/** What the letter would write into each field; nothing where it does not say. */
function filling(letter: LetterFacts): Partial<Record<LetterField, Partial<IntakeForm>>> {
  const receivedAt = readInstant(letter.receivedAt);
  const received = receivedAt === null ? null : writeInstant(receivedAt);
  return {
    channel: { channel: 'email' },
    ...(letter.kind && { kind: { kindGuess: letter.kind } }),
    ...(received && { received: { receivedDay: received.day, receivedTime: received.time } }),
    ...(letter.locale && { replyLocale: { replyLocale: letter.locale } }),
  };
}

const hasChosen: Record<LetterField, (form: IntakeForm) => boolean> = {
  who: (form) => form.clientId !== null || form.isNotClient || form.who.trim() !== '',
  kind: (form) => form.kind !== null,
  channel: (form) => form.channel !== null,
  received: (form) => form.receivedDay !== null || form.receivedTime !== null,
  replyLocale: (form) => form.replyLocale !== null,
};

/** Whether the agent has filled the field: what a letter filled is still the letter's. */
export function isAgents(form: IntakeForm, field: LetterField): boolean {
  return hasChosen[field](form) && !form.fromLetter.includes(field);
}

const minuteMs = 60_000;
const minuteOf = (instant: Instant | null) => instant !== null && Math.floor(instant / minuteMs);

const agrees: Record<LetterField, (form: IntakeForm, letter: LetterFacts, now: Instant) => boolean> = {
  who: () => true,
  kind: (form, { kind }) => form.kind === kind,
  channel: (form) => form.channel === 'email',
  received: (form, { receivedAt }, now) =>
    minuteOf(receivedOf(form, now).instant) === minuteOf(readInstant(receivedAt)),
  replyLocale: (form, { locale }) => form.replyLocale === locale,
};

/** What the agent wrote of the requester; empty where a letter did. */
const ownNote = ({ requesterNote, noteOfLetter }: IntakeForm) =>
  requesterNote === noteOfLetter ? '' : requesterNote;

const { who, clientId, foundBy, isNotClient, noteOfLetter } = blankIntake;
const cleared: Record<LetterField, (form: IntakeForm) => Partial<IntakeForm>> = {
  // The agent's own words stay, also where the letter has had the last one on who it was.
  who: (form) => ({ who, clientId, foundBy, isNotClient, requesterNote: ownNote(form), noteOfLetter }),
  kind: () => ({ kind: null, kindGuess: null }),
  channel: () => ({ channel: null }),
  received: () => ({ receivedDay: null, receivedTime: null }),
  replyLocale: () => ({ replyLocale: null }),
};

/** The form without what an earlier letter has filled. */
function withoutLetter(form: IntakeForm): IntakeForm {
  return {
    ...form,
    ...Object.assign({}, ...form.fromLetter.map((field) => cleared[field](form))),
    letter: null,
    fromLetter: [],
    unlikeLetter: [],
  };
}

/**
 * The form with what the letter says of it, in the place of what an earlier letter said, and where the agent has said nothing yet; who wrote is looked up apart.
 * @param now by the server's clock
 */
export function fillFromLetter(before: IntakeForm, letter: LetterFacts, now: Instant): IntakeForm {
  const form = withoutLetter(before);
  const offered = filling(letter);
  const said = letterFields.filter((field) => offered[field]);
  const filled = said.filter((field) => !isAgents(form, field));
  return {
    ...form,
    ...Object.assign({}, ...filled.map((field) => offered[field])),
    letter,
    fromLetter: filled,
    unlikeLetter: said.filter((field) => isAgents(form, field) && !agrees[field](form, letter, now)),
  };
}

const without = (fields: readonly LetterField[], field: LetterField) =>
  fields.filter((each) => each !== field);

/** The agent's own word on a field: from now on it is not the letter's. */
export function chooseField(form: IntakeForm, field: LetterField, chosen: Partial<IntakeForm>): IntakeForm {
  return {
    ...form,
    ...chosen,
    fromLetter: without(form.fromLetter, field),
    unlikeLetter: without(form.unlikeLetter, field),
  };
}

/** The letter's word on one field, in the place of the agent's. */
export function takeFromLetter(form: IntakeForm, field: LetterField): IntakeForm {
  const offered = form.letter && filling(form.letter)[field];
  if (!offered) return form;
  const chosen = field === 'kind' ? { kind: null, ...offered } : offered;
  return { ...chooseField(form, field, chosen), fromLetter: [...form.fromLetter, field] };
}

/**
 * The form while the sender is looked up: the search is there to say what it finds, also where the agent had described
 * somebody who is no client.
 */
export function searchSender(form: IntakeForm, address: string): IntakeForm {
  return {
    ...form,
    who: address,
    isNotClient: false,
    fromLetter: [...without(form.fromLetter, 'who'), 'who'],
  };
}

/**
 * The form with what the lookup of the sender has found: one client, nobody, or several to choose from, which says
 * nothing; what the agent has said meanwhile stays.
 */
export function withSender(
  form: IntakeForm,
  letter: LetterFacts,
  found: readonly Pick<ClientRecord, 'id'>[],
): IntakeForm {
  const [only, ...others] = found;
  if (isAgents(form, 'who') || others.length > 0) return form;
  const chosen = { ...form, who: '', clientId: only?.id ?? null, foundBy: only ? 'sender' : null } as const;
  if (only) return { ...chosen, isNotClient: false };
  const note = senderNote(letter);
  return { ...chosen, isNotClient: true, requesterNote: ownNote(form) || note, noteOfLetter: note };
}

/** Who wrote, for a request of somebody who is no client. */
export function senderNote({ senderName, senderAddress }: LetterFacts): string {
  const note = senderName && senderAddress ? `${senderName} <${senderAddress}>` : senderName || senderAddress;
  return note.slice(0, LONGEST_NOTE);
}
