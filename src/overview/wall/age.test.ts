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

  it('is looked at again soon, whatever the timers of a machine that has slept say', () => {
    expect([10, 66].map((seconds) => at(seconds).changesAt)).toEqual([15_000, 71_000]);
  });

  it('is nothing to go by where the clock has been set back by hours', () => {
    expect(at(-5)).toMatchObject({ isOld: false, ms: 0 });
    expect(at(-3 * 3600)).toMatchObject({ isOld: true });
  });
});
