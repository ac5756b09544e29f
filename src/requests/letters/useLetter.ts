import { useMemo } from 'react';
import { useGetMany } from 'react-admin';
import type { RecipientRecord, RequestRecord } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import type { Locale } from '../../i18n/locales';
import { useStaffIdentity } from '../../ui/identity';
import { useFormDraft } from '../../ui/useDraft';
import { useCaseClient } from '../case/useCaseClient';
import { useCaseCorrections } from '../case/useCaseCorrections';
import { useCaseNotices } from '../case/useCaseNotices';
import { fillLetter, fillSubject } from './fillLetter';
import { editOf, letterDraft, withEdit, withoutEdits } from './letterDraft';
import { factsOf, type LetterFacts } from './letterFacts';
import { lettersFor, type Outcome } from './lettersFor';
import { letterTemplates } from './letterTemplates';

/** One language of the letter: as it stands now, and how it came to it. */
export interface LetterVersion {
  locale: Locale;
  text: string;
  isEdited: boolean;
  /** The case has changed since the text was edited: its template would fill otherwise now. */
  isOutdated: boolean;
}

/** The facts of the case for a letter, and whether all that are to be had are there. */
function useFacts(request: RequestRecord): { facts: LetterFacts | null; isPending: boolean } {
  const staff = useStaffIdentity();
  const client = useCaseClient(request.clientId);
  const { isTold, notices, error } = useCaseNotices(request);
  const confirmedBy = useMemo(
    () => (notices ?? []).flatMap(({ status, recipientId }) => (status === 'confirmed' ? [recipientId] : [])),
    [notices],
  );
  const recipients = useGetMany<RecipientRecord>(
    'recipients',
    { ids: confirmedBy },
    // A name that is not to be had is a gap in the letter, which says so.
    { enabled: confirmedBy.length > 0, onError: () => undefined },
  );
  const corrections = useCaseCorrections(request.id);
  const facts = factsOf({
    request,
    client: client.data,
    notices,
    recipients: recipients.data,
    corrections: corrections.data,
    staff,
    now: serverNow(),
  });
  const isPending =
    (request.clientId !== null && client.isPending) ||
    (isTold && !notices && !error) ||
    corrections.isLoading ||
    (confirmedBy.length > 0 && recipients.isPending);
  return { facts, isPending };
}

/** The letter of a case: filled from its facts, as far as nobody has changed it, and the draft where they have. */
export function useLetter(request: RequestRecord) {
  const [draft, change, , forgetIf] = useFormDraft(`letter.${request.id}`, letterDraft);
  const { facts, isPending } = useFacts(request);
  const fitting = lettersFor(request);
  const outcome = draft.outcome ?? fitting[0] ?? null;

  const filled = (locale: Locale, of: Outcome) =>
    facts ? fillLetter(of, locale, letterTemplates[locale], facts) : '';
  const locales: Locale[] = facts?.isPair ? ['kk', 'ru'] : ['ru'];
  const versions = outcome === null ? [] : locales.map((locale) => versionOf(locale, outcome));

  function versionOf(locale: Locale, of: Outcome): LetterVersion {
    const edit = editOf(draft, of, locale);
    const text = filled(locale, of);
    return {
      locale,
      text: edit?.text ?? text,
      isEdited: edit !== undefined,
      isOutdated: edit !== undefined && edit.from !== text,
    };
  }

  return {
    isPending,
    facts,
    outcome,
    /** The letters to choose from: a draft may be of one that fits no longer. */
    choices: outcome && !fitting.includes(outcome) ? [...fitting, outcome] : fitting,
    isFitting: outcome !== null && fitting.includes(outcome),
    versions,
    subject:
      facts && outcome
        ? locales.map((locale) => fillSubject(outcome, letterTemplates[locale], facts)).join(' / ')
        : '',
    draft,
    choose: (next: Outcome) => change((current) => ({ ...current, outcome: next })),
    edit: (locale: Locale, text: string) => {
      if (outcome === null) return;
      change((current) => {
        const from = editOf(current, outcome, locale)?.from ?? filled(locale, outcome);
        return withEdit(current, { outcome, locale, text, from });
      });
    },
    refill: () => change((current) => (outcome ? withoutEdits(current, outcome) : current)),
    setTo: (to: string) => change((current) => ({ ...current, to })),
    change,
    forgetIf,
  };
}

export type LetterOfCase = ReturnType<typeof useLetter>;
