import { describe, expect, it } from 'vitest';
import { checkDigit, iinProblem, isIin } from './iin';

function withCheckDigit(elevenDigits: string): string {
  return elevenDigits + String(checkDigit(elevenDigits));
}

describe('the check digit', () => {
  it('is the weighed sum modulo 11', () => {
    // 8*1 + 7*2 + 0*3 + 1*4 + 0*5 + 1*6 + 3*7 + 0*8 + 0*9 + 1*10 + 2*11 = 85 = 7*11 + 8
    expect(checkDigit('87010130012')).toBe(8);
  });

  it.each([
    ['88010130011', 1],
    // 8*3 + 8*4 + 1*6 + 1*8 + 3*9 + 1*1 + 2*2 = 102 = 9*11 + 3
    ['88010130012', 3],
  ])('is weighed a second time where the first pass gives 10: %s, %i', (digits, expected) => {
    const firstPass = [...digits].reduce((sum, digit, index) => sum + (index + 1) * Number(digit), 0) % 11;
    expect(firstPass).toBe(10);
    expect(checkDigit(digits)).toBe(expected);
  });

  it('is missing for numbers that are never issued', () => {
    const serials = Array.from({ length: 10_000 }, (_, n) => `880101${3}${String(n).padStart(4, '0')}`);
    const never = serials.filter((digits) => checkDigit(digits) === null);
    expect(never.length).toBeGreaterThan(0);
    for (const digits of never.slice(0, 20)) {
      for (let last = 0; last < 10; last += 1) expect(isIin(`${digits}${last}`)).toBe(false);
    }
  });
});

describe('an IIN', () => {
  const good = withCheckDigit('87010130012');

  it('passes with a real birth date, a century and the right check digit', () => {
    expect(isIin(good)).toBe(true);
    expect(iinProblem(good)).toBeNull();
  });

  it('is told apart from one with a single digit changed', () => {
    for (let at = 0; at < 12; at += 1) {
      // The weight of the eleventh is 11: the first pass does not see it.
      if (at === 10) continue;
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = `${good.slice(0, at)}${digit}${good.slice(at + 1)}`;
        if (changed !== good) expect(isIin(changed), changed).toBe(false);
      }
    }
  });

  it.each([
    ['the century', `${good.slice(0, 6)}0${good.slice(7)}`, 'century'],
    ['the century', `${good.slice(0, 6)}7${good.slice(7)}`, 'century'],
    ['the birth date', withCheckDigit('87023030012'), 'birth_date'],
    ['the birth date', withCheckDigit('87130130012'), 'birth_date'],
    ['the check digit', good.slice(0, 11) + String((Number(good.charAt(11)) + 1) % 10), 'check_digit'],
  ])('names what is wrong: %s of %s', (_, text, problem) => {
    expect(iinProblem(text)).toBe(problem);
    expect(isIin(text)).toBe(false);
  });

  it('knows leap days', () => {
    expect(iinProblem(withCheckDigit('00022950012'))).toBeNull();
    expect(iinProblem(withCheckDigit('01022950012'))).toBe('birth_date');
    // 1900 was no leap year.
    expect(iinProblem(withCheckDigit('00022930012'))).toBe('birth_date');
  });

  it.each(['', '8701013001', `${good}1`, ` ${good}`, `${good.slice(0, 11)}x`])('is not «%s»', (text) => {
    expect(isIin(text)).toBe(false);
  });
});
