import { describe, expect, it } from 'vitest';
import { readLawNorm } from './lawNorm';

describe('a norm of the law', () => {
  it.each([
    ['8', { article: '8' }],
    ['8(7)', { article: '8', paragraph: '7' }],
    ['25(2)(8)', { article: '25', paragraph: '2', subparagraph: '8' }],
    ['8-1(2)', { article: '8-1', paragraph: '2' }],
    ['about 8', { article: 'about 8' }],
  ])('%s is read in its parts', (norm, parts) => {
    expect(readLawNorm(norm)).toEqual(parts);
  });
});
