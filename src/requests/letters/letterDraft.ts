import { isLocale, type Locale } from '../../i18n/locales';
import type { DraftShape } from '../../ui/useDraft';
import { type Outcome, outcomes } from './lettersFor';

/** A text that somebody has changed, and the filled one from which they did. */
export interface LetterEdit {
  outcome: Outcome;
  locale: Locale;
  text: string;
  from: string;
}

/** The note of the timeline, sent with the same key until the backend has it. */
export interface SendAttempt {
  idempotencyKey: string;
  text: string;
  /** The backend has it. */
  isNoted: boolean;
  /** The step that is still to be ticked. */
  step: string | null;
}

/** Texts that nobody has changed are not kept: they follow the case. */
export interface LetterDraft {
  /** Null until another letter than the likeliest is chosen. */
  outcome: Outcome | null;
  edits: readonly LetterEdit[];
  /** Where the mail goes: personal, so here and nowhere else. */
  to: string;
  attempt: SendAttempt | null;
}

type Kept = Record<string, unknown>;

const isObject = (value: unknown): value is Kept => typeof value === 'object' && value !== null;
const isOutcome = (value: unknown): value is Outcome => outcomes.some((outcome) => outcome === value);
const isText = (value: unknown): value is string => typeof value === 'string';

const isEdit = (value: unknown): value is LetterEdit =>
  isObject(value) &&
  isOutcome(value.outcome) &&
  isLocale(value.locale) &&
  isText(value.text) &&
  isText(value.from);

const isAttempt = (value: unknown): value is SendAttempt =>
  isObject(value) &&
  isText(value.idempotencyKey) &&
  isText(value.text) &&
  typeof value.isNoted === 'boolean' &&
  (value.step === null || isText(value.step));

function read(kept: unknown): LetterDraft | undefined {
  if (!isObject(kept)) return undefined;
  const { outcome, edits, to, attempt } = kept;
  if (!(outcome === null || isOutcome(outcome)) || !isText(to)) return undefined;
  if (!(attempt === null || isAttempt(attempt))) return undefined;
  return { outcome, edits: Array.isArray(edits) ? edits.filter(isEdit) : [], to, attempt };
}

export const letterDraft: DraftShape<LetterDraft> = {
  blank: { outcome: null, edits: [], to: '', attempt: null },
  read,
};

const isOf = (outcome: Outcome, locale: Locale) => (edit: LetterEdit) =>
  edit.outcome === outcome && edit.locale === locale;

/** What was made of one text; undefined where it is as the template filled it. */
export function editOf(draft: LetterDraft, outcome: Outcome, locale: Locale): LetterEdit | undefined {
  return draft.edits.find(isOf(outcome, locale));
}

/** The draft with this text changed; a text that is as it was filled is no edit. */
export function withEdit(draft: LetterDraft, edit: LetterEdit): LetterDraft {
  const others = draft.edits.filter((each) => !isOf(edit.outcome, edit.locale)(each));
  return { ...draft, edits: edit.text === edit.from ? others : [...others, edit] };
}

/** The draft with one letter as its template fills it. */
export function withoutEdits(draft: LetterDraft, outcome: Outcome): LetterDraft {
  return { ...draft, edits: draft.edits.filter((edit) => edit.outcome !== outcome) };
}
