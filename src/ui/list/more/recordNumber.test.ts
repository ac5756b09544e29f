import { describe, expect, it } from 'vitest';
import { readRecordNumber } from './recordNumber';

describe('the number of a record', () => {
  it.each([
    ['17', 17],
    ['№ 1 017', 1017],
    ['#5', 5],
  ])('is read from «%s»', (text, number) => {
    expect(readRecordNumber(text)).toBe(number);
  });

  it.each(['R-2026-000123', '1e3', '-1', '1.5'])('is not «%s»', (text) => {
    expect(readRecordNumber(text)).toBeNull();
  });

  it.each(['701 123 45 67', '870101300128'])('is not a phone number or an IIN: %s', (text) => {
    expect(readRecordNumber(text)).toBeNull();
  });

  it('is not asked for where nothing is typed', () => {
    expect(readRecordNumber(' ')).toBeUndefined();
  });
});
