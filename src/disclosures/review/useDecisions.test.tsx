// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { finishBeforeSignOut } from '../../api/beforeSignOut';
import { initI18n } from '../../i18n/i18n';
import { disclosure } from '../verdict/case.fixture';
import type { SendDecision } from './decisionQueue';
import { useDecisions } from './useDecisions';

beforeEach(async () => {
  await initI18n('ru');
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const approval = { reviewStatus: 'approved' } as const;

/** The decisions of an open page, whose answers the test gives. */
function decided() {
  const answers: { answer: () => void; refuse: (error: unknown) => void }[] = [];
  const save = vi.fn<SendDecision>(
    () =>
      new Promise<void>((answer, refuse) => {
        answers.push({ answer, refuse });
      }),
  );
  const { result, unmount } = renderHook(() => useDecisions(save), { wrapper: StrictMode });
  act(() => result.current.queue.decide(disclosure, approval));
  return { result, unmount, save, answers };
}

/** What becomes of a sign-out: null as long as it waits. */
function signOut() {
  const out: { end: 'goes' | 'stays' | null } = { end: null };
  const done = finishBeforeSignOut().then(
    () => {
      out.end = 'goes';
    },
    () => {
      out.end = 'stays';
    },
  );
  return { out, done };
}

describe('signing out within the time to take a decision back', () => {
  it('sends it first, and goes when the backend has it', async () => {
    const { result, save, answers } = decided();
    const { out, done } = signOut();
    expect(save.mock.calls).toEqual([[disclosure, approval]]);
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(out.end).toBeNull();
    answers[0]?.answer();
    await act(() => done);
    expect(out.end).toBe('goes');
    expect(result.current.open).toEqual([]);
  });

  it('stays where the decision was not taken, shows it as failed, and goes the next time', async () => {
    const { result, answers } = decided();
    const first = signOut();
    answers[0]?.refuse(new Error('down'));
    await act(() => first.done);
    expect(first.out.end).toBe('stays');
    expect(result.current.open).toMatchObject([{ state: 'failed', disclosure }]);
    const second = signOut();
    await act(() => second.done);
    expect(second.out.end).toBe('goes');
  });

  it('waits as well for what was sent as another page was opened, and for nothing afterwards', async () => {
    const { unmount, save, answers } = decided();
    unmount();
    expect(save).toHaveBeenCalledTimes(1);
    const first = signOut();
    answers[0]?.refuse(new Error('down'));
    await act(() => first.done);
    expect(first.out.end).toBe('stays');
    const second = signOut();
    await second.done;
    expect(second.out.end).toBe('goes');
    expect(save).toHaveBeenCalledTimes(1);
  });
});
