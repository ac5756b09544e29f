// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ALONE_MS, keepFresh, REFRESH_MS } from './keepFresh';

let stop: () => void;
const refresh = vi.fn();
let isHidden = false;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  isHidden = false;
  stop = keepFresh(refresh);
});
afterEach(() => {
  stop();
  refresh.mockClear();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const hide = (hidden: boolean) => {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
};
const input = () => document.dispatchEvent(new Event('keydown'));

describe('a list that keeps itself fresh', () => {
  it('is asked for every 30 seconds', () => {
    vi.advanceTimersByTime(REFRESH_MS - 1);
    expect(refresh).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1 + 2 * REFRESH_MS);
    expect(refresh).toHaveBeenCalledTimes(3);
  });

  it('is left alone while the tab is hidden, and asked for at once on return', () => {
    hide(true);
    vi.advanceTimersByTime(5 * REFRESH_MS);
    expect(refresh).not.toHaveBeenCalled();
    hide(false);
    expect(refresh).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(REFRESH_MS);
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it('is left alone after ten minutes without input, and asked for at once on the next', () => {
    vi.advanceTimersByTime(ALONE_MS + 60 * 60_000);
    const asked = refresh.mock.calls.length;
    expect(asked).toBeLessThan(ALONE_MS / REFRESH_MS + 1);
    input();
    expect(refresh).toHaveBeenCalledTimes(asked + 1);
    vi.advanceTimersByTime(REFRESH_MS);
    expect(refresh).toHaveBeenCalledTimes(asked + 2);
  });

  it('goes on as long as there is input, and is not asked for by it', () => {
    for (let minute = 0; minute < 30; minute += 1) {
      input();
      vi.advanceTimersByTime(60_000);
    }
    expect(refresh).toHaveBeenCalledTimes(60);
  });

  it('is asked for no more once it is left', () => {
    stop();
    input();
    hide(false);
    vi.advanceTimersByTime(ALONE_MS);
    expect(refresh).not.toHaveBeenCalled();
  });
});
