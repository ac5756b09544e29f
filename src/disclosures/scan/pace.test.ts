import { describe, expect, it } from 'vitest';
import { Pace } from './pace';

describe('the pace', () => {
  it('is not known before a second has passed and something is done', () => {
    const pace = new Pace();
    expect(pace.timeLeft(100)).toBeNull();
    pace.note(0, 0);
    pace.note(500, 999);
    expect(pace.perSecond).toBeNull();
    pace.note(500, 1000);
    expect(pace.perSecond).toBe(500);
    const still = new Pace();
    still.note(3, 0);
    still.note(3, 5000);
    expect(still.timeLeft(100)).toBeNull();
  });

  it('says how long the rest will take', () => {
    const pace = new Pace();
    pace.note(0, 0);
    pace.note(2000, 2000);
    expect(pace.timeLeft(10_000)).toBe(8000);
    expect(pace.timeLeft(1500)).toBe(0);
  });

  it('is that of the last while: a slow beginning is forgotten', () => {
    const pace = new Pace();
    pace.note(0, 0);
    pace.note(10, 60_000);
    for (let second = 1; second <= 16; second += 1) pace.note(10 + second * 100, 60_000 + second * 1000);
    expect(pace.perSecond).toBe(100);
  });
});
