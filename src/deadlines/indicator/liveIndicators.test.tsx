// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { learnServerClock, serverNow } from '../../api/serverClock';
import { formatDuration } from '../../i18n/formats';
import { initI18n } from '../../i18n/i18n';
import type { Instant } from '../almatyTime';
import { DeadlineIndicator } from './DeadlineIndicator';
import { almaty, renderCounted, request, requestDue, setHidden, underTheCalendar } from './indicator.fixture';
import { onPageTimer } from './pageTimer';

const minute = 60_000;
const hour = 60 * minute;
/** A working Tuesday; everything below is due on it or after. */
const morning = almaty('2026-11-24T10:00');

beforeEach(async () => {
  await initI18n('ru');
  vi.useFakeTimers({ now: morning, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  cleanup();
  setHidden(false);
  learnServerClock(new Date(Date.now()).toUTCString(), Date.now());
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const labels = () => Array.from(document.querySelectorAll('time'), ({ textContent }) => textContent);
const indicators = (dueAts: readonly Instant[]) =>
  dueAts.map((dueAt, n) => <DeadlineIndicator key={dueAt} request={requestDue(n, dueAt)} />);

describe('500 indicators', () => {
  it('share one timer, and none is left when they are gone', () => {
    const { unmount } = renderCounted(
      indicators(Array.from({ length: 500 }, (_, n) => almaty('2026-11-24T14:00') + n * minute)),
    );
    expect(labels()).toHaveLength(500);
    expect(vi.getTimerCount()).toBe(1);
    pass(hour);
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that say nothing new run no render at all', () => {
    // Three hours and a half left each: the words stand for half an hour.
    const { counts } = renderCounted(indicators(Array.from({ length: 500 }, () => morning + 3.5 * hour)));
    const before = labels();
    for (let n = 0; n < 29; n++) {
      pass(minute);
      expect(counts()).toEqual(new Map());
    }
    expect(labels()).toEqual(before);
  });

  it('render just those that say something new, once each', () => {
    // Every tenth is critical and counts minutes; the others count hours.
    const dueAt = (n: number) => morning + (n % 10 === 0 ? 1.5 * hour : 6.5 * hour);
    const { counts } = renderCounted(indicators(Array.from({ length: 500 }, (_, n) => dueAt(n))));
    const before = labels();
    pass(minute + 1);
    const changed = labels().flatMap((label, n) => (label === before[n] ? [] : [n]));
    expect(changed).toHaveLength(50);
    expect(counts()).toEqual(new Map(changed.map((n) => [String(n), 1])));
  });

  it('do nothing for those that are done or not known', () => {
    const done = { ...request, status: 'closed' as const, closedAt: '2026-11-24T05:00:00.000Z' };
    const { counts } = renderCounted([
      <DeadlineIndicator key="done" request={done} />,
      <DeadlineIndicator key="unknown" request={{ ...request, dueAt: null }} />,
    ]);
    expect(vi.getTimerCount()).toBe(0);
    pass(100 * hour);
    expect(counts()).toEqual(new Map());
  });
});

describe('an indicator', () => {
  it('is right at every instant of its day', () => {
    renderCounted(indicators([almaty('2026-11-24T18:00')]));
    const seen = [labels()[0]];
    pass(1000);
    for (let passed = 0; passed < 9 * hour; passed += minute) {
      pass(minute);
      if (labels()[0] !== seen.at(-1)) seen.push(labels()[0]);
    }
    const minutes = Array.from({ length: 120 }, (_, n) => 119 - n);
    expect(seen.slice(0, 7)).toEqual([8, 7, 6, 5, 4, 3, 2].map((left) => `сегодня до 18:00 · ${left} ч`));
    expect(seen.slice(7, 127)).toEqual(
      minutes.map((left) => `до 18:00 · ${formatDuration('ru', left * minute)}`),
    );
    expect(seen.slice(127)).toEqual([expect.stringMatching(/^просрочено/)]);
  });

  it('says the same of a record fetched anew, without another timer', () => {
    const { rerender } = render(underTheCalendar(<DeadlineIndicator request={request} />));
    const before = labels();
    rerender(underTheCalendar(<DeadlineIndicator request={{ ...request, version: 2 }} />));
    expect(labels()).toEqual(before);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('follows its record when that is closed', () => {
    const { rerender } = render(underTheCalendar(<DeadlineIndicator request={request} />));
    const closed = { ...request, status: 'closed' as const, closedAt: '2026-11-24T06:00:00.000Z' };
    rerender(underTheCalendar(<DeadlineIndicator request={closed} />));
    expect(labels()).toEqual(['закрыто в срок']);
  });

  it('works in strict mode and with rows that come and go', () => {
    const page = (dueAts: readonly Instant[]) => (
      <StrictMode>{underTheCalendar(indicators(dueAts))}</StrictMode>
    );
    const { rerender } = render(page([morning + 6.5 * hour]));
    rerender(page([morning + 6.5 * hour, morning + 1.5 * hour]));
    pass(minute + 1);
    expect(labels()).toEqual(['сегодня до 16:30 · 6 ч', 'до 11:30 · 1 ч 28 мин']);
    rerender(page([morning + 6.5 * hour]));
    pass(hour);
    expect(labels()).toEqual(['сегодня до 16:30 · 5 ч']);
    expect(vi.getTimerCount()).toBe(1);
    rerender(page([]));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a tab that is hidden', () => {
  it('has no timer, and is right at once on return', () => {
    const { counts } = renderCounted(indicators([almaty('2026-11-24T18:00'), almaty('2026-11-27T18:00')]));
    setHidden(true);
    expect(vi.getTimerCount()).toBe(0);
    pass(7 * hour);
    expect(labels()[0]).toBe('сегодня до 18:00 · 8 ч');

    setHidden(false);
    expect(labels()[0]).toBe('до 18:00 · 1 ч');
    expect(counts()).toEqual(new Map([['0', 1]]));
    expect(vi.getTimerCount()).toBe(1);
    pass(minute + 1);
    expect(labels()[0]).toBe('до 18:00 · 58 мин');
  });

  it('sets no timer for what is shown there meanwhile', () => {
    setHidden(true);
    renderCounted(indicators([morning + 1.5 * hour]));
    expect(vi.getTimerCount()).toBe(0);
    setHidden(false);
    expect(vi.getTimerCount()).toBe(1);
  });
});

describe('the clock', () => {
  it('that turns out to be the server’s other one makes every indicator right at once', () => {
    const { counts } = renderCounted(
      indicators([almaty('2026-11-24T18:00'), almaty('2026-11-24T17:00'), almaty('2026-12-24T18:00')]),
    );
    act(() => learnServerClock(new Date(morning + 5 * hour).toUTCString(), Date.now()));
    expect(labels()).toEqual(['сегодня до 18:00 · 2 ч', 'до 17:00 · 1 ч 59 мин', 'до 24 дек., 18:00']);
    expect(counts()).toEqual(
      new Map([
        ['0', 1],
        ['1', 1],
      ]),
    );
    expect(vi.getTimerCount()).toBe(1);
  });

  it('of a computer that has slept does not matter: the timer counts by what time it is', () => {
    const woken: number[] = [];
    const wakesAt = morning + 40 * 24 * hour;
    let done = false;
    const stop = onPageTimer({
      wakesAt: () => (done ? null : wakesAt),
      wake: () => {
        done = true;
        woken.push(serverNow());
      },
    });
    // Longer than a browser's timer can be set for.
    vi.advanceTimersByTime(39 * 24 * hour);
    expect(woken).toEqual([]);
    vi.advanceTimersByTime(24 * hour);
    expect(woken).toEqual([wakesAt]);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
