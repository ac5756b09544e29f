import { describe, expect, it } from 'vitest';
import { readFrom, readRecordId, readUntil, writeFrom, writeRecordId, writeUntil } from './typedFilters';

const today = '2026-11-23';

describe('days of the trail', () => {
  it('are those of Almaty, the first and the last of them whole', () => {
    expect(readFrom('20.11.2026', today)).toEqual({ at_gte: '2026-11-19T19:00:00.000Z' });
    expect(readUntil('20.11', today)).toEqual({ at_lt: '2026-11-20T19:00:00.000Z' });
    // Almaty was six hours ahead until the end of February 2024.
    expect(readFrom('29.02.2024', today)).toEqual({ at_gte: '2024-02-28T18:00:00.000Z' });
  });

  it.each(['20.11.2026', '01.01.2026', '29.02.2024'])('show as they were typed: %s', (text) => {
    expect(writeFrom(readFrom(text, today) ?? {})).toBe(text);
    expect(writeUntil(readUntil(text, today) ?? {})).toBe(text);
  });

  it('show the time of an address that names one', () => {
    expect(writeFrom({ at_gte: '2026-11-20T04:30:00Z' })).toBe('20.11.2026 09:30');
    expect(writeUntil({ at_lt: '2026-11-20T04:30:00Z' })).toBe('20.11.2026 09:30');
  });

  it('are told apart from what is no day', () => {
    expect(readFrom('31.11.2026', today)).toBeNull();
    expect(readUntil('вчера', today)).toBeNull();
    expect(readFrom(' ', today)).toEqual({});
    expect(writeFrom({ at_gte: 'soon' })).toBe('');
    expect(writeUntil({})).toBe('');
  });
});

describe('the number of a record', () => {
  it.each([
    ['17', 17],
    ['№ 1 017', 1017],
    ['#5', 5],
  ])('is read from «%s»', (text, recordId) => {
    expect(readRecordId(text, today)).toEqual({ recordId });
  });

  it('is none where it is no number, and asks for nothing where it is empty', () => {
    expect(readRecordId('R-2026-000123', today)).toBeNull();
    expect(readRecordId('1e3', today)).toBeNull();
    // A phone number and an IIN: neither may come into an address.
    expect(readRecordId('701 123 45 67', today)).toBeNull();
    expect(readRecordId('870101300128', today)).toBeNull();
    expect(readRecordId('', today)).toEqual({});
    expect(writeRecordId({ recordId: 17 })).toBe('17');
    expect(writeRecordId({ recordId: [1, 2] })).toBe('');
  });
});
