import { describe, expect, it } from 'vitest';
import { currentMinute, readReceived, readTime, writeInstant } from './receivedTime';

/** Monday, 09:00 in Almaty. */
const now = Date.parse('2026-11-23T04:00:00Z');

describe('a written time', () => {
  it.each([
    ['09:05', '09:05'],
    ['9:05', '09:05'],
    ['9.05', '09:05'],
    ['9,05', '09:05'],
    ['9 05', '09:05'],
    ['905', '09:05'],
    ['0905', '09:05'],
    ['9', '09:00'],
    ['18', '18:00'],
    ['23:59', '23:59'],
  ])('«%s» is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each(['', '24:00', '9:60', '9:5', '12345', 'утром', '-1'])('«%s» is none', (text) => {
    expect(readTime(text)).toBeNull();
  });
});

describe('when it was received', () => {
  it('is Almaty’s time', () => {
    const read = readReceived({ day: '20.11.2026', time: '14:03' }, now);
    expect(read).toEqual({ problem: null, instant: Date.parse('2026-11-20T09:03:00Z') });
  });

  it('before 1 March 2024 was six hours ahead of UTC', () => {
    const read = readReceived({ day: '29.02.2024', time: '12:00' }, now);
    expect(read.instant).toBe(Date.parse('2024-02-29T06:00:00Z'));
  });

  it('may be this very minute, and not the next one', () => {
    expect(readReceived({ day: '23.11.2026', time: '09:00' }, now).problem).toBeNull();
    expect(readReceived({ day: '23.11.2026', time: '09:01' }, now)).toEqual({
      problem: 'in_future',
      instant: now + 60_000,
    });
  });

  it('names the first thing that is wrong', () => {
    expect(readReceived({ day: '', time: '' }, now)).toEqual({ problem: 'day', instant: null });
    expect(readReceived({ day: '20.11', time: '25' }, now)).toEqual({ problem: 'time', instant: null });
  });

  it('is written as it is read', () => {
    const instant = Date.parse('2026-11-19T20:47:00Z');
    expect(writeInstant(instant)).toEqual({ day: '20.11.2026', time: '01:47' });
    expect(readReceived(writeInstant(instant), now).instant).toBe(instant);
  });
});

it('now is a minute that the server has surely reached', () => {
  expect(currentMinute(now + 30_000)).toBe(now);
  expect(currentMinute(now + 1_000)).toBe(now - 60_000);
});
