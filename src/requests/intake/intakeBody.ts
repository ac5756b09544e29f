import { formatInstant, type Instant } from '../../deadlines/almatyTime';
import type { Attempt, Channel, IntakeForm, Kind, ReplyLocale } from './intakeForm';
import {
  currentMinute,
  type ReceivedProblem,
  type ReceivedRead,
  readReceived,
  type Written,
  writeInstant,
} from './receivedTime';

export const LONGEST_NOTE = 500;

/** What POST /requests takes. */
export interface IntakeBody {
  clientId: number | null;
  requesterNote: string | null;
  kind: Kind;
  channel: Channel;
  receivedAt: string;
  replyLocale: ReplyLocale;
}

export type IntakeField = keyof IntakeBody;

/** What keeps a form from being sent, by field; each has a sentence of its own. */
export interface IntakeProblems {
  clientId?: 'who';
  requesterNote?: 'requesterNote';
  kind?: 'kind' | 'kindGuess';
  channel?: 'channel';
  receivedAt?: ReceivedProblem;
}

/** The day and the time that the form shows. */
export function receivedWritten(form: IntakeForm, now: Instant): Written {
  const current = writeInstant(currentMinute(now));
  return { day: form.receivedDay ?? current.day, time: form.receivedTime ?? current.time };
}

/** When the request was received, as the form has it now. */
export function receivedOf(form: IntakeForm, now: Instant): ReceivedRead {
  return readReceived(receivedWritten(form, now), now);
}

/**
 * What is missing or wrong; empty where the form may be sent.
 * @param now by the server's clock
 */
export function problemsOf(form: IntakeForm, now: Instant): IntakeProblems {
  const { problem } = receivedOf(form, now);
  return {
    ...(!form.isNotClient && form.clientId === null && { clientId: 'who' }),
    ...(form.isNotClient && form.requesterNote.trim() === '' && { requesterNote: 'requesterNote' }),
    ...(form.kind === null && { kind: form.kindGuess ? 'kindGuess' : 'kind' }),
    ...(form.channel === null && { channel: 'channel' }),
    ...(problem && { receivedAt: problem }),
  };
}

/**
 * What is sent, or null where something is missing.
 * @param now by the server's clock
 * @param defaultLocale where nobody has chosen the language of the reply
 */
export function bodyOf(form: IntakeForm, now: Instant, defaultLocale: ReplyLocale): IntakeBody | null {
  const { kind, channel } = form;
  const { instant } = receivedOf(form, now);
  if (kind === null || channel === null || instant === null) return null;
  if (Object.keys(problemsOf(form, now)).length > 0) return null;
  return {
    clientId: form.isNotClient ? null : form.clientId,
    requesterNote: form.isNotClient ? form.requesterNote.trim() : null,
    kind,
    channel,
    receivedAt: formatInstant(instant),
    replyLocale: form.replyLocale ?? defaultLocale,
  };
}

/** The same try where the same is sent again; another one, with a key of its own, where it is not. */
export function attemptFor(body: IntakeBody, last: Attempt | null, newKey: () => string): Attempt {
  const text = JSON.stringify(body);
  return last?.body === text ? last : { key: newKey(), body: text, isUnanswered: false };
}

/**
 * The form with what was left to its defaults written down, so that a retry sends the same: the minute in which it was
 * sent first, and the language.
 */
export function withDefaultsWritten(form: IntakeForm, body: IntakeBody): IntakeForm {
  const { receivedAt, replyLocale } = body;
  const { day, time } = writeInstant(Date.parse(receivedAt));
  return {
    ...form,
    receivedDay: form.receivedDay ?? day,
    receivedTime: form.receivedTime ?? time,
    replyLocale,
  };
}

/** The last try had no answer, and something else is about to be sent: it would be a second request. */
export function mayRegisterTwice(body: IntakeBody | null, last: Attempt | null): boolean {
  return Boolean(last?.isUnanswered && body) && JSON.stringify(body) !== last?.body;
}
