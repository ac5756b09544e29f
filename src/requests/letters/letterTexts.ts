import type { Locale } from '../../i18n/locales';
import { GAP } from './fillLetter';

/** One language of a letter, as it is to be sent. */
export interface LetterText {
  locale: Locale;
  text: string;
}

const ruler = '\n\n———\n\n';

/** All languages of the letter one under the other, as they are copied and mailed. */
export const joinTexts = (texts: readonly LetterText[]): string => texts.map(({ text }) => text).join(ruler);

/** How many facts are still to be written in. */
export const gapsIn = (texts: readonly LetterText[]): number =>
  texts.reduce((count, { text }) => count + text.split(GAP).length - 1, 0);
