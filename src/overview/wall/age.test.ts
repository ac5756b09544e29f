import { describe, expect, it } from 'vitest';
import { ageOf } from './age';

const at = (seconds: number) => ageOf(0, seconds * 1000);

describe('the age of figures', () => {
  it('is no matter until two refreshes have brought nothing', () => {
    expect([0, 30, 64].map((seconds) => at(seconds).isOld)).toEqual([false, false, false]);
    expect([65, 300].map((seconds) => at(seconds).isOld)).toEqual([true, true]);
  });

  it('is told in whole minutes', () => {
    expect(at(65).ms).toBe(60_000);
    expect(at(299).ms).toBe(240_000);
  });

  it('says when it is another: of the minute, and of the moment from which they are old', () => {
    expect(at(10).changesAt).toBe(60_000);
    expect(at(60).changesAt).toBe(65_000);
    expect(at(66).changesAt).toBe(120_000);
  });

  it('is nought where the clock has been set back', () => {
    expect(at(-5)).toMatchObject({ isOld: false, ms: 0 });
  });
});
