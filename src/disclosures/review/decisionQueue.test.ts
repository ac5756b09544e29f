// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { disclosure } from '../verdict/case.fixture';
import { DecisionQueue, type SendDecision, UNDO_MS } from './decisionQueue';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const other = { ...disclosure, id: 701 };
const approval = { reviewStatus: 'approved' } as const;
const flag = { reviewStatus: 'flagged', reviewNote: 'no ground' } as const;

/** A queue whose answers the test gives. */
function asked() {
  const answers: { answer: () => void; refuse: (error: unknown) => void }[] = [];
  const send = vi.fn<SendDecision>(
    () =>
      new Promise<void>((answer, refuse) => {
        answers.push({ answer, refuse });
      }),
  );
  return { queue: new DecisionQueue(send), send, answers };
}

const isAskedBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('a decision', () => {
  it('waits five seconds, is sent once, and goes when the backend has it', async () => {
    const { queue, send, answers } = asked();
    queue.decide(disclosure, flag);
    await vi.advanceTimersByTimeAsync(UNDO_MS - 1);
    expect(send).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(send.mock.calls).toEqual([[disclosure, flag]]);
    expect(queue.open()).toMatchObject([{ state: 'sending' }]);
    answers[0]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.open()).toEqual([]);
  });

  it('is never sent where it is taken back in time, the last one first', async () => {
    const { queue, send } = asked();
    queue.decide(disclosure, approval);
    queue.decide(other, flag);
    expect(queue.undo()?.disclosure).toBe(other);
    expect(queue.undo()?.disclosure).toBe(disclosure);
    expect(queue.undo()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(2 * UNDO_MS);
    expect(send).not.toHaveBeenCalled();
  });

  it('cannot be taken back nor replaced once it is under way', async () => {
    const { queue, send, answers } = asked();
    queue.decide(disclosure, approval);
    queue.decide(disclosure, flag);
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    queue.decide(disclosure, flag);
    expect(queue.undo()).toBeUndefined();
    expect(queue.open()).toMatchObject([{ decision: approval, state: 'sending' }]);
    expect(send).toHaveBeenCalledTimes(1);
    answers[0]?.answer();
    await vi.advanceTimersByTimeAsync(0);
  });

  it('that failed stays with its reason until it is decided again or put away', async () => {
    const { queue, answers } = asked();
    const error = new Error('stale');
    queue.decide(disclosure, flag);
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    answers[0]?.refuse(error);
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.open()).toMatchObject([{ decision: flag, state: 'failed', error }]);
    queue.decide({ ...disclosure, version: 2 }, approval);
    expect(queue.open()).toMatchObject([{ decision: approval, state: 'waiting' }]);
    queue.putAway(disclosure.id);
    expect(queue.open()).toHaveLength(1);
    expect(queue.undo(disclosure.id)?.decision).toBe(approval);
  });
});

describe('leaving the page', () => {
  it('sends what waits at once, and hears what failed', async () => {
    const { queue, send, answers } = asked();
    queue.decide(disclosure, approval);
    queue.decide(other, flag);
    const failed = queue.flush();
    expect(send).toHaveBeenCalledTimes(2);
    answers[0]?.answer();
    answers[1]?.refuse(new Error('down'));
    expect(await failed).toMatchObject([{ disclosure: other, decision: flag }]);
    queue.putAway(other.id);
    expect(queue.open()).toEqual([]);
    await vi.advanceTimersByTimeAsync(2 * UNDO_MS);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('hears as well what was on its way already and fails then', async () => {
    const { queue, send, answers } = asked();
    const error = new Error('down');
    queue.decide(disclosure, flag);
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    queue.decide(other, approval);
    const failed = queue.flush();
    expect(send).toHaveBeenCalledTimes(2);
    answers[1]?.answer();
    answers[0]?.refuse(error);
    expect(await failed).toMatchObject([{ disclosure, decision: flag, error }]);
    // What has failed before has been told of.
    expect(await queue.flush()).toEqual([]);
  });

  it('is asked about as long as a decision is neither sent nor failed', async () => {
    const { queue, answers } = asked();
    expect(isAskedBeforeLeaving()).toBe(false);
    queue.decide(disclosure, approval);
    expect(isAskedBeforeLeaving()).toBe(true);
    expect(queue.open()).toMatchObject([{ state: 'sending' }]);
    expect(isAskedBeforeLeaving()).toBe(true);
    answers[0]?.refuse(new Error('down'));
    await vi.advanceTimersByTimeAsync(0);
    expect(isAskedBeforeLeaving()).toBe(false);
  });
});
