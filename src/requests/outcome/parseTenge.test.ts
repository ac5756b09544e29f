import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../i18n/formatNumber';
import { parseTenge } from './parseTenge';

describe('an amount in tenge', () => {
  it.each([
    ['0', 0],
    ['1500', 1500],
    ['1 500,50', 1500.5],
    ['1500.5', 1500.5],
    ['1\u00a0500', 1500],
    ['1\u202f500,05', 1500.05],
    [' 20 ₸ ', 20],
    ['0,01', 0.01],
  ])('is read from «%s»', (text, tenge) => {
    expect(parseTenge(text)).toBe(tenge);
  });

  it.each(['', ' ', '-1', '1,500', '1.500,50', '1500,', ',5', '1e3', 'тысяча', '1;5', '0x10', 'Infinity'])(
    'is not guessed from «%s»',
    (text) => {
      expect(parseTenge(text)).toBeUndefined();
    },
  );

  it.each([0, 7, 1500, 1500.5, 1234567.89])('of %d is read as it is shown', (tenge) => {
    expect(parseTenge(formatMoney(tenge))).toBe(tenge);
  });
});
