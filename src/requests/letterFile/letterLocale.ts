/** Letters that Kazakh has and Russian has not. */
const kazakhLetter = /[\u0456\u0493\u049b\u04a3\u04af\u04b1\u04bb\u04d9\u04e9]/i;
/** Of Kazakh words more than half have such a letter; of a Russian letter, a name or an address at most. */
const KAZAKH_SHARE = 1 / 3;

/** The language of a letter by its script; null where it has no Cyrillic word. */
export function letterLocale(text: string): 'kk' | 'ru' | null {
  const words = text.match(/\p{Script=Cyrillic}+/gu) ?? [];
  // Names stand out by their capital: a Russian letter signed by a Kazakh name stays Russian.
  const common = words.filter((word) => /^\p{Ll}/u.test(word));
  const judged = common.length > 0 ? common : words;
  if (judged.length === 0) return null;
  const kazakh = judged.filter((word) => kazakhLetter.test(word)).length;
  return kazakh / judged.length >= KAZAKH_SHARE ? 'kk' : 'ru';
}
