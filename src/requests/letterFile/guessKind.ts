import { requestKindValues } from '../../api/contract';
import type { RequestKind } from '../../policy/requestKinds';
import phrases from './kindPhrases.json';
import { ownSubject, ownWords } from './ownWords';

/** Between two words of a phrase others may stand. */
const GAP = 5;

/** Words of which each matches one word of a text: `stem*` its beginning, `a|b` either, `<18` a number below. */
type Phrase = readonly ((word: string) => boolean)[];

function partOf(part: string): (word: string) => boolean {
  const choices = part.split('|').map((choice) => {
    if (choice.startsWith('<'))
      return (word: string) => /^\d+$/.test(word) && Number(word) < Number(choice.slice(1));
    return choice.endsWith('*')
      ? (word: string) => word.startsWith(choice.slice(0, -1))
      : (word: string) => word === choice;
  });
  return (word) => choices.some((matches) => matches(word));
}

const readPhrases = (lines: readonly string[]): Phrase[] => lines.map((line) => line.split(' ').map(partOf));

const kindPhrases: Record<RequestKind, Phrase[]> = {
  processing_withdrawal: readPhrases(phrases.processing_withdrawal),
  marketing_withdrawal: readPhrases(phrases.marketing_withdrawal),
  contact_opt_out: readPhrases(phrases.contact_opt_out),
  access_copy: readPhrases(phrases.access_copy),
  correction: readPhrases(phrases.correction),
  policy_violation: readPhrases(phrases.policy_violation),
  minor_erasure: readPhrases(phrases.minor_erasure),
};
const asides = readPhrases(phrases.asides);
const advertising = readPhrases(phrases.advertising);
const everything = readPhrases(phrases.everything);

/** Where the rest of the phrase stands, in order, after the word at `from`; undefined where it does not. */
function restAt(words: readonly string[], phrase: Phrase, from: number): number[] | undefined {
  const [next, ...rest] = phrase;
  if (!next) return [];
  for (let at = from + 1; at <= Math.min(from + 1 + GAP, words.length - 1); at += 1) {
    const after = next(words[at] ?? '') ? restAt(words, rest, at) : undefined;
    if (after) return [at, ...after];
  }
  return undefined;
}

/** The places of the phrase's words in the sentence; empty where it is not there or is denied. */
function placesOf(words: readonly string[], phrase: Phrase): number[] {
  const [first, ...rest] = phrase;
  for (const [at, word] of words.entries()) {
    const after = first?.(word) ? restAt(words, rest, at) : undefined;
    const places = after ? [at, ...after] : [];
    const isDenied = places.some((place) => words[place - 1] === phrases.not && !places.includes(place - 1));
    if (places.length > 0 && !isDenied) return places;
  }
  return [];
}

const says = (words: readonly string[], some: readonly Phrase[]) =>
  some.some((phrase) => placesOf(words, phrase).length > 0);

/** Without what is said by the way: a copy that is enclosed, a complaint that is only threatened. */
function withoutAsides(words: readonly string[]): readonly string[] {
  const said = new Set(asides.flatMap((phrase) => placesOf(words, phrase)));
  return words.filter((_, at) => !said.has(at));
}

function kindsOfSentence(sentence: string): RequestKind[] {
  const words = withoutAsides(sentence.match(/[\p{L}\p{N}]+/gu) ?? []);
  const found = requestKindValues.filter((kind) => says(words, kindPhrases[kind]));
  // «Consent to the processing of data for advertising» is about advertising, unless it says «all» or «including».
  const isAboutAdvertising = says(words, advertising) && !says(words, everything);
  return isAboutAdvertising
    ? found.map((kind) => (kind === 'processing_withdrawal' ? 'marketing_withdrawal' : kind))
    : found;
}

function kindsOf(text: string): Set<RequestKind> {
  const sentences = text
    .toLowerCase()
    .replaceAll(phrases.io, phrases.ie)
    .split(/[.!?;]+\s|\n\s*\n/);
  return new Set(sentences.flatMap(kindsOfSentence));
}

/** Whoever asks for the one has asked for the others as well. */
const covered: Partial<Record<RequestKind, readonly RequestKind[]>> = {
  minor_erasure: ['processing_withdrawal', 'marketing_withdrawal', 'contact_opt_out'],
  processing_withdrawal: ['marketing_withdrawal', 'contact_opt_out'],
  marketing_withdrawal: ['contact_opt_out'],
};

function onlyOne(kinds: Set<RequestKind>): RequestKind | null {
  const lesser = new Set([...kinds].flatMap((kind) => covered[kind] ?? []));
  const [kind, another] = [...kinds].filter((found) => !lesser.has(found));
  return kind && !another ? kind : null;
}

/**
 * What a letter seems to ask for, for a person to confirm; null where it says nothing known or two things compete.
 * The larger request covers the lesser: a minor's erasure, then all processing, then advertising, then messages.
 * A copy, a correction and a complaint cover nothing and are covered by nothing. The writer's own words alone count;
 * a letter that they pass on counts where they say nothing themselves.
 */
export function guessKind(subject: string, text: string): RequestKind | null {
  const { own, forwarded } = ownWords(text);
  const kinds = kindsOf(`${ownSubject(subject)}\n\n${own}`);
  return onlyOne(kinds.size > 0 ? kinds : kindsOf(forwarded));
}
