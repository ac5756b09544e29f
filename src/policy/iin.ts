import { isDay } from '../deadlines/almatyTime';

const centuries: Record<string, number> = { 1: 18, 2: 18, 3: 19, 4: 19, 5: 20, 6: 20 };

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits.charCodeAt(index) - 48), 0) % 11;
}

/**
 * The twelfth digit of an IIN or a BIN from its first eleven; null where both passes give 10 and the number is
 * never issued (Government Decree No. 853 of 2003, the control digit).
 */
export function checkDigit(elevenDigits: string): number | null {
  const first = weigh(elevenDigits, firstWeights);
  if (first < 10) return first;
  const second = weigh(elevenDigits, secondWeights);
  return second < 10 ? second : null;
}

/** Which of the checks twelve digits do not pass. */
export type IinProblem = 'birth_date' | 'century' | 'check_digit';

/**
 * What is wrong with twelve digits that should be an IIN: the century and sex (7th digit), the birth date before it, or
 * the check digit (12th); null where all is right.
 * Source: Government Decree No. 853 of 2003 (the control digit).
 */
export function iinProblem(twelveDigits: string): IinProblem | null {
  const century = centuries[twelveDigits.charAt(6)];
  if (century === undefined) return 'century';
  const [year, month, day] = [twelveDigits.slice(0, 2), twelveDigits.slice(2, 4), twelveDigits.slice(4, 6)];
  if (!isDay(`${century}${year}-${month}-${day}`)) return 'birth_date';
  return checkDigit(twelveDigits.slice(0, 11)) === Number(twelveDigits.charAt(11)) ? null : 'check_digit';
}

/**
 * Whether the text is an IIN (twelve digits): a real birth date, the digit of century and sex, and the right check digit.
 * Source: Government Decree No. 853 of 2003 (the control digit).
 */
export function isIin(text: string): boolean {
  return /^\d{12}$/.test(text) && iinProblem(text) === null;
}
