import { describe, expect, it } from 'vitest';
import { moveDay, readDay, readFullDay } from './writtenDay';

const today = '2026-11-23';

describe('a written day', () => {
  it.each([
    ['20.11.2026', '2026-11-20'],
    ['20.11.26', '2026-11-20'],
    [' 20/11/2026 ', '2026-11-20'],
    ['20-11-2026', '2026-11-20'],
    ['20 11 2026', '2026-11-20'],
    ['20112026', '2026-11-20'],
    ['201126', '2026-11-20'],
    ['20.11', '2026-11-20'],
    ['2011', '2026-11-20'],
    ['5.1', '2026-01-05'],
    ['29.02.2024', '2024-02-29'],
  ])('«%s» is %s', (text, day) => {
    expect(readDay(text, today)).toBe(day);
  });

  it('without a year is the last such day that has been', () => {
    expect(readDay('23.11', today)).toBe('2026-11-23');
    expect(readDay('24.11', today)).toBe('2025-11-24');
    expect(readDay('28.12', '2026-01-04')).toBe('2025-12-28');
    expect(readDay('29.02', today)).toBeNull();
  });

  it('with a year may be yet to come: that is said, not mended', () => {
    expect(readDay('24.11.2026', today)).toBe('2026-11-24');
  });

  it.each([
    '',
    '20',
    '31.11.2026',
    '29.02.2026',
    '20.13.2026',
    '0.1.2026',
    '20.11.202',
    'вчера',
    '2026-11-20',
  ])('«%s» is none', (text) => {
    expect(readDay(text, today)).toBeNull();
  });
});

it('a day moves by the calendar, and what is no day stays', () => {
  expect(moveDay('01.03.2024', -1, today)).toBe('29.02.2024');
  expect(moveDay('23.11', 1, today)).toBe('24.11.2026');
  expect(moveDay('вчера', -1, today)).toBe('вчера');
});

it('of which no year is guessed is whole or nothing', () => {
  expect(readFullDay('31.12.2027')).toBe('2027-12-31');
  expect(readFullDay('311227')).toBe('2027-12-31');
  expect(readFullDay('31.12')).toBeNull();
  expect(readFullDay('30.02.2027')).toBeNull();
  expect(readFullDay('')).toBeNull();
});
