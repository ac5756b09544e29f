// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AddNotificationContext, type NotificationPayload } from 'react-admin';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { finishBeforeSignOut } from '../../api/beforeSignOut';
import { initI18n } from '../../i18n/i18n';
import { addAllTexts } from '../../i18n/texts.fixture';
import { judgedCase } from '../verdict/case.fixture';
import type { JudgedCase } from '../verdict/gravity';
import { decisionActs } from './decisionActs';
import { DecisionQueue, type SendDecision, UNDO_MS } from './decisionQueue';
import { togetherActs } from './togetherActs';
import { useBulkApproval } from './useBulkApproval';
import { useChosenCase } from './useChosenCase';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const clear = (id: number) => judgedCase({ disclosure: { id } });
const questionable = (id: number) => judgedCase({ disclosure: { id, purpose: 'newsletter' } });
const isOpen = ({ disclosure }: JudgedCase) => disclosure.reviewStatus === 'pending';
const approval = { reviewStatus: 'approved' } as const;

const choosing = (given: readonly JudgedCase[]) =>
  renderHook(({ cases }) => useChosenCase(cases, isOpen), { initialProps: { cases: given } });

/** A decision that the backend has refused. */
async function refused(given: JudgedCase) {
  const send = vi.fn<SendDecision>().mockRejectedValueOnce(new Error('stale')).mockResolvedValue();
  const queue = new DecisionQueue(send);
  queue.decide(given.disclosure, approval);
  await vi.advanceTimersByTimeAsync(UNDO_MS);
  const [open] = queue.open();
  if (open?.state !== 'failed') throw new Error('it has not failed');
  return { queue, send, open };
}

describe('sending an approval again', () => {
  it('sends it where nothing has changed', async () => {
    const given = clear(1);
    const { queue, send, open } = await refused(given);
    const { result } = choosing([given]);
    act(() => decisionActs(queue, result.current, isOpen).sendAgain(open));
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('asks anew where it has come to have findings, and sends nothing', async () => {
    const { queue, send, open } = await refused(clear(1));
    const { result } = choosing([clear(2), questionable(1)]);
    act(() => decisionActs(queue, result.current, isOpen).sendAgain(open));
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    expect(send).toHaveBeenCalledTimes(1);
    expect(result.current.form).toBe('approve');
    expect(result.current.chosen?.disclosure.id).toBe(1);
  });
});

describe('approving many', () => {
  it('sends those without findings alone, and again only what still has none', async () => {
    const cases = [questionable(1), clear(2), clear(3), clear(4)];
    const chosen = choosing(cases);
    const save = vi.fn<SendDecision>(async ({ id }) => {
      if (id > 2) throw new Error('down');
    });
    const bulk = renderHook(() => useBulkApproval(save));
    const acts = (now: readonly JudgedCase[]) =>
      togetherActs(chosen.result.current, {
        bulk: bulk.result.current,
        cases: now,
        picked: cases,
        isOpen,
        putAway: vi.fn(),
      });
    act(() => acts(cases).askPicked());
    await act(async () => acts(cases).approveAsked());
    expect(save.mock.calls.map(([{ id }]) => id)).toEqual([2, 3, 4]);
    expect(bulk.result.current.run?.account.done.map(({ id }) => id)).toEqual([2]);

    const { again } = acts([questionable(1), clear(2), clear(3), questionable(4)]);
    expect(again.map(({ disclosure: { id } }) => id)).toEqual([3]);
  });

  it('is asked about before the page is left in the middle of it', async () => {
    let answer = () => {};
    const save = () => new Promise<void>((resolve) => (answer = resolve));
    const { result } = renderHook(() => useBulkApproval(save));
    const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    act(() => {
      result.current.start([clear(1).disclosure]);
    });
    expect(isAsked()).toBe(true);
    await act(async () => answer());
    expect(result.current.run?.isOver).toBe(true);
    expect(isAsked()).toBe(false);
  });

  describe('and leaving in the middle of it', () => {
    const ids = [1, 2, 3, 4, 5, 6];

    /** An approval of six, of which the backend has four before it and takes all of them but the second. */
    function underWay() {
      const answers: { answer: () => void; refuse: (error: unknown) => void }[] = [];
      const save = vi.fn<SendDecision>(
        () =>
          new Promise<void>((answer, refuse) => {
            answers.push({ answer, refuse });
          }),
      );
      const said: NotificationPayload[] = [];
      const wrapper = ({ children }: { children: ReactNode }) => (
        <AddNotificationContext value={(message) => said.push(message)}>{children}</AddNotificationContext>
      );
      const { result, unmount } = renderHook(() => useBulkApproval(save), { wrapper });
      act(() => {
        result.current.start(ids.map((id) => clear(id).disclosure));
      });
      const answerAll = () => {
        answers[1]?.refuse(new Error('down'));
        for (const { answer } of answers) answer();
      };
      return { result, unmount, save, said, answerAll };
    }

    it('the page gives the account all the same: what was approved, what failed, what was not sent', async () => {
      addAllTexts(await initI18n('ru'));
      const { unmount, save, said, answerAll } = underWay();
      unmount();
      expect(said).toEqual([]);
      answerAll();
      await vi.advanceTimersByTimeAsync(0);
      expect(save).toHaveBeenCalledTimes(4);
      expect(said).toMatchObject([{ type: 'error' }]);
      expect(said[0]?.message).toContain('Одобрено: 3, не удалось: 1, не отправлено: 2');
    });

    it('the desk waits for what is sent, and shows what was not before they go', async () => {
      const { result, said, answerAll } = underWay();
      const first = finishBeforeSignOut();
      answerAll();
      await act(() => expect(first).rejects.toMatchObject({ code: 'unsaved' }));
      expect(result.current.run).toMatchObject({ isOver: true });
      expect(result.current.run?.account.notSent).toHaveLength(2);
      await expect(finishBeforeSignOut()).resolves.toBeUndefined();
      expect(said).toEqual([]);
    });
  });
});
