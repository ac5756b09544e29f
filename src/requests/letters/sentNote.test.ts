import { describe, expect, it } from 'vitest';
import { headlineOf, sentNote } from './sentNote';

const cut = (left: number) => `[не вошло: ${left}]`;

describe('the note of a sent letter', () => {
  it('says how in its first line, then has the letter', () => {
    expect(sentNote('почтой', 'Здравствуйте!', cut)).toBe('✉ почтой\n\nЗдравствуйте!');
  });

  it('holds a letter that just fits', () => {
    const letter = 'а'.repeat(4000 - '✉ почтой\n\n'.length);
    expect(sentNote('почтой', letter, cut)).toHaveLength(4000);
    expect(sentNote('почтой', letter, cut).endsWith('а')).toBe(true);
  });

  it.each([4001, 9000])('of a letter of %i signs says how many did not fit', (length) => {
    const note = sentNote('почтой', 'а'.repeat(length), cut);
    expect(note.length).toBeLessThanOrEqual(4000);
    const kept = note.match(/а+(?=\n\[)/)?.[0].length ?? 0;
    expect(kept).toBeGreaterThan(3900);
    expect(note.endsWith(cut(length - kept))).toBe(true);
  });
});

describe('a note of the timeline', () => {
  it('is known for a sent letter by its first sign', () => {
    expect(headlineOf({ type: 'note', text: '✉ почтой\n\nЗдравствуйте!' })).toBe('почтой');
    expect(headlineOf({ type: 'note', text: 'Клиент звонил' })).toBeUndefined();
    expect(headlineOf({ type: 'closed', text: '✉ почтой' })).toBeUndefined();
    expect(headlineOf({ type: 'note', text: null })).toBeUndefined();
  });
});
