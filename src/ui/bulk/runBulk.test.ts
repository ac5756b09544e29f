import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/apiError';
import { type BulkAccount, runBulk } from './runBulk';

interface Sent {
  item: number;
  answer: () => void;
  refuse: (error: unknown) => void;
}

/** An act whose answers the test gives. */
function running(items: readonly number[]) {
  const sent: Sent[] = [];
  const heard: BulkAccount<number>[] = [];
  const controller = new AbortController();
  const account = runBulk(items, {
    send: (item) =>
      new Promise<void>((answer, refuse) => {
        sent.push({ item, answer, refuse });
      }),
    onProgress: (soFar) => heard.push(soFar),
    signal: controller.signal,
  });
  const answerAll = async () => {
    for (let at = 0; at < sent.length; at += 1) {
      sent[at]?.answer();
      await Promise.resolve();
      await Promise.resolve();
    }
    return account;
  };
  return { sent, heard, account, answerAll, cancel: () => controller.abort() };
}

describe('an act on many', () => {
  it('sends a few at a time and each once, and hears of each answer', async () => {
    const run = running([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(run.sent.map(({ item }) => item)).toEqual([1, 2, 3, 4]);
    const { done, failed, notSent } = await run.answerAll();
    expect([...done].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(run.sent).toHaveLength(9);
    expect([failed, notSent]).toEqual([[], []]);
    expect(run.heard.map((soFar) => soFar.done.length)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('goes on after a refusal, and says which was refused and why', async () => {
    const run = running([1, 2, 3, 4, 5]);
    run.sent[1]?.refuse('stale');
    const { done, failed } = await run.answerAll();
    expect(failed).toEqual([{ item: 2, error: 'stale' }]);
    expect([...done].sort()).toEqual([1, 3, 4, 5]);
  });

  it('ends where nobody is signed in any more: what has not been sent is not sent', async () => {
    const run = running([1, 2, 3, 4, 5, 6]);
    const error = new ApiError({ code: 'session_expired', status: 401 });
    run.sent[0]?.refuse(error);
    const { done, failed, notSent } = await run.answerAll();
    expect(failed).toEqual([{ item: 1, error }]);
    expect([done, notSent]).toEqual([
      [2, 3, 4],
      [5, 6],
    ]);
  });

  it('that is called off sends nothing more, and waits for what is on its way', async () => {
    const run = running([1, 2, 3, 4, 5, 6]);
    run.cancel();
    const { done, notSent } = await run.answerAll();
    expect(done).toEqual([1, 2, 3, 4]);
    expect(notSent).toEqual([5, 6]);
  });

  it('on nothing is over at once', async () => {
    expect(await running([]).account).toEqual({ done: [], failed: [], notSent: [] });
  });
});
