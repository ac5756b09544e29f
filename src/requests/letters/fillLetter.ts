import { UNKNOWN } from '../../api/records';
import { formatsIn } from '../../i18n/formatsIn';
import type { Locale } from '../../i18n/locales';
import { isWithdrawal, requestKindRule } from '../../policy/requestKinds';
import { isGroundFor } from '../refusalGrounds';
import type { LetterFacts } from './letterFacts';
import type { Outcome } from './lettersFor';
import type { LetterTemplates } from './letterTemplates';

/** What stands where a fact is missing: whoever sends the letter writes it in. */
export const GAP = '[…]';

type Values = Record<string, string | null | undefined>;

/** Replaces each `{{name}}` by its value, and by the gap where there is none. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name]?.trim() || GAP);
}

const withoutStop = (text: string | null | undefined) => text?.trim().replace(/\.+$/, '');

interface Letter {
  texts: LetterTemplates;
  facts: LetterFacts;
  formats: ReturnType<typeof formatsIn>;
}

function opening({ texts, facts, formats }: Letter): string {
  const { kind, number, receivedAt } = facts;
  return fill(texts.opening[kind], { number, receivedAt: formats.day(receivedAt) });
}

/** The letter itself is the last step: it cannot say when it was sent. */
const stepsOfSending = ['reply_sent', 'copy_sent'];

function stepList({ texts, facts, formats }: Letter): string {
  const templates: Partial<Record<string, string>> = texts.steps;
  const lines = facts.steps.flatMap(({ key, doneAt }) => {
    const template = stepsOfSending.includes(key) ? undefined : templates[key];
    return template ? [`— ${fill(template, { date: doneAt ? formats.day(doneAt) : undefined })}`] : [];
  });
  return `${lines.join(';\n')}.`;
}

function told({ texts, facts, formats }: Letter): string[] {
  const { kind } = facts;
  if (!isWithdrawal(kind)) return [];
  if (facts.told === null) return [texts.toldNobody[kind]];
  const recipients = facts.told && formats.list(facts.told.map((name) => name ?? GAP));
  return [fill(texts.told[kind], { recipients })];
}

function corrected({ texts, facts, formats }: Letter): string[] {
  if (facts.kind !== 'correction' || facts.corrected.length === 0) return [];
  const fields = formats.list(facts.corrected.map((field) => texts.fields[field]));
  return [fill(texts.corrected, { fields })];
}

function fee({ facts, formats }: Letter): Values {
  return { fee: facts.fee ? formats.money(facts.fee) : undefined };
}

const isFree = ({ fee: amount }: LetterFacts) => amount === null || amount === 0;

function done(letter: Letter): string[] {
  const { texts, facts } = letter;
  const findings = fill(texts.findings, { findings: withoutStop(facts.findings) });
  return [
    `${texts.lead[facts.kind]}\n${stepList(letter)}`,
    ...told(letter),
    ...corrected(letter),
    ...(facts.kind === 'policy_violation' ? [findings] : []),
    texts.basis[facts.kind],
  ];
}

function copyEnclosed(letter: Letter): string[] {
  const { texts, facts } = letter;
  return [
    `${texts.lead[facts.kind]}\n${stepList(letter)}`,
    isFree(facts) ? texts.copy.free : fill(texts.copy.paid, fee(letter)),
    texts.copy.next,
    texts.basis[facts.kind],
  ];
}

function feeAsked(letter: Letter): string[] {
  const { texts, facts } = letter;
  return [fill(texts.fee.asked, fee(letter)), texts.fee.next, texts.basis[facts.kind]];
}

function refused({ texts, facts }: Letter): string[] {
  const { kind, refusalReason } = facts;
  // The words for a ground cite its clause: for a request that it cannot meet there are none.
  const reason = refusalReason === UNKNOWN || !isGroundFor(refusalReason, kind) ? undefined : refusalReason;
  // Withdrawals alone may be barred by the law itself (law 8(2)).
  const isBarred = reason === 'contrary_to_law' && isWithdrawal(kind);
  return [
    texts.basis[kind],
    [
      texts.refused[kind],
      reason ? texts.ground[reason] : GAP,
      ...(isBarred ? [texts.withdrawalBar] : []),
    ].join(' '),
    fill(texts.evidence, { evidence: withoutStop(facts.refusalEvidence) }),
    reason ? texts.next[reason] : GAP,
  ];
}

const bodies: Record<Outcome, (letter: Letter) => string[]> = {
  done,
  copy_enclosed: copyEnclosed,
  fee_asked: feeAsked,
  refused,
};

/** The texts of 9.10 differ, in what the fee covers among others; the Russian one counts (policy 9.12). */
function prevails(outcome: Outcome, { texts, facts }: Letter): string[] {
  if (!facts.isPair || !requestKindRule(facts.kind).clauses.includes('9.10')) return [];
  const namesFee = outcome === 'fee_asked' || (outcome === 'copy_enclosed' && !isFree(facts));
  return [namesFee ? texts.prevails.fee : texts.prevails.clause];
}

/**
 * The letter in one language: paragraphs apart by an empty line, dates in Asia/Almaty and in the letter's language.
 * What is not known stands as `GAP`.
 */
export function fillLetter(
  outcome: Outcome,
  locale: Locale,
  texts: LetterTemplates,
  facts: LetterFacts,
): string {
  const letter = { texts, facts, formats: formatsIn(locale) };
  const { client, staff } = facts;
  return [
    client === null ? texts.greeting.neutral : fill(texts.greeting.named, { name: client?.addressedAs }),
    opening(letter),
    ...bodies[outcome](letter),
    ...prevails(outcome, letter),
    texts.complaint,
    texts.contact,
    ...(facts.isPair ? [texts.pair] : []),
    fill(texts.signature, { staff: staff.name, office: texts.office[staff.role] }),
  ].join('\n\n');
}

/** The agent's own words stand in the letter, in both its languages as they were written. */
export function hasOwnWords(outcome: Outcome, facts: LetterFacts): boolean {
  if (outcome === 'refused') return Boolean(facts.refusalEvidence?.trim());
  return outcome === 'done' && facts.kind === 'policy_violation' && Boolean(facts.findings?.trim());
}

/** The subject of the message: it names the request, never the client. */
export function fillSubject(outcome: Outcome, texts: LetterTemplates, { number }: LetterFacts): string {
  return fill(texts.subject[outcome], { number });
}
