import { isDay } from '../../src/deadlines/almatyTime';

const centuries: Record<string, number> = { 1: 18, 2: 18, 3: 19, 4: 19, 5: 20, 6: 20 };

function checkDigit(digits: readonly number[]): number {
  const weigh = (shift: number) =>
    digits.slice(0, 11).reduce((sum, digit, index) => sum + digit * (((index + shift) % 11) + 1), 0) % 11;
  const first = weigh(0);
  return first === 10 ? weigh(2) : first;
}

/** Whether the text is an IIN: twelve digits, a real birth date and the right check digit. */
export function isIin(text: string): boolean {
  if (!/^\d{12}$/.test(text)) return false;
  const century = centuries[text.charAt(6)];
  if (century === undefined) return false;
  const birthDate = `${century}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`;
  const digits = [...text].map(Number);
  return isDay(birthDate) && checkDigit(digits) === digits[11];
}
