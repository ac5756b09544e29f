import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const now = Date.parse('2026-11-22T10:00:00.250Z');
const hour = 3_600_000;
const header = (instant: number) => new Date(instant).toUTCString();

let clock: typeof import('./serverClock');
beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers({ now });
  clock = await import('./serverClock');
});
afterEach(() => vi.useRealTimers());

describe('the server’s clock', () => {
  it('is the workstation’s before the first answer', () => {
    expect(clock.serverNow()).toBe(now);
  });

  it.each([-5 * hour, -60_000, 60_000, 7 * hour])(
    'is learnt where the workstation is off by %i ms',
    (off) => {
      clock.learnServerClock(header(now + off), now);
      expect(Math.abs(clock.serverNow() - (now + off))).toBeLessThan(1000);
      vi.advanceTimersByTime(hour);
      expect(Math.abs(clock.serverNow() - (now + off + hour))).toBeLessThan(1000);
    },
  );

  it('is not moved by the whole seconds of the header, nor by how long an answer was on its way', () => {
    const listener = vi.fn();
    clock.onClockChange(listener);
    for (let ms = 0; ms < 3000; ms += 70) {
      const sentAt = Date.now();
      vi.advanceTimersByTime(ms);
      // The answer is made at any instant between: at once, or at the very end.
      clock.learnServerClock(header(sentAt), sentAt);
      clock.learnServerClock(header(Date.now()), sentAt);
    }
    expect(clock.serverNow()).toBe(Date.now());
    expect(listener).not.toHaveBeenCalled();
  });

  it('tells who listens when it turns out to be another, once for each change', () => {
    const listener = vi.fn();
    const other = vi.fn();
    const stop = clock.onClockChange(listener);
    clock.onClockChange(other);
    clock.learnServerClock(header(now + hour), now);
    clock.learnServerClock(header(now + hour), now);
    expect(listener).toHaveBeenCalledTimes(1);

    stop();
    clock.learnServerClock(header(now - hour), now);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(other).toHaveBeenCalledTimes(2);
    expect(Math.abs(clock.serverNow() - (now - hour))).toBeLessThan(1000);
  });

  it('notices when the workstation’s clock is set anew in the middle of work', () => {
    clock.learnServerClock(header(now), now);
    vi.setSystemTime(now - 2 * hour);
    clock.learnServerClock(header(now), now - 2 * hour);
    expect(Math.abs(clock.serverNow() - now)).toBeLessThan(1000);
  });

  it('stays where an answer has no Date that can be read', () => {
    for (const date of [null, '', 'yesterday']) clock.learnServerClock(date, now);
    expect(clock.serverNow()).toBe(now);
  });
});
