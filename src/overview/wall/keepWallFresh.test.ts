// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REFRESH_MS } from '../../ui/keepFresh';
import { keepWallFresh } from './keepWallFresh';

const hour = 3_600_000;
const refresh = vi.fn();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  stop = keepWallFresh(refresh);
});
afterEach(() => {
  stop();
  refresh.mockClear();
  vi.useRealTimers();
});

describe('a wall that keeps itself fresh', () => {
  it('asks every 30 seconds, though nobody touches it', () => {
    vi.advanceTimersByTime(hour);
    expect(refresh).toHaveBeenCalledTimes(hour / REFRESH_MS);
  });

  it.each([
    ['has slept', 3 * hour],
    ['had its clock set back', -3 * hour],
  ])('asks within seconds where the machine %s', (_, by) => {
    vi.setSystemTime(Date.now() + by);
    vi.advanceTimersByTime(5_000);
    expect(refresh).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(REFRESH_MS);
    expect(refresh).toHaveBeenCalledTimes(2);
  });
});
