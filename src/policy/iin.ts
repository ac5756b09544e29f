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

/**
 * Whether the text is an IIN (twelve digits): a real birth date, the digit of century and sex, and the right check digit.
 * Source: Government Decree No. 853 of 2003 (the control digit).
 */
export function isIin(text: string): boolean {
  if (!/^\d{12}$/.test(text)) return false;
  const century = centuries[text.charAt(6)];
  if (century === undefined) return false;
  const birthDate = `${century}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`;
  return isDay(birthDate) && checkDigit(text.slice(0, 11)) === Number(text.charAt(11));
}
