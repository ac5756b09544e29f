import { describe, expect, it } from 'vitest';
import { readMailDate, receivedDate } from './mailDate';

describe('the date of a mail', () => {
  it.each([
    ['Mon, 23 Nov 2026 09:15:30 +0500', '2026-11-23T04:15:30.000Z'],
    ['23 Nov 2026 09:15 +0500', '2026-11-23T04:15:00.000Z'],
    ['Mon, 23 Nov 2026 04:15:30 GMT', '2026-11-23T04:15:30.000Z'],
    ['Mon, 23 Nov 2026 04:15:30 UT', '2026-11-23T04:15:30.000Z'],
    ['Mon, 23 Nov 2026 04:15:30 -0000', '2026-11-23T04:15:30.000Z'],
    ['Sun, 22 Nov 2026 23:15:30 EST', '2026-11-23T04:15:30.000Z'],
    ['Sun, 22 Nov 2026 21:15:30 pdt', '2026-11-23T04:15:30.000Z'],
    ['Mon, 23 Nov 26 04:15:30 Z', '2026-11-23T04:15:30.000Z'],
    ['Mon, 23 Nov 98 04:15:30 A', '1998-11-23T04:15:30.000Z'],
    ['Mon, 23 Nov 2026 09:45:30 +0530 (IST)', '2026-11-23T04:15:30.000Z'],
    ['Mon (Monday; (truly)), 23 Nov 2026\r\n 09:15:30 +0500 (Almaty)', '2026-11-23T04:15:30.000Z'],
    ['Thu, 31 Dec 2026 23:30:00 -0500', '2027-01-01T04:30:00.000Z'],
    ['  1 Feb 2026 04:15:30 +0000', '2026-02-01T04:15:30.000Z'],
  ])('%s', (text, instant) => {
    expect(readMailDate(text)).toBe(instant);
  });

  it.each([
    '',
    'yesterday',
    '2026-11-23T04:15:30Z',
    'Mon, 23 Nov 2026',
    'Mon, 23 Nov 2026 04:15:30',
    'Mon, 31 Feb 2026 04:15:30 +0000',
    'Mon, 23 Nov 2026 25:15:30 +0000',
    'Mon, 23 Foo 2026 04:15:30 +0000',
    'Mon, 23 Nov 2026 04:15:30 ALMT',
  ])('is none, rather than a guess: %o', (text) => {
    expect(readMailDate(text)).toBeNull();
  });
});

describe('the date of a Received header', () => {
  it('stands after the last semicolon that is no part of a comment', () => {
    const header =
      'from mail.example.kz (mail.example.kz [203.0.113.5]; helo)\r\n by mx.autocheck.kz; id 7; Mon, 23 Nov 2026 09:15:30 +0500 (a; b)';
    expect(receivedDate(header)).toBe('2026-11-23T04:15:30.000Z');
  });
  it('is none without a semicolon', () => {
    expect(receivedDate('Mon, 23 Nov 2026 09:15:30 +0500')).toBeNull();
  });
});
