import { describe, expect, it } from 'vitest';
import { isStrokeOf } from './pageKeys';

const stroke = (
  key: string,
  code: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {},
) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('a key of the page', () => {
  it.each([
    ['English', 'j'],
    ['Russian', 'о'],
    ['Kazakh', 'о'],
  ])('is the same one in the %s layout', (_, key) => {
    expect(isStrokeOf('j', stroke(key, 'KeyJ'))).toBe(true);
  });

  it('is not taken for a command of the browser, nor for its capital', () => {
    expect(isStrokeOf('t', stroke('t', 'KeyT', { ctrlKey: true }))).toBe(false);
    expect(isStrokeOf('t', stroke('T', 'KeyT', { shiftKey: true }))).toBe(false);
  });

  it('may be a command of the browser in whose place the page has its own', () => {
    expect(isStrokeOf('Ctrl+P', stroke('з', 'KeyP', { ctrlKey: true }))).toBe(true);
    expect(isStrokeOf('Ctrl+P', stroke('p', 'KeyP', { metaKey: true }))).toBe(true);
    expect(isStrokeOf('Ctrl+P', stroke('p', 'KeyP'))).toBe(false);
    expect(isStrokeOf('Ctrl+P', stroke('p', 'KeyP', { ctrlKey: true, altKey: true }))).toBe(false);
  });

  it('finds / and ? where the layout has them, and where the English one has', () => {
    expect(isStrokeOf('/', stroke('/', 'Slash'))).toBe(true);
    expect(isStrokeOf('/', stroke('.', 'Slash'))).toBe(true);
    expect(isStrokeOf('/', stroke('/', 'Backslash', { shiftKey: true }))).toBe(true);
    expect(isStrokeOf('?', stroke('?', 'Slash', { shiftKey: true }))).toBe(true);
    expect(isStrokeOf('?', stroke(',', 'Slash', { shiftKey: true }))).toBe(true);
    expect(isStrokeOf('?', stroke('?', 'Digit7', { shiftKey: true }))).toBe(true);
    expect(isStrokeOf('/', stroke('?', 'Slash', { shiftKey: true }))).toBe(false);
  });

  it('knows digits and named keys', () => {
    expect(isStrokeOf('1', stroke('1', 'Digit1'))).toBe(true);
    expect(isStrokeOf('1', stroke('!', 'Digit1', { shiftKey: true }))).toBe(false);
    expect(isStrokeOf('Enter', stroke('Enter', 'Enter'))).toBe(true);
  });
});
